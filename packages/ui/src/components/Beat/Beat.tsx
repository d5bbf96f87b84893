import type { Beat as StoryBeat, Step, Story } from '@proscenium/story-data';
import type { CSSProperties } from 'react';
import { Ledger } from '../Claim/Claim';
import { ids, type References } from '../references';
import { SourcedText } from '../SourcedText/SourcedText';
import { Statements } from '../Statements/Statements';
import * as styles from './Beat.css';

interface BeatProps {
  story: Story;
  step: Step;
  beat: StoryBeat;
  /** 0-based, within the step. */
  index: number;
  /** Doublings of the map's scale until the next beat, 0 and up; keeps the text tall enough for them. Default 0. */
  travel?: number | undefined;
  refs: References;
}

/**
 * One paragraph, with its ledger and its statements, on its own ground. Carries `data-beat` (its index), `data-at` (its keyframes, 0-1, separated by spaces)
 * and `data-ground`: the player reads the first two.
 */
export function Beat({ story, step, beat, index, travel = 0, refs }: BeatProps) {
  const id = ids.beat(step.id, index);
  const turns = index > 0 && step.beats[index - 1]?.ground !== beat.ground;
  const isLast = index === step.beats.length - 1;
  const classes = [styles.root, turns && styles.turning, beat.hold && styles.held, isLast && styles.last];
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
      <Ledger claims={beat.ledger.map(refs.claim)} refs={refs} />
      {beat.statements && <Statements story={story} step={step} refs={refs} />}
    </div>
  );
}
