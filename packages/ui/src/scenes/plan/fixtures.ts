import type { z } from 'zod';
import type { plan } from './index';

/** A small apron: two discs that meet, and a carpet that goes over into a map. */
export const twoMeet: z.input<typeof plan.schema> = {
  ground: 'night',
  leave: [0.6, 0.7],
  across: 50,
  origin: [0.1, 0.5],
  stairs: { from: 3, to: 8, wide: 3 },
  carpet: { from: 8, to: 38, wide: 3.5 },
  lamps: [[12, -11]],
  car: { at: [42, 6], turn: 30 },
  radius: { compact: 2.6, wide: 2.2 },
  keyframes: [
    { at: 0, name: 'one waits', discs: { host: [25, 0] }, show: ['place'] },
    { at: 0.5, name: 'they meet', discs: { guest: [22, 0], host: [25, 0] }, show: ['place', 'names'] },
    { at: 0.6, name: 'gone', discs: {}, show: [] },
  ],
  marks: {
    place: { kind: 'note', at: [0.97, 0.05], align: 'end', text: ['An apron'] },
    names: { kind: 'note', at: [0.45, 0.65], text: ['Guest and host'], wide: { at: [0.45, 0.62] } },
  },
  handOver: {
    during: [0.7, 0.9],
    compact: { x: 0.3, y: 0.7, long: 5, high: 1 },
    wide: { x: 0.3, y: 0.7, long: 4, high: 0.8 },
  },
};
