import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown';

describe('readMarkdown', () => {
  it('takes every label for a footnote, whether a source has that id or not', () => {
    const [paragraph] = readMarkdown('One.[^port][^a-2 b] [[^prot]');
    expect(paragraph).toMatchObject({
      children: [
        { value: 'One.' },
        { type: 'footnoteReference', label: 'port' },
        { value: '[^a-2 b] [' },
        { type: 'footnoteReference', label: 'prot' },
      ],
    });
  });

  it('leaves out what it writes after the text, and the front matter', () => {
    expect(readMarkdown('---\na: 1\n---\n\nOne.[^port]').map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('keeps the place of all text around an address', () => {
    const [paragraph] = readMarkdown('One (a@b.org), (www.b.org) and (https://c.org).');
    const children = paragraph?.type === 'paragraph' ? paragraph.children : [];
    expect(children.length).toBeGreaterThan(1);
    expect(children.every(({ position }) => position)).toBe(true);
  });
});
