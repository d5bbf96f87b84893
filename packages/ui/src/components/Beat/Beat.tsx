import type { Beat as StoryBeat } from '@proscenium/story-data';
import type { CSSProperties, ReactNode } from 'react';
import { SourcedText } from '../SourcedText/SourcedText';
import type { References } from '../references';
import * as styles from './Beat.css';

interface BeatProps {
  id: string;
  /** 0-based, within the step. */
  index: number;
  beat: StoryBeat;
  /** Doublings of the map's scale until the next beat, 0 and up; keeps the text tall enough for them. Default 0. */
  travel?: number | undefined;
  /** The ground of the beat before, or of the head. */
  groundBefore: string;
  isLast: boolean;
  refs: References;
  /** Rows that go with the paragraph: ledger, statements. */
  children?: ReactNode;
}

/**
 * One paragraph, and what goes with it, on its own ground. Carries `data-beat` (its index), `data-at` (its keyframes, 0-1, separated by spaces) and
 * `data-ground`: the player reads the first two.
 */
export function Beat({ id, index, beat, travel = 0, groundBefore, isLast, refs, children }: BeatProps) {
  const classes = [
    styles.root,
    beat.ground !== groundBefore && styles.turning,
    beat.hold && styles.held,
    isLast && styles.last,
  ];
  return (
    <div
      id={id}
      className={classes.filter(Boolean).join(' ')}
      data-beat={index}
      data-at={beat.at.join(' ')}
      data-ground={beat.ground}
      suppressHydrationWarning
      style={travel > 0 ? ({ '--travel': travel } as CSSProperties) : undefined}
    >
      <SourcedText id={id} text={beat.text} refs={refs} />
      {children}
    </div>
  );
}
