import { expect, test } from 'vitest';
import { theme } from './theme';
import { tokens } from './tokens';

test('every set of values has the same shape', () => {
  const sets = [...Object.values(theme.grounds), theme.more.light, theme.more.dark, theme.forced, theme.print];
  const shape = Object.keys(theme.grounds.day).sort();
  for (const set of sets) expect(Object.keys(set).sort()).toEqual(shape);
});

test('a page without a named line gets the default hue of its ground', () => {
  expect(theme.grounds.day.line).toBe(tokens.lines.red.day);
  expect(theme.grounds.night.line).toBe(tokens.lines.red.night);
});

test('more contrast is black on white, or white on black, without tints, with 2 px rules', () => {
  const { ink, pane, tintOne, tintTwo, land, ruleWidth } = theme.more.light;
  expect([ink, pane, ruleWidth]).toEqual(['#000000', '#FFFFFF', '2px']);
  expect([tintOne, tintTwo]).toEqual([land, land]);
  expect([theme.more.dark.ink, theme.more.dark.pane]).toEqual(['#FFFFFF', '#000000']);
});

test('paper is white with the inks of the day', () => {
  expect([theme.print.pane, theme.print.ink]).toEqual(['#FFFFFF', tokens.grounds.day.ink]);
});
