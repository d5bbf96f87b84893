import type { Source } from '@proscenium/story-data';
import { Fold } from '../Fold/Fold';
import { ids } from '../references';
import { words } from '../words';
import { standingOf, titleAndDate } from './describeSource';
import * as styles from './Sources.css';

/** All sources of a story in order of first mention, folded; addresses show on paper. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <Fold title={words.allSources}>
      <ol className={styles.list}>
        {sources.map((source) => {
          const remark = standingOf(source);
          return (
            <li key={source.id} id={ids.source(source.number)}>
              <span>{source.number}.</span>
              <span>
                <a href={source.url}>{source.publisher}</a>
                {remark && ` (${remark})`}, {titleAndDate(source)}
                {source.note && `. ${source.note}`}
                <span> {source.url}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}
