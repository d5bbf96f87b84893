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
  const at = (path: Path, all: Record<string, Mark>) =>
    Object.entries(all).flatMap(([name, mark]) => [
      ...placesOf(mark, mark, [...path, name]),
      ...placesOf(mark, mark.wide ?? {}, [...path, name, 'wide']),
    ]);
  const accounts = Object.keys(marks).filter((name) => marks[name]?.kind === 'accounts');
  return {
    places: [...at(['marks'], marks), ...at(['card', 'marks'], card?.marks ?? {})],
    accounts: accounts.map((name) => ['marks', name, 'kind']),
  };
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
