import type { Source } from '@proscenium/story-data';
import { Card } from '../Card/Card';
import { CardSources } from '../Card/CardSources';
import { words } from '../words';
import * as styles from './SourceCard.css';

/** Props of `SourceCard`. */
export interface SourceCardProps {
  /** Named by the `SourceMark` that opens it. */
  id: string;
  /** By number. */
  sources: readonly Source[];
}

/** The sources of one paragraph. Renders a `Card`; nothing for a paragraph that cites none. */
export function SourceCard({ id, sources }: SourceCardProps) {
  if (sources.length === 0) return null;
  const label = words.countedSources(sources.length);
  return (
    <Card id={id} label={label}>
      <p className={styles.head}>{label}</p>
      <CardSources sources={sources} />
    </Card>
  );
}
