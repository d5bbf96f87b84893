import { z } from 'zod';
import { partName } from '../../fields';
import type { MarkKind } from '../mark';
import { accounts } from './accounts';
import { aircraft } from './aircraft';
import { curve } from './curve';
import { dot } from './dot';
import { label } from './label';
import { leader } from './leader';
import { line } from './line';
import { note } from './note';
import { number } from './number';
import { ring } from './ring';
import { rows } from './rows';
import { scale } from './scale';
import { stroke } from './stroke';

/** Everything that can stand on a map: a file and a line each. */
const kinds = [label, note, dot, aircraft, stroke, line, curve, leader, ring, number, scale, rows, accounts] as const;

type Schema = (typeof kinds)[number]['schema'];

export type Mark = z.output<Schema>;

// What a kind is handed has gone through its own schema.
export const markKinds = kinds as unknown as readonly MarkKind<Mark, Schema>[];

const byName = new Map(markKinds.map((kind) => [kind.kind, kind]));

/** The kind of a mark. */
export const kindOfMark = ({ kind }: Mark): MarkKind<Mark> => byName.get(kind) as MarkKind<Mark>;

const oneOf = (all: readonly MarkKind<Mark, Schema>[]) =>
  z.discriminatedUnion('kind', all.map(({ schema }) => schema) as [Schema, ...Schema[]]);

/** A mark of any kind. */
export const markSchema = oneOf(markKinds);

/** Marks of a share card, by name: what it has room for. */
export const cardMarksSchema = z.record(partName, oneOf(markKinds.filter(({ card }) => card)));

/** Notes, by name. */
export const notesSchema = z.record(partName, note.schema);
