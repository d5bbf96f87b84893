import type { Beat as StoryBeat } from '@proscenium/story-data';
import type { CSSProperties, ReactNode } from 'react';
import { InlineText } from '../InlineText/InlineText';
import { anchor, sourcesIn } from '../references';
import type { References } from '../references';
import { SourceCard } from '../SourceMark/SourceCard';
import { SourceMark } from '../SourceMark/SourceMark';
import * as styles from './Beat.css';

/** Props of `Beat`. */
export interface BeatProps {
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
 * One paragraph, and what goes with it, on its own ground. Renders a `<div>` with `data-beat` (its index), `data-at`
 * (its keyframes, 0-1, separated by spaces) and `data-ground`: the player reads the first two.
 */
export function Beat({ id, index, beat, travel = 0, groundBefore, isLast, refs, children }: BeatProps) {
  const sources = sourcesIn(beat.text, refs);
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
      <p>
        <InlineText text={beat.text} refs={refs} numbers="on paper" />
        <SourceMark id={anchor.sources(id)} sources={sources} />
      </p>
      <SourceCard id={anchor.sources(id)} sources={sources} />
      {children}
    </div>
  );
}
