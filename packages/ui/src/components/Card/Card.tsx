import type { ReactNode } from 'react';
import { words } from '../words';
import * as styles from './Card.css';

/** Props of `Card`. */
export interface CardProps {
  /** What a button's `popoverTarget` names; none other of the page may have it. */
  id: string;
  /** What it is called to those who do not see it. */
  label: string;
  /** Whether it stands in the text on paper, as a note. Default: paper does without it. */
  isNote?: boolean;
  children: ReactNode;
}

/**
 * A card that the browser opens and closes (a popover), so it needs no script: a sheet from below, or beside the text where there is room. Renders a
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
