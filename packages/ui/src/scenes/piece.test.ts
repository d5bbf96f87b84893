import { describe, expect, it } from 'vitest';
import { h, write } from './markup';
import { emptySheet, partsOf, put } from './piece';
import type { Piece } from './piece';

const piece = (element: ReturnType<typeof h>, part = 'a'): Piece => ({
  markup: [element],
  riders: [{ part, x: 1, y: 2 }],
  tracks: [{ part, property: 'opacity', pattern: '#', keys: [[0, 1]] }],
});

describe('put', () => {
  it('draws once what is the same in both forms', () => {
    const sheet = emptySheet();
    put(sheet, (form) => (form === 'compact' ? piece(h('i', { dataPart: 'a' })) : piece(h('i', { dataPart: 'a' }))));
    expect(write(sheet.markup)).toBe('<i data-part="a"></i>');
    expect([sheet.compact.riders, sheet.wide.tracks].map(([one]) => one?.part)).toEqual(['a', 'a']);
  });

  it('draws twice what differs, with ids of their own, each shown in its form', () => {
    const sheet = emptySheet();
    put(sheet, (form) =>
      form === 'compact'
        ? piece(h('i', { dataPart: 'a' }, h('b', { dataPart: 'a-b' })))
        : piece(h('u', { dataPart: 'a' })),
    );
    expect(write(sheet.markup)).toBe(
      '<div class="d-only-compact"><i data-part="a_c"><b data-part="a-b_c"></b></i></div><div class="d-only-wide"><u data-part="a_w"></u></div>',
    );
    expect([sheet.compact.tracks[0]?.part, sheet.wide.riders[0]?.part]).toEqual(['a_c', 'a_w']);
  });

  it('keeps the id of what is in one form only', () => {
    const sheet = emptySheet();
    put(sheet, (form) => (form === 'compact' ? null : piece(h('i', { dataPart: 'a' }))));
    expect(write(sheet.markup)).toBe('<div class="d-only-wide"><i data-part="a"></i></div>');
    expect([sheet.compact.tracks.length, sheet.wide.tracks[0]?.part]).toEqual([0, 'a']);
  });
});

describe('partsOf', () => {
  it('finds the ids that stand for a mark in one form', () => {
    const sheet = emptySheet();
    put(sheet, (form) =>
      form === 'compact' ? piece(h('i', { dataPart: 'same' })) : piece(h('i', { dataPart: 'same' })),
    );
    put(sheet, (form) =>
      form === 'compact' ? piece(h('i', { dataPart: 'two' })) : piece(h('u', { dataPart: 'two' })),
    );
    put(sheet, (form) => (form === 'compact' ? null : piece(h('i', { dataPart: 'only' }))));
    expect(partsOf(sheet, 'compact', ['same', 'two', 'only', 'nothing'])).toEqual(['same', 'two_c']);
    expect(partsOf(sheet, 'wide', ['same', 'two', 'only', 'nothing'])).toEqual(['same', 'two_w', 'only']);
  });
});
