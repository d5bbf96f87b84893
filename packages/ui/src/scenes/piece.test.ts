import { describe, expect, it } from 'vitest';
import type { Form } from '../score/index';
import { h, write } from './markup';
import { assemble } from './piece';
import type { Piece } from './piece';

const piece = (element: ReturnType<typeof h>, part = 'a'): Piece => ({
  markup: [element],
  riders: [{ part, x: 1, y: 2 }],
  tracks: [{ part, property: 'opacity', pattern: '#', keys: [[0, 1]] }],
});
const sceneOf = (draw: (form: Form) => Piece | null) =>
  assemble({
    pieces: [draw],
    prefix: '',
    ground: 'day',
    keyframes: [{ at: 0, name: 'first', show: ['a', 'nothing'] }],
  });

describe('assemble', () => {
  it('draws once what is the same in both forms', () => {
    const scene = sceneOf(() => piece(h('i', { dataPart: 'a' })));
    expect(write(scene.markup)).toBe('<i data-part="a"></i>');
    expect([scene.compact.riders, scene.wide.tracks].map(([one]) => one?.part)).toEqual(['a', 'a']);
    expect(scene.keyframes).toEqual([{ at: 0, name: 'first', compact: ['a'], wide: ['a'] }]);
  });

  it('draws twice what differs, with ids of their own, each shown in its form', () => {
    const scene = sceneOf((form) =>
      form === 'compact'
        ? piece(h('i', { dataPart: 'a' }, h('b', { dataPart: 'a-b' })))
        : piece(h('u', { dataPart: 'a' })),
    );
    expect(write(scene.markup)).toBe(
      '<div class="d-only-compact"><i data-part="a_c"><b data-part="a-b_c"></b></i></div><div class="d-only-wide"><u data-part="a_w"></u></div>',
    );
    expect([scene.compact.tracks[0]?.part, scene.wide.riders[0]?.part]).toEqual(['a_c', 'a_w']);
    expect(scene.keyframes).toMatchObject([{ compact: ['a_c'], wide: ['a_w'] }]);
  });

  it('keeps the id of what is in one form only', () => {
    const scene = sceneOf((form) => (form === 'compact' ? null : piece(h('i', { dataPart: 'a' }))));
    expect(write(scene.markup)).toBe('<div class="d-only-wide"><i data-part="a"></i></div>');
    expect([scene.compact.tracks.length, scene.wide.tracks[0]?.part]).toEqual([0, 'a']);
    expect(scene.keyframes).toMatchObject([{ compact: [], wide: ['a'] }]);
  });
});
