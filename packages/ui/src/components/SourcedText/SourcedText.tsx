import type { Paragraph } from '@proscenium/story-data';
import type { ReactNode } from 'react';
import { citedIn } from '../../runningText';
import { Card, CardSources } from '../Card/Card';
import { InlineText } from '../InlineText/InlineText';
import { ids, type References } from '../references';
import { words } from '../words';
import * as styles from './SourcedText.css';

interface SourcedTextProps {
  /** What the paragraph is called in the page; its card's id is made from it. */
  id: string;
  text: Paragraph;
  refs: References;
  className?: string | undefined;
  /** What stands before the text. */
  children?: ReactNode;
}

/** A paragraph that ends in the mark of its sources: their number, on a button that opens their card. No mark and no card where it cites nothing. */
export function SourcedText({ id, text, refs, className, children }: SourcedTextProps) {
  const sources = refs.sources(citedIn(text));
  const [card, label] = [ids.sources(id), words.countedSources(sources.length)];
  return (
    <>
      <p className={className}>
        {children}
        <InlineText text={text} refs={refs} />
        {sources.length > 0 && (
          <>
            {'\u00a0'}
            <button className={styles.mark} type="button" popoverTarget={card} aria-label={label}>
              {sources.length}
            </button>
          </>
        )}
      </p>
      {sources.length > 0 && (
        <Card id={card} label={label}>
          <p className={styles.head}>{label}</p>
          <CardSources sources={sources} />
        </Card>
      )}
    </>
  );
}
