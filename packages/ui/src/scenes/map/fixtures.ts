import type { Step } from '@proscenium/story-data';
import type { map } from './index';
import type { z } from 'zod';
import { standIn } from '../../testing/standIn';

type MapInput = z.input<typeof map.schema>;

/** A step with accounts, which the mark of that kind prints. */
export const accountsStep: Step = {
  ...(standIn().story.steps[0] as Step),
  when: {
    precision: 'accounts',
    date: '1911-05-01',
    zone: '+01:00',
    text: 'before dawn',
    accounts: [
      { time: '03:00', about: true, text: 'shortly after 3', by: 'a conductor', kind: 'landing', sources: [] },
      { time: '03:40', about: false, text: '03:40', by: 'a telegram', kind: 'post', sources: [] },
    ],
  },
};

/** A small map by day with every kind of mark: a camera that comes nearer by two doublings, rests while a curve and a ring are drawn, and goes back. */
export const everyMark: MapInput = {
  ground: 'day',
  cameras: {
    whole: { compact: { w: 2400, x: 0.4, y: 0.6 } },
    near: { compact: { w: 600, x: 0.75, y: 0.6 }, wide: { w: 700, x: 0.7, y: 0.6 } },
  },
  keyframes: [
    {
      at: 0,
      name: 'the whole way',
      camera: 'whole',
      show: ['rail', 'way', 'centre-dot', 'centre', 'note', 'scale-far'],
    },
    {
      at: 0.5,
      name: 'near',
      camera: 'near',
      show: ['rail', 'centre-dot', 'centre', 'stub', 'ring', 'one', 'leader', 'rows', 'scale'],
    },
    {
      at: 0.75,
      name: 'by the minute',
      camera: 'near',
      show: ['rail', 'centre-dot', 'stroke', 'plane', 'accounts', 'plate'],
    },
    { at: 1, name: 'gone', camera: 'whole', show: ['stroke'] },
  ],
  marks: {
    rail: {
      kind: 'line',
      from: 'centre',
      to: 'near',
      standing: 'solid',
      drawn: [
        [0, 1],
        [0.8, 1],
        [0.95, 0],
      ],
    },
    way: { kind: 'line', from: 'near', to: 'far', standing: 'dotted', colour: 'ink-2', trim: 8, aside: 4 },
    'centre-dot': { kind: 'dot', place: 'centre', across: 9, colour: 'line' },
    centre: { kind: 'label', place: 'centre', text: ['Budapest'], size: 'name', side: 'below', halo: 'land' },
    note: { kind: 'note', at: [0.03, 0.05], text: ['**{km near} km** to *Vienna*'], size: 'note' },
    stub: { kind: 'curve', through: ['near', [-150, 180], [-60, 220]], standing: 'dashed', dash: [12, 7] },
    ring: { kind: 'ring', place: 'near', grow: true },
    one: { kind: 'number', number: 1, place: 'near', away: [-20, 40], text: ['Vienna'], side: 'right' },
    leader: { kind: 'leader', place: 'centre', to: [0.8, 0.3] },
    rows: { kind: 'rows', left: 0.3, right: 0.98, top: 0.7, rows: ['**A:** first', '**B:** second'] },
    stroke: { kind: 'stroke', place: 'centre', long: 6, high: 1.2, shrink: [0.8, 0.95], wide: { long: 4 } },
    plane: { kind: 'aircraft', place: 'near', heading: 90 },
    accounts: { kind: 'accounts', at: [0.5, 0.2], from: '03:00', to: '04:00', title: 'Arrived', long: 60, apart: 46 },
    plate: {
      kind: 'note',
      at: [0.02, 0.7],
      plate: true,
      width: 150,
      size: 'note',
      text: ['Words that wrap on a plate & stay “inside”.'],
    },
    scale: { kind: 'scale', at: [0.02, 0.97], km: 100, wide: { at: [0.6, 0.97] } },
    'scale-far': { kind: 'scale', at: [0.05, 0.97], km: 500 },
  },
};

/** A map by night with steps of light, tone only, and one keyframe: as behind a title. */
export const byNight: MapInput = {
  ground: 'night',
  moment: '1911-05-01T02:00Z',
  tone: true,
  cameras: { whole: { compact: { w: 2400, x: 0.4, y: 0.6 } } },
  keyframes: [{ at: 0, name: 'night', camera: 'whole', show: ['centre-dot', 'only-wide'] }],
  marks: {
    'centre-dot': { kind: 'dot', place: 'centre', colour: 'lamp' },
    'only-wide': { kind: 'label', only: 'wide', place: 'near', text: ['Vienna'] },
  },
};
