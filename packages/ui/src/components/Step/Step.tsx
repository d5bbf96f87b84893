import type { Step as StoryStep, Story } from '@proscenium/story-data';
import type { CSSProperties } from 'react';
import { Accounts } from '../Accounts/Accounts';
import { Beat } from '../Beat/Beat';
import { ClaimCard } from '../ClaimCard/ClaimCard';
import { EmbedCode } from '../EmbedCode/EmbedCode';
import { ids, referencesOf } from '../references';
import { Share } from '../Share/Share';
import { StepSources } from '../Sources/Sources';
import * as styles from './Step.css';

interface StepProps {
  story: Story;
  step: StoryStep;
  /** Its 1-based number in the story: its row in the grid. */
  number: number;
  /** Doublings of the map's scale from each beat to the next, one number per beat. Default none. */
  travel?: readonly number[] | undefined;
  /** Where the story stands on its site, with a slash at the end. Default: the step cannot be passed on. */
  address?: string | undefined;
  /** Lines that put the step into another page. Default: none are offered. */
  code?: string | undefined;
}

/** One section of a story: head, beats, accounts, note, sources, the cards of its claims, and the picture in words (for readers without it; on paper). */
export function Step({ story, step, number, travel = [], address, code }: StepProps) {
  const refs = referencesOf(story, step);
  const beats = step.beats.map((beat, i) => (
    <Beat key={i} story={story} step={step} beat={beat} index={i} travel={travel[i]} refs={refs} />
  ));
  return (
    <section
      id={step.id}
      data-step={step.id}
      aria-labelledby={ids.heading(step.id)}
      suppressHydrationWarning
      style={{ '--n': number } as CSSProperties}
    >
      <header className={styles.head} data-head data-ground={step.beats[0]?.ground}>
        {step.dateline && <p className={styles.dateline}>{step.dateline}</p>}
        <h2 className={styles.heading} id={ids.heading(step.id)} tabIndex={-1}>
          {step.heading}
        </h2>
      </header>
      {beats.slice(0, -1)}
      <div className={styles.close} data-ground={step.beats.at(-1)?.ground}>
        {beats.at(-1)}
        <Accounts step={step} refs={refs} />
        {step.note && <p className={styles.note}>{step.note}</p>}
        <StepSources step={step} refs={refs} />
        {address && (
          <div className={styles.share}>
            <Share href={`${address}${step.id}/`} title={`${step.heading} — ${story.title}`} />
            {code && <EmbedCode id={ids.embed(step.id)} code={code} />}
          </div>
        )}
        {step.claims.map((claim) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            refs={refs}
            share={address && { address: `${address}${step.id}/`, story: story.title }}
          />
        ))}
        {step.alt && <p className={styles.alternative}>{step.alt}</p>}
      </div>
    </section>
  );
}
