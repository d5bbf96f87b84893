import type { Step } from '@proscenium/story-data';
import { z } from 'zod';
import type { CameraKey, CameraPose, Form } from '../../score/index';
import type { Point } from '../box';
import type { CardDot, CardInks, CardLabel } from '../card';
import type { Look } from '../drawing/look';
import type { Markup } from '../markup';
import type { Piece } from '../piece';
import { where } from './marks/fields';
import type { Where } from './marks/fields';

/** What a mark needs to know to draw itself in one form. */
export interface MarkContext {
  id: string;
  form: Form;
  /** Where a place or a pair of kilometres (east, north) lies on the plane, km. Throws when the place is unknown. */
  at(where: Where): Point;
  camera: readonly CameraKey[];
  /** The pose of the first keyframe that shows the mark, and of all where the mark stands still. */
  restingPose: CameraPose;
  /** When a mark that draws itself on may do so (progress), while the camera rests before its first keyframe; null where it simply stands. */
  drawOn: readonly [from: number, to: number] | null;
  /** The step that the scene belongs to; the opening has none. */
  step: Step | undefined;
}

/** What a mark on a card is drawn with. */
export interface CardView extends Pick<MarkContext, 'at'> {
  pose: CameraPose;
  /** Where it stands on the card, pixels. */
  point(where: Where): Point;
  /** Progress of the picture. */
  progress: number;
  inks: CardInks;
}

/** One mark on a card: shapes, words, and the circles that other words keep clear of. */
export interface CardMark {
  markup?: Markup;
  labels?: CardLabel[];
  dots?: CardDot[];
}

/** A kind of mark, but for its name and fields. */
interface MarkRest<Data> {
  /** True: drawn for one pose of the camera, with which it cannot travel. Default false. */
  standsStill?: boolean;
  /** What its fields must be to each other: the field that is wrong, and the message. */
  check?(mark: Data): { field: string; message: string } | null;
  draw(mark: Data, context: MarkContext): Piece;
  /** Draws it as on a phone, larger. Default: a card has no room for it. */
  card?(mark: Data, view: CardView): CardMark;
  /** True: a card shows it only where it says so, since it stands where the stage has room for it. Default false. */
  onCardIfNamed?: boolean;
  look?: Look;
}

/** A kind of mark: what may be written of it, how stage and card draw it, what it looks like. */
export interface MarkKind<Data, Schema = z.ZodType<Data>> extends MarkRest<Data> {
  kind: string;
  schema: Schema;
  /** The places among its fields, or among those that differ on a wide stage, each with the path to it. */
  places(fields: object): { path: (string | number)[]; where: Where }[];
}

/** The form of the drawing that a mark is for; both by default. */
const only = z.enum(['compact', 'wide']).optional();

/** A mark's own fields, plus: the form it is for, and what differs on a wide stage. */
function schemaOf<Kind extends string, Fields extends Record<string, z.ZodType>>(kind: Kind, fields: Fields) {
  // What a wide stage leaves out is taken from the mark itself, so the defaults must not fill it in.
  const bare = Object.entries(fields).map(([key, type]) => [key, type instanceof z.ZodDefault ? type.unwrap() : type]);
  return z.strictObject({
    kind: z.literal(kind),
    ...fields,
    only,
    wide: z
      .strictObject(Object.fromEntries(bare) as Record<string, z.ZodType>)
      .partial()
      .optional(),
  });
}

/** Defines a kind of mark by its name, its fields, and the rest. */
export function defineMark<Kind extends string, Fields extends Record<string, z.ZodType>>(
  kind: Kind,
  fields: Fields,
  rest: MarkRest<z.output<ReturnType<typeof schemaOf<Kind, Fields>>>>,
) {
  const places: MarkKind<unknown>['places'] = (given) =>
    Object.entries(given).flatMap(([field, value]) => {
      const type = fields[field];
      if (type === where) return [{ path: [field], where: value as Where }];
      const isList = type instanceof z.ZodArray && type.element === where;
      return isList ? (value as Where[]).map((one, i) => ({ path: [field, i], where: one })) : [];
    });
  return { kind, schema: schemaOf(kind, fields), places, ...rest };
}
