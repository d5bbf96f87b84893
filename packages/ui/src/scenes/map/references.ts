import { kindOfMark } from './marks/index';
import type { Mark } from './marks/index';
import { placesIn } from './placesIn';
import type { MapData } from './schema';

type Path = (string | number)[];

interface Reference {
  path: Path;
  id: string;
}

/** Places that a map's marks name, and where its marks draw the step's accounts, each with the path to it. */
export function mapReferences({ marks, card }: MapData): { places: Reference[]; accounts: Path[] } {
  const onStage = Object.entries(marks).flatMap(([id, mark]) => [
    ...placesOf(mark, mark, ['marks', id]),
    ...placesOf(mark, mark.wide ?? {}, ['marks', id, 'wide']),
  ]);
  const onCard = Object.entries(card?.marks ?? {}).flatMap(([id, mark]) => placesOf(mark, mark, ['card', 'marks', id]));
  const accounts = Object.entries(marks).flatMap(([id, { kind }]) =>
    kind === 'accounts' ? [['marks', id, 'kind']] : [],
  );
  return { places: [...onStage, ...onCard], accounts };
}

/** Places that fields of a mark name: by themselves, and where its words print their distance. */
function placesOf(mark: Mark, fields: object, path: Path): Reference[] {
  const named = kindOfMark(mark).places.flatMap((field) =>
    textsIn(fields, field).map(([id, index]) => ({ path: [...path, field, ...index], id })),
  );
  const measured = textsIn(fields, 'text').flatMap(([line, index]) =>
    placesIn(line).map((id) => ({ path: [...path, 'text', ...index], id })),
  );
  return [...named, ...measured];
}

/** The texts of a field that is one, or a list of them, each with its index there. */
function textsIn(fields: object, field: string): [text: string, index: number[]][] {
  const value: unknown = Reflect.get(fields, field);
  if (typeof value === 'string') return [[value, []]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index): [string, number[]][] =>
    typeof item === 'string' ? [[item, [index]]] : [],
  );
}
