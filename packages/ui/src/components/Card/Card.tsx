import type { Source } from '@proscenium/story-data';
import type { ReactNode } from 'react';
import { dayOf, standingOf } from '../Sources/describeSource';
import { words } from '../words';
import * as styles from './Card.css';

interface CardProps {
  /** What a button's `popoverTarget` names; none other of the page may have it. */
  id: string;
  /** What it is called to those who do not see it. */
  label: string;
  /** Whether it stands in the text on paper, as a note. Default: paper does without it. */
  isNote?: boolean;
  children: ReactNode;
}

/**
 * A card that the browser opens and closes (a popover), so it needs no script: a sheet from below, or beside the text where there is room. A
 * `<dialog data-card>`, whose first control closes it; the player lifts the words that it would lie upon.
 */
export function Card({ id, label, isNote = false, children }: CardProps) {
  return (
    <dialog className={styles.root} id={id} popover="auto" aria-label={label} data-card={isNote ? 'note' : ''}>
      <button type="button" popoverTarget={id} popoverTargetAction="hide" aria-label={words.close}>
        ×
      </button>
      {children}
    </dialog>
  );
}

/** Where something on a card can be read: number in the list at the end, publisher (a link to the source), remark, date. */
export function CardSources({ sources }: { sources: readonly Source[] }) {
  return (
    <ul>
      {sources.map((source) => {
        const remark = standingOf(source);
        return (
          <li key={source.id}>
            <b>{source.number} </b>
            <a href={source.url}>{source.publisher}</a>
            {remark && ` (${remark})`}, {dayOf(source)}
          </li>
        );
      })}
    </ul>
  );
}
