import { placesIn } from './distances';
import { kindOfMark } from './marks/index';
import type { Mark } from './marks/index';
import type { MapData } from './schema';

type Path = (string | number)[];

/** Places that a map's marks name, and where its marks draw the step's accounts, each with the path to it. */
export function mapReferences({ marks, card }: MapData): { places: { path: Path; id: string }[]; accounts: Path[] } {
  const at = (path: Path, all: Record<string, Mark>) =>
    Object.entries(all).flatMap(([name, mark]) => [
      ...placesNamed(mark, mark, [...path, name]),
      ...placesNamed(mark, mark.wide ?? {}, [...path, name, 'wide']),
    ]);
  const accounts = Object.keys(marks).filter((name) => marks[name]?.kind === 'accounts');
  return {
    places: [...at(['marks'], marks), ...at(['card', 'marks'], card?.marks ?? {})],
    accounts: accounts.map((name) => ['marks', name, 'kind']),
  };
}

/** Places that fields of a mark name: by themselves, and where its words print their distance. */
function placesNamed(mark: Mark, fields: Partial<Mark>, at: Path) {
  const named = kindOfMark(mark)
    .places(fields)
    .flatMap(({ path, where }) => (typeof where === 'string' ? [{ path: [...at, ...path], id: where }] : []));
  const lines = ('text' in fields && fields.text) || [];
  const measured = lines.flatMap((line, i) => placesIn(line).map((id) => ({ path: [...at, 'text', i], id })));
  return [...named, ...measured];
}
