import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { Markup } from '../scenes/markup';
import { loadTypesetter } from '../outlines/typesetter';
import type { Voice } from '../score/index';
import { faceAt, linesOf } from './lines';
import { labelsAt } from './labels';
import { pixels, readScene } from './read';
import { artOf, formFor, isSize, unitOf } from './stages';
import type { Stage } from './stages';

const PHONE = { width: 360, height: 252 };
const DESKTOP = { width: 910, height: 650 };
const voice: Voice = { camera: [], riders: [], tracks: [] };
const treeOf = (html: string) => fromHtml(html, { fragment: true }).children as Markup;
const labels = (html: string, stage: Stage = PHONE) =>
  labelsAt(readScene({ markup: treeOf(html), compact: voice, wide: voice, keyframes: [] }), stage, 0);
const setter = await loadTypesetter();
const widthOf = (text: string, weight: number) => setter.width(text, { weight, size: 1 });
const words = (classes: string, text = 'Pyongyang', style = '') =>
  `<div class="d-pin" style="left:calc(50*var(--u));top:calc(30*var(--u))" data-part="a"><div class="d-words ${classes}"${style && ` style="${style}"`}><p>${text}</p></div></div>`;

describe('words of a label', () => {
  // As browsers measure the same file: canvas, 100 px.
  it.each([
    ['Pyongyang', 400, 5.1064],
    ['Pyongyang', 600, 5.3149],
    ['Pyongyang', 800, 5.5859],
    ['“alliance”', 600, 4.6924],
  ])('%s at weight %d is %d em wide', (text, weight, em) => {
    expect(widthOf(text, weight)).toBeCloseTo(em, 3);
  });

  it('kerns', () => {
    expect(widthOf('AV', 600)).toBeLessThan(widthOf('A', 600) + widthOf('V', 600));
  });
});

describe('stages', () => {
  it('are narrow where the safe box is, wide and large where both sides allow', () => {
    expect(
      [
        { width: 374, height: 400 },
        { width: 375, height: 252 },
        { width: 375, height: 268 },
      ].map((one) => isSize(one, 'narrow')),
    ).toEqual([true, true, false]);
    expect(
      [
        { width: 539, height: 900 },
        { width: 900, height: 379 },
        { width: 540, height: 380 },
      ].map(formFor),
    ).toEqual(['compact', 'compact', 'wide']);
    expect(isSize({ width: 910, height: 569 }, 'large')).toBe(false);
  });

  it('have a 7:5 box in the middle of the art', () => {
    expect(unitOf(PHONE)).toBeCloseTo(3.528, 6);
    expect(artOf(PHONE)).toEqual({
      left: expect.closeTo(-3.6, 6),
      top: expect.closeTo(0, 6),
      right: expect.closeTo(356.4, 6),
      bottom: expect.closeTo(252, 6),
    });
    expect(artOf({ width: 910, height: 856 }).top).toBeCloseTo(-103, 6);
    // Behind a title it stands in the part that becomes the dock.
    expect(artOf({ width: 360, height: 572, dock: 252 })).toMatchObject({
      top: expect.closeTo(-320, 6),
      bottom: expect.closeTo(252, 6),
    });
    expect(unitOf({ width: 768, height: 980, dock: 406 })).toBeCloseTo(5.684, 6);
  });
});

describe('pixels', () => {
  it.each([
    ['0', 0],
    ['-4.5px', -4.5],
    ['calc(12.5*var(--u))', 50],
    ['min(228px,calc(66*var(--u)))', 228],
    ['min(404px,calc(66*var(--u)))', 264],
  ])('%s', (length, px) => {
    expect(pixels(length, 4)).toBe(px);
  });

  it.each(['3em', '50%', 'calc(1px + 2px)'])('refuses %s', (length) => {
    expect(() => pixels(length, 4)).toThrow('no length of a drawing');
  });
});

