import { describe, expect, it } from 'vitest';
import { breakLines, breakParts, cutLines } from './breakLines';

const measure = (text: string) => text.length;
const CLAUSE = /(?<=[,;:]) /;

describe('breakLines', () => {
  it('makes as few lines as fit, of as even a length as may be', () => {
    expect(breakLines('one two three four', 14, measure)).toEqual(['one two', 'three four']);
    expect(breakLines('one two three four', 18, measure)).toEqual(['one two three four']);
  });

  it('breaks a word that is wider than the line', () => {
    expect(breakLines('to Llanfairpwllgwyngyll', 10, measure).every((line) => line.length <= 10)).toBe(true);
  });

  it('gives no line for no words', () => {
    expect(breakLines(' ', 10, measure)).toEqual([]);
  });
});

describe('breakParts', () => {
  it('gives each part lines of its own', () => {
    expect(breakParts('Two claims, and denials', CLAUSE, 12, 2, measure)).toEqual(['Two claims,', 'and denials']);
  });

  it('gives none where that takes more lines, or leaves a short one', () => {
    expect(breakParts('Two claims, and old denials', CLAUSE, 12, 2, measure)).toBeNull();
    expect(breakParts('Tromsø: a town in flags at noon', CLAUSE, 24, 2, measure)).toBeNull();
    expect(breakParts('One part', CLAUSE, 24, 2, measure)).toBeNull();
  });
});

describe('cutLines', () => {
  it('cuts what does not fit at a blank, with a sign that more follows', () => {
    expect(cutLines('one two, three four five', 9, 2, measure)).toEqual(['one two,', 'three…']);
    expect(cutLines('one two', 9, 2, measure)).toEqual(['one two']);
  });
});
