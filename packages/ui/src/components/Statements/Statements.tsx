import { formatDate, type Place, type Statement } from '@proscenium/story-data';
import { distanceKm } from '../../scenes/map/plane';
import { Cites } from '../Cites/Cites';
import { known, type References } from '../references';
import { words } from '../words';
import * as styles from './Statements.css';

interface StatementsProps {
  /** In the order of their numbers on the map. */
  statements: readonly Statement[];
  places: Readonly<Record<string, Place>>;
  /** Id of the place that distances are measured from. */
  centre: string;
  refs: References;
}

/**
 * What was said at several places, numbered as on the map, each with date and distance.
 *
 * @throws Error for a place the story does not have.
 */
export function Statements({ statements, places, centre, refs }: StatementsProps) {
  const find = (id: string) => known('place', id, places[id]);
  return (
    <ol className={styles.root}>
      {statements.map(({ place: id, by, said, on, sources }, i) => {
        const place = find(id);
        const km = words.kilometres(distanceKm(find(centre), place), refs.language);
        return (
          <li key={id} className={styles.row}>
            <span className={styles.disc}>{i + 1}</span>
            <p>
              <b>
                {place.name}, {by}:
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