describe('labelsAt', () => {
  const width = widthOf('Pyongyang', 600) * 13;
  const [x, y] = [176.4, 105.84];

  it.each([
    ['d-right', x + 9, y - 7.8],
    ['d-left', x - 9 - width, y - 7.8],
    ['d-above', x - width / 2, y - 9 - 15.6],
    ['d-below', x - width / 2, y + 9],
    ['d-above-left', x - width, y - 9 - 15.6],
    ['d-above-right', x, y - 9 - 15.6],
    ['d-below-left', x - width, y + 9],
    ['d-below-right', x, y + 9],
  ])('stands words at %s of their point', (side, left, top) => {
    const [label] = labels(words(`d-label ${side}`));
    expect(label?.boxes[0]?.left).toBeCloseTo(left, 6);
    expect(label?.boxes[0]?.top).toBeCloseTo(top, 6);
    expect((label?.boxes[0]?.right ?? 0) - left).toBeCloseTo(width, 6);
  });

  it('shifts them as they say', () => {
    const [label] = labels(words('d-label d-right', 'Pyongyang', '--dx:4px;--dy:-8px'));
    expect(label?.boxes[0]?.left).toBeCloseTo(x + 13, 6);
    expect(label?.boxes[0]?.top).toBeCloseTo(y - 15.8, 6);
  });

  it('hangs words from the margin of the page', () => {
    const hung = words('d-note d-right').replace('d-pin', 'd-pin d-note-pin d-hang');
    const lefts = [
      { width: 600, height: 916, dock: 388 },
      { width: 1440, height: 856 },
    ].map((stage) => {
      return (labels(hung, stage)[0]?.boxes[0]?.left ?? 0) - artOf(stage).left;
    });
    expect(lefts).toEqual([expect.closeTo(24, 6), expect.closeTo(57.6, 6)]);
  });

  it('sets them larger on a wide stage, and smaller names on a narrow one', () => {
    expect([faceAt('label', PHONE).size, faceAt('label', DESKTOP).size]).toEqual([13, 15]);
    expect([
      faceAt('name', PHONE).size,
      faceAt('name', { width: 390, height: 275 }).size,
      faceAt('name', DESKTOP).size,
    ]).toEqual([14, 16, 22]);
    expect([faceAt('rows', { width: 540, height: 380 }).size, faceAt('rows', DESKTOP).size]).toEqual([14, 18]);
  });

  it('wraps at a width, and has one box for all words of a plate', () => {
    const plate = words(
      'd-note d-right d-wrap',
      'if one is attacked and at war, the other gives',
      '--wide:min(160px,calc(66*var(--u)))',
    ).replace('d-pin', 'd-pin d-note-pin d-plate-note');
    const [label] = labels(plate);
    expect(label?.boxes).toHaveLength(1);
    expect((label?.boxes[0]?.right ?? 0) - (label?.boxes[0]?.left ?? 0)).toBe(160);
    expect((label?.boxes[0]?.bottom ?? 0) - (label?.boxes[0]?.top ?? 0)).toBeCloseTo(2 * 13 * 1.25 + 14, 6);
  });

  it('leaves out what is hidden, of the other form, or without room', () => {
    expect(labels(`<div class="d-only-wide">${words('d-label d-right')}</div>`)).toEqual([]);
    const roomy =
      '<div class="d-scale d-roomy" style="left:0;top:0" data-part="s"><i style="width:40px"></i><p>50 km</p></div>';
    const counts = [PHONE, { width: 390, height: 275 }, { width: 540, height: 380 }, DESKTOP].map(
      (stage) => labels(roomy, stage).length,
    );
    expect(counts).toEqual([0, 1, 0, 1]);
  });

  it('wraps rows between their edges', () => {
    const rows =
      '<div class="d-rows" style="--left:50;--narrow:24;--right:2;top:calc(40*var(--u))" data-part="r"><p><b>Seoul, 14 June:</b> at least 10,000 containers</p><p>short</p></div>';
    const [compact] = labels(rows, { width: 390, height: 275 });
    expect(compact?.boxes.length).toBe(3);
    expect(compact?.boxes[0]?.left).toBeCloseTo(192.5, 6);
    for (const box of compact?.boxes ?? []) expect(box.right).toBeLessThanOrEqual(385 * 0.98 + 1e-6);
    expect(labels(rows)[0]?.boxes[0]?.left).toBeCloseTo(24 * 3.528, 6);
  });
});

describe('linesOf', () => {
  it('breaks between words only, and measures bold words as bold', () => {
    const [paragraph] = treeOf('<p><b>Treaty on</b> Comprehensive Partnership</p>');
    if (paragraph?.type !== 'element') throw new Error('there is no paragraph');
    const face = faceAt('note', PHONE);
    const [whole = 0] = linesOf(paragraph, face);
    expect(whole).toBeCloseTo(13 * (widthOf('Treaty on', 600) + widthOf(' Comprehensive Partnership', 400)), 6);
    expect(linesOf(paragraph, face, whole - 1)).toHaveLength(2);
    expect(linesOf(paragraph, face, 10)).toHaveLength(4);
  });
});
