import { says } from '@proscenium/story-data';
import { z } from 'zod';
import { numberAbove0, numberIn, partName, span } from '../fields';
import { line } from './lineOfWords';
import { clock, colour, drawn, label, only, pixels, px, share, spot, where } from './markFields';

const ROWS = says('one to six rows of words', 'write for example `["**Seoul:** concern"]`');

const shapes = {
  /** Words at a place; they travel with the map and keep their size. */
  label: { ...label, place: where },
  /** Words at a fixed point of the safe box. `plate`: on a solid ground with a rule; `width`: wraps at so many pixels. */
  note: {
    ...label,
    at: spot,
    align: z.enum(['start', 'end']).default('start'),
    /** Hangs from the page's margin, wherever the box lies in the stage; its x is then not used. */
    hang: z.boolean().default(false),
    plate: z.boolean().default(false),
    width: px.optional(),
  },
  /** A round dot; `across` is its diameter in pixels. */
  dot: { place: where, across: px.default(5), colour: colour.default('ink') },
  /** The outline of an aircraft seen from above, nose along `heading` (degrees clockwise from north). */
  aircraft: { place: where, heading: numberIn(0, 360, 'degrees clockwise from north'), across: px.default(19) },
  /** A short stroke, as long and high (hundredths of the box's width) as what is left of a carpet; it may shrink to a point. */
  stroke: {
    place: where,
    long: numberAbove0("hundredths of the safe box's width"),
    high: numberAbove0("hundredths of the safe box's width"),
    shrink: span.optional(),
  },
  /**
   * A straight line between two places: the shortest path where it starts or ends at the map's centre. `drawn`: how much of it stands at which
   * progress; without it the whole line stands. `aside`: pixels to the left of its way; `trim`: pixels short at both ends.
   */
  line: {
    from: where,
    to: where,
    standing: z.enum(['solid', 'dotted']),
    colour: colour.default('line'),
    weight: px.default(3),
    gap: px.default(8),
    aside: px.default(0),
    trim: px.default(0),
    drawn: drawn.optional(),
  },
  /** A curve through points, drawn on while the camera rests. */
  curve: {
    through: z.array(where).min(2, says('at least two points', 'write for example `[seoul, [-60, 220]]`')),
    standing: z.enum(['dashed', 'dotted']),
    colour: colour.default('line'),
    weight: px.default(4.4),
    /** Length of dash and gap in pixels; for dots the first is 0. */
    dash: pixels,
    /** Drawn on from its first point (default), or simply there. */
    draw: z.boolean().default(true),
  },
  /** A thin line from a place to a point of the safe box, `clear` hundredths of its width short of the place. */
  leader: { place: where, to: spot, clear: numberIn(0, 20, "hundredths of the safe box's width").default(3) },
  /** A circle about the map's centre through a place. `grow`: it opens once, while the camera rests. */
  ring: { place: where, grow: z.boolean().default(false), weight: px.default(1.4) },
  /** A numbered disc at a place, or `dx`, `dy` pixels from it on a leader, with the place's name beside it. */
  number: {
    ...label,
    place: where,
    number: numberIn(1, 99, 'a whole number').int(says('a whole number from 1 to 99', 'write it without a point')),
    away: pixels.default([0, 0]),
  },
  /** A scale bar, its foot at `at`. `roomy`: left out on stages narrower than 375 px. */
  scale: { at: spot, km: numberAbove0('kilometres'), roomy: z.boolean().default(false) },
  /** Rows of words with rules between, from x `left` to `right` (shares of the box's width), at y `top`. */
  rows: {
    left: share,
    right: share,
    top: share,
    narrowLeft: share.optional(),
    rows: z.array(line).min(1, ROWS).max(6, ROWS),
  },
  /** The step's accounts of one event on an axis of minutes, drawn to scale, each tied to its words. */
  accounts: {
    at: spot,
    from: clock,
    to: clock,
    title: line,
    /** Pixels: length of the axis, distance between rows. */
    long: px,
    apart: px,
  },
} as const;

type Shape = Record<string, z.ZodType>;

/** A mark's own fields, plus: the form it is for, and what differs on a wide stage. */
function mark<K extends string, S extends Shape>(kind: K, shape: S) {
  // What a wide stage leaves out is taken from the mark itself, so the defaults must not fill it in.
  const bare = Object.fromEntries(
    Object.entries(shape).map(([key, type]) => [
      key,
      (type instanceof z.ZodDefault ? type.unwrap() : type) as z.ZodType,
    ]),
  );
  return z.strictObject({ kind: z.literal(kind), ...shape, only, wide: z.strictObject(bare).partial().optional() });
}

const marks = {
  label: mark('label', shapes.label),
  note: mark('note', shapes.note),
  dot: mark('dot', shapes.dot),
  aircraft: mark('aircraft', shapes.aircraft),
  stroke: mark('stroke', shapes.stroke),
  line: mark('line', shapes.line),
  curve: mark('curve', shapes.curve),
  leader: mark('leader', shapes.leader),
  ring: mark('ring', shapes.ring),
  number: mark('number', shapes.number),
  scale: mark('scale', shapes.scale),
  rows: mark('rows', shapes.rows),
  accounts: mark('accounts', shapes.accounts),
};

/** Everything that can stand on a map. */
export const markSchema = z.discriminatedUnion('kind', [
  marks.label,
  marks.note,
  marks.dot,
  marks.aircraft,
  marks.stroke,
  marks.line,
  marks.curve,
  marks.leader,
  marks.ring,
  marks.number,
  marks.scale,
  marks.rows,
  marks.accounts,
]);

/** Notes of a share card, by name. */
export const cardNotesSchema = z.record(partName, marks.note);

/** Marks of a share card, by name: what it has room for. */
export const cardMarksSchema = z.record(
  partName,
  z.discriminatedUnion('kind', [
    marks.label,
    marks.note,
    marks.dot,
    marks.aircraft,
    marks.stroke,
    marks.line,
    marks.curve,
    marks.ring,
    marks.number,
  ]),
);

export type Mark = z.infer<typeof markSchema>;
export type MarkOf<K extends Mark['kind']> = Extract<Mark, { kind: K }>;
export type Where = z.infer<typeof where>;
