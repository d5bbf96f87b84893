import { median, table, type Rounds } from './tables';

/** Name under which the worst of the steps' own pages stands among the pages: of each figure the page with the largest median. */
export const WORST = 'worst step page';

/** A target: what it says, a figure of a page, the limit it keeps, and the figure whose multiple it is. */
interface Target {
  says: string;
  page: string;
  figure: string;
  atMost?: number;
  atLeast?: number;
  /** Absent: the figure itself is judged. By default the same figure. */
  times?: { page: string; figure?: string };
}

const own = { page: 'proscenium' };
const scrollama = { page: 'scrollama' };
const all = 'all processes, ms per 1,000 px';

const targets: Target[] = [
  { says: 'map frames a second', ...own, figure: 'map frames a second', times: scrollama, atLeast: 2 },
  { says: 'processor time', ...own, figure: all, times: scrollama, atMost: 0.8 },
  { says: 'processor time, 4x slower', ...own, figure: `${all}, 4x slower`, times: scrollama, atMost: 0.8 },
  // Passing a beat marks the rail; a camera that lays out does so in every frame.
  { says: 'no layout caused by the camera', ...own, figure: 'layouts a second while the camera moves', atMost: 1 },
  { says: 'nothing shifts at load', ...own, figure: 'CLS, load', atMost: 0 },
  { says: 'nothing shifts over the whole scroll', ...own, figure: 'CLS, whole scroll', atMost: 0 },
  { says: 'first answer', ...own, figure: 'first answer, ms', times: scrollama, atMost: 1 },
  { says: 'blocking', ...own, figure: 'blocking, ms', times: scrollama, atMost: 1.5 },
  { says: 'LCP beside the page without script', ...own, figure: 'LCP, ms', times: { page: 'stills' }, atMost: 1.2 },
  { says: "FCP of a step's page", page: WORST, figure: 'FCP, ms', times: own, atMost: 1.15 },
  { says: "LCP of a step's page", page: WORST, figure: 'LCP, ms', times: own, atMost: 1.15 },
  { says: "nothing shifts at load of a step's page", page: WORST, figure: 'CLS, load', atMost: 0 },
  // Well under a line of text.
  { says: "a step's page out of place, px", page: WORST, figure: 'out of place, px', atMost: 8 },
  // Engines keep a little for themselves.
  ...[
    { says: 'heap flat after the second pass', figure: 'JS heap after 10 passes, KB', atMost: 1.02 },
    { says: 'nodes flat after the second pass', figure: 'DOM nodes after 10 passes', atMost: 1 },
  ].map((one) => ({ ...one, ...own, times: { ...own, figure: one.figure.replace('10', '2') } })),
  ...[50, 500].flatMap((steps) =>
    ['main thread, ms per 1,000 px', all].map((figure) => ({
      says: `${steps} steps beside 5: ${figure}`,
      page: `steps-${steps}`,
      figure,
      times: { page: 'steps-5' },
      atMost: 1.15,
    })),
  ),
];

/** A target, what was measured, and whether it was hit; `-` where it could not be judged. */
export type Verdict = [target: string, measured: string, isHit: 'hit' | '**missed**' | '-'];

/**
 * The bench's targets, judged. A ratio is the median of those of figures measured in the same round: what a noisy machine does to
 * both cancels out.
 */
export function verdicts(rounds: Rounds): Verdict[] {
  return targets.map(({ says, page, figure, times, atMost = Infinity, atLeast = 0 }) => {
    const unit = times ? ' times' : '';
    const target = `${says}: ${atLeast > 0 ? `at least ${atLeast}` : `at most ${atMost}`}${unit}`;
    const value = median(
      (rounds.get(page) ?? []).flatMap((figures, round) => {
        const base = times ? rounds.get(times.page)?.[round]?.[times.figure ?? figure] : 1;
        return typeof figures[figure] === 'number' && base ? figures[figure] / base : [];
      }),
    );
    if (Number.isNaN(value)) return [target, 'not measured', '-'];
    const isHit = value >= atLeast && value <= atMost;
    return [target, `${Number(value.toFixed(times ? 2 : 4))}${unit}`, isHit ? 'hit' : '**missed**'];
  });
}

/** Targets as a Markdown table. */
export const verdictTable = (rounds: Rounds): string =>
  table([['target', 'measured', ''], ['---', '---', '---'], ...verdicts(rounds)]);
