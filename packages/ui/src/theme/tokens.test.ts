import { describe, expect, test } from 'vitest';
import { tokens } from './tokens';

/** Relative luminance (0-1) of `#RRGGBB`. WCAG 2.2. */
function luminance(colour: string): number {
  const linear = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

/** Contrast of two colours, 1 (equal) to 21 (black on white), in either order. WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

type Row = [token: string, on: string, stated: number];
const { night, day, dark } = tokens.grounds;

/** Every pair the art direction states, with the contrast it states. */
const stated: Record<string, Row[]> = {
  night: [
    ...pairs(
      night.ink,
      [night.pane, night.panel, night.land, night.tintOne, night.tintTwo],
      [16.38, 12.98, 12.77, 9.47, 9.74],
    ),
    ...pairs(
      night.ink2,
      [night.pane, night.panel, night.land, night.tintOne, night.tintTwo],
      [10.03, 7.95, 7.82, 5.8, 5.96],
    ),
    ...pairs(
      night.lamp,
      [night.pane, night.panel, night.land, night.tintOne, night.tintTwo],
      [15.54, 12.32, 12.12, 8.98, 9.25],
    ),
    ...pairs(
      night.coast,
      [night.pane, night.panel, night.land, night.tintOne, night.tintTwo],
      [5.73, 4.54, 4.47, 3.31, 3.41],
    ),
    ...pairs(
      tokens.lines.red.night,
      [night.pane, night.panel, night.land, night.tintOne, night.tintTwo],
      [5.29, 4.19, 4.12, 3.06, 3.15],
    ),
  ],
  day: [
    ...pairs(
      day.ink,
      [day.pane, day.panel, day.sea, day.tintOne, day.tintTwo, day.land],
      [16, 17.4, 11.82, 10.07, 12.49, 15.59],
    ),
    ...pairs(
      day.ink2,
      [day.pane, day.panel, day.sea, day.tintOne, day.tintTwo, day.land],
      [7.52, 8.18, 5.56, 4.73, 5.87, 7.33],
    ),
    ...pairs(
      day.coast,
      [day.pane, day.panel, day.sea, day.tintOne, day.tintTwo, day.land],
      [5.07, 5.51, 3.74, 3.19, 3.96, 4.94],
    ),
    ...pairs(
      tokens.lines.red.day,
      [day.pane, day.panel, day.sea, day.tintOne, day.tintTwo, day.land],
      [6.03, 6.55, 4.45, 3.79, 4.7, 5.87],
    ),
  ],
  dark: [
    ...pairs(
      dark.ink,
      [dark.pane, dark.panel, dark.sea, dark.land, dark.tintOne, dark.tintTwo],
      [14.3, 12.98, 15.85, 13.61, 7.84, 8.42],
    ),
    ...pairs(
      dark.ink2,
      [dark.pane, dark.panel, dark.sea, dark.land, dark.tintOne, dark.tintTwo],
      [8.76, 7.95, 9.71, 8.33, 4.8, 5.15],
    ),
    ...pairs(
      dark.coast,
      [dark.pane, dark.panel, dark.sea, dark.land, dark.tintOne, dark.tintTwo],
      [5.55, 5.04, 6.16, 5.29, 3.04, 3.27],
    ),
    ...pairs(
      tokens.lines.red.dark,
      [dark.pane, dark.panel, dark.sea, dark.land, dark.tintOne, dark.tintTwo],
      [5.83, 5.29, 6.46, 5.55, 3.2, 3.43],
    ),
  ],
};

function pairs(token: string, grounds: string[], values: number[]): Row[] {
  return grounds.map((on, i) => [token, on, values[i] ?? 0]);
}

function lowest(colour: string, grounds: string[]): number {
  return Math.min(...grounds.map((on) => contrast(colour, on)));
}

describe.each(Object.entries(stated))('%s', (_ground, rows) => {
  test.each(rows)('%s on %s has the stated contrast of %d', (token, on, value) => {
    // The art direction cuts or rounds at two decimals.
    expect(Math.abs(contrast(token, on) - value)).toBeLessThan(0.011);
  });
});

describe.each(Object.entries(tokens.grounds))('floors on %s', (name, ground) => {
  const drawn = [ground.pane, ground.panel, ground.sea, ground.land, ground.tintOne, ground.tintTwo];
  const underText = [...drawn, ground.shelf1, ground.shelf2];

  test.each(['ink', 'ink2'] as const)('%s reads as text on all that text may stand on', (ink) => {
    expect(lowest(ground[ink], underText)).toBeGreaterThanOrEqual(4.5);
  });

  test('rules, coasts and lamps show as marks', () => {
    expect(lowest(ground.coast, drawn)).toBeGreaterThanOrEqual(3);
    expect(lowest(ground.lamp, drawn)).toBeGreaterThanOrEqual(3);
    expect(contrast(ground.rule, ground.pane)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(tokens.lines))('the %s line shows as a mark', (_hue, hue) => {
    expect(lowest(hue[name as keyof typeof hue], drawn)).toBeGreaterThanOrEqual(3);
  });
});

test.each(Object.entries(tokens.lines))('the %s line reads as text on paper, panel, land and tint two', (_hue, hue) => {
  expect(lowest(hue.day, [day.pane, day.panel, day.land, day.tintTwo])).toBeGreaterThanOrEqual(4.5);
});
