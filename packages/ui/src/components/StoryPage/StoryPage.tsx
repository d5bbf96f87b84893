import { createElement, type CSSProperties } from 'react';
import { LIVE } from '../../live';
import type { CompiledStory } from '../../scenes/compiled';
import { Ending } from '../Ending/Ending';
import { Intro } from '../Intro/Intro';
import { Opening } from '../Opening/Opening';
import { PageFoot } from '../PageFoot/PageFoot';
import { Rail } from '../Rail/Rail';
import { ids } from '../references';
import { Stage } from '../Stage/Stage';
import { Step } from '../Step/Step';
import { words } from '../words';
import { skipLink } from './SkipLink.css';
import * as styles from './StoryPage.css';

interface StoryPageProps {
  compiled: CompiledStory;
  /** Address of the list of stories. */
  home: string;
  /**
   * Where the story stands on its site, e.g. `/stories/pyongyang-2024/`; a step stands at that, its id and a slash. With it the page's address and title follow
   * the reader (`keepAddress`), and every step can be passed on. Default: it has no address of its own.
   */
  address?: string | undefined;
  /** Lines that put a step into another page, by the step's id. Default: none are offered. Only with `address`. */
  codeOf?: ((step: string) => string) | undefined;
}

/**
 * A whole story: opening, drawings, rail, text, ending, foot. Complete without script; the player finds its parts by their `data-` attributes, and says that
 * it runs by the empty element before it (see live.ts). It may come before React: `suppressHydrationWarning` stands on what it changes.
 */
export function StoryPage({ compiled: { story, opening, drawings }, home, address, codeOf }: StoryPageProps) {
  const { steps } = story;
  const ground = story.grounds[0] ?? 'day';
  /** Rows from a drawing's own to the end of the next one's; the last drawing's end with the story. */
  const spanFrom = (index: number) => {
    const next = steps.findIndex(({ id }, i) => i > index && drawings[id]);
    return next < 0 ? 2 * (steps.length - index) : 2 * (next - index) + 1;
  };
  const isBare = !opening.markup && steps.every(({ id }) => !drawings[id]);
  const aliases = Object.keys(story.aliases).length > 0 ? JSON.stringify(story.aliases) : undefined;
  const rows = steps.map(({ id }) => (drawings[id] ? 'var(--row) auto' : '0px auto')).join(' ');
  return (
    <>
      {createElement(LIVE, { hidden: true })}
      {/* The first stop of the Tab key. */}
      <a className={skipLink} href={`#${ids.text}`}>
        {words.skip}
      </a>
      <main data-line={story.line}>
        <article
          className={styles.story}
          data-story={story.slug}
          data-ground={ground}
          data-bare={isBare || undefined}
          data-address={address}
          data-title={address && `${story.title} — ${story.kicker}`}
          data-aliases={address && aliases}
          suppressHydrationWarning
          style={{ '--rows': rows } as CSSProperties}
        >
          <Opening story={story} home={home} address={address} />
          <Stage name="opening" drawing={opening} ground={ground} place={{ step: 0, span: spanFrom(-1) - 2 }} />
          {steps.map(({ id, beats }, i) => {
            const drawing = drawings[id];
            const place = { step: i + 1, span: spanFrom(i) };
            return (
              drawing && (
                <Stage key={id} name={id} drawing={drawing} ground={beats[0]?.ground ?? ground} place={place} />
              )
            );
          })}
          <Rail steps={steps} ground={ground} />
          <Intro story={story} />
          {steps.map((step, i) => (
            <Step
              key={step.id}
              story={story}
              step={step}
              number={i + 1}
              travel={drawings[step.id]?.travel}
              address={address}
              code={codeOf?.(step.id)}
            />
          ))}
        </article>
        <Ending story={story} address={address} />
      </main>
      <PageFoot outlet={story.kicker} home={home} ground={story.grounds.at(-1)} />
    </>
  );
}
