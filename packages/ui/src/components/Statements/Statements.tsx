import { formatDate } from '@proscenium/story-data';
import type { Place, Statement } from '@proscenium/story-data';
import { Cites } from '../Cites/Cites';
import type { References } from '../references';
import { words } from '../words';
import { distanceKm, roundKm } from './distance';
import * as styles from './Statements.css';

/** Props of `Statements`. */
export interface StatementsProps {
  /** In the order of their numbers on the map. */
  statements: readonly Statement[];
  places: Readonly<Record<string, Place>>;
  /** Id of the place that distances are measured from. */
  centre: string;
  refs: References;
}

/**
 * What was said at several places, numbered as on the map, each with date and distance. Renders an `<ol>`.
 *
 * @throws Error for a place the story does not have.
 */
export function Statements({ statements, places, centre, refs }: StatementsProps) {
  const place = (id: string) => {
    const found = places[id];
    if (!found) throw new Error(`unknown place: ${id}; known: ${Object.keys(places).join(', ')}`);
    return found;
  };
  return (
    <ol className={styles.root}>
      {statements.map(({ place: id, by, said, on, sources }, i) => {
        const km = words.kilometres(roundKm(distanceKm(place(centre), place(id))), refs.language);
        return (
          <li key={id} className={styles.row}>
            <span className={styles.disc}>{i + 1}</span>
            <p>
              <b>
                {place(id).name}, {by}:
              </b>{' '}
              {said}
              <Cites sources={sources} refs={refs} />{' '}
              <span className={styles.meta}>
                <time dateTime={on}>{formatDate(on)}</time>, {km}
              </span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
