import { formatDate, type Step, type Story } from '@proscenium/story-data';
import { distanceKm } from '../../scenes/map/plane';
import { Cites } from '../Cites/Cites';
import { known, type References } from '../references';
import { words } from '../words';
import * as styles from './Statements.css';

/** What was said at several places, numbered as on the map, each with date and distance from the map's centre. */
export function Statements({ story, step, refs }: { story: Story; step: Step; refs: References }) {
  const find = (id: string) => known('place', id, story.places[id]);
  return (
    <ol className={styles.root}>
      {step.statements.map(({ place: id, by, said, on, sources }, i) => {
        const place = find(id);
        const km = words.kilometres(distanceKm(find(story.projection.centre), place), refs.language);
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
