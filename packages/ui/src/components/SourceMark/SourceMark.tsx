import type { Source } from '@proscenium/story-data';
import { words } from '../words';
import * as styles from './SourceMark.css';

/** Props of `SourceMark`. */
export interface SourceMarkProps {
  /** Id of the `SourceCard` that it opens. */
  id: string;
  sources: readonly Source[];
}

/** The mark that a paragraph ends in: the number of its sources, which opens them. Renders a `<button>`; nothing for a paragraph that cites none. */
export function SourceMark({ id, sources }: SourceMarkProps) {
  if (sources.length === 0) return null;
  return (
    <>
      {'\u00a0'}
      <button
        className={styles.root}
        type="button"
        popoverTarget={id}
        aria-label={words.countedSources(sources.length)}
      >
        {sources.length}
      </button>
    </>
  );
}
