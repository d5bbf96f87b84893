import { placesIn } from './distances';
import type { MapData } from './schema';

type Path = (string | number)[];

/** Places that a map's marks name, and where its marks draw the step's accounts, each with the path to it. */
export function mapReferences({ marks, card }: MapData): { places: { path: Path; id: string }[]; accounts: Path[] } {
  const places = Object.entries(marks).flatMap(([id, mark]) => {
    const own = { id: ['marks', id], mark };
    const wide = mark.wide === undefined ? [] : [{ id: ['marks', id, 'wide'], mark: mark.wide }];
    return [own, ...wide].flatMap(({ id: path, mark: fields }) => placesOf(path, fields, mark.kind === 'accounts'));
  });
  const onCard = Object.entries(card?.marks ?? {}).flatMap(([id, mark]) =>
    placesOf(['card', 'marks', id], mark, false),
  );
  const accounts = Object.entries(marks).flatMap(([id, { kind }]) =>
    kind === 'accounts' ? [['marks', id, 'kind']] : [],
  );
  return { places: [...places, ...onCard], accounts };
}

function placesOf(path: Path, fields: object, isTimed: boolean): { path: Path; id: string }[] {
  const named = ['place', 'from', 'to', 'through'].flatMap((field) => {
    const value: unknown = Reflect.get(fields, field);
    // The `from` and `to` of accounts are times.
    if (isTimed) return [];
    return listOf(value).map(([id, index]) => ({ path: [...path, field, ...index], id }));
  });
  const measured = listOf(Reflect.get(fields, 'text')).flatMap(([line, index]) =>
    placesIn(line).map((id) => ({ path: [...path, 'text', ...index], id })),
  );
  return [...named, ...measured];
}

/** The texts in a value that is one, or a list of them, each with its index there. */
function listOf(value: unknown): [text: string, index: number[]][] {
  if (typeof value === 'string') return [[value, []]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index): [string, number[]][] =>
    typeof item === 'string' ? [[item, [index]]] : [],
  );
}
