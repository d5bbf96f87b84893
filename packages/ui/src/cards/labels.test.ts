import { describe, expect, it } from 'vitest';
import { loadTypesetter } from '../outlines/typesetter';
import type { CardLabel } from '../scenes/card';
import { layLabels } from './labels';

const setter = await loadTypesetter();

const label = (text: string, changes: Partial<CardLabel> = {}): CardLabel => ({
  text: [text],
  face: 'name',
  at: [900, 300],
  side: 'right',
  gap: 20,
  shift: [0, 0],
  ink: '#000000',
  fixed: false,
  ...changes,
});

const place = (
  labels: CardLabel[],
  taken = [] as Parameters<typeof layLabels>[1],
  dots = [] as Parameters<typeof layLabels>[2],
) => layLabels(labels, taken, dots, setter);
const boxesOf = (...args: Parameters<typeof place>) => place(...args).map(({ box }) => box);

describe('layLabels', () => {
  it('puts words at their side, off their point', () => {
    const [box] = boxesOf([label('Moscow')]);
    expect(box?.left).toBe(920);
    expect(((box?.top ?? 0) + (box?.bottom ?? 0)) / 2).toBeCloseTo(300, 6);
  });

  it.each([
    ['the edge of the card', label('Moscow', { at: [1100, 300] }), [], []],
    ['the panel', label('Moscow'), [{ left: 910, top: 200, right: 1000, bottom: 570 }], []],
    ['the dot of another place', label('Moscow'), [], [{ at: [980, 300] as const, radius: 12 }]],
  ])('takes another side where %s is in the way', (_, words, taken, dots) => {
    const [box] = boxesOf([words], taken, dots);
    expect(box?.right).toBe(words.at[0] - 20);
  });

  it('keeps words of two places apart', () => {
    const [a, b] = boxesOf([label('Moscow'), label('Kyiv', { at: [905, 305] })]);
    expect(
      (a?.right ?? 0) < (b?.left ?? 0) || (b?.right ?? 0) < (a?.left ?? 0) || (a?.bottom ?? 0) < (b?.top ?? 0),
    ).toBe(true);
  });

  it('leaves words out where no side has room', () => {
    expect(place([label('Moscow')], [{ left: 600, top: 100, right: 1200, bottom: 500 }])).toEqual([]);
  });

  it('moves words that stand fast into the card', () => {
    const [box] = boxesOf([label('Drawn from reports', { at: [1190, 600], side: 'end', fixed: true })]);
    expect(box?.right).toBe(1140);
    expect(box?.bottom).toBe(570);
  });

  it('sets bold and light words in their own weights, one after the other', () => {
    const [laid] = place([label('**alleged** *route*', { face: 'note' })]);
    expect(laid?.rows.map(({ text, weight }) => [text, weight])).toEqual([
      ['alleged', 800],
      [' ', 600],
      ['route', 400],
    ]);
    const xs = laid?.rows.map(({ x }) => x) ?? [];
    expect(xs.toSorted((a, b) => a - b)).toEqual(xs);
  });
});
