import { median, table } from './tables';

/** All rounds of one figure of one page; empty where it was not measured. */
export type Ask = (page: string, figure: string) => number[];

/** A target, what was measured, and whether it was hit; null where it could not be judged. */
export interface Verdict {
  target: string;
  measured: string;
  isHit: boolean | null;
}

/** Name under which the worst of the steps' own pages in each round stands among the pages. */
export const WORST = 'worst step page';

/** How far a step may stand from where it should and count as in its place, px: well under a line of text. */
const NEAR = 8;

/** A heap may grow by this share from the second pass to the tenth and count as flat: what engines keep for themselves. */
const FLAT = 0.02;

/**
 * Layouts a second while the camera moves that are not the camera's: passing a beat marks the rail. A camera that lays out does
 * so in every frame.
 */
const LAYOUTS = 1;

const own = 'proscenium';
/** Takes the value, or the two that are compared. */
type Fits = (value: number, last: number) => boolean;
const atMost = (limit: number) => (value: number) => value <= limit;
const none: Fits = (value) => value === 0;

/** The bench's targets, judged. */
export function verdicts(ask: Ask): Verdict[] {
  const judge = (target: string, values: number[], write: (value: number) => string, fits: Fits): Verdict =>
    values.some(Number.isNaN)
      ? { target, measured: 'not measured', isHit: null }
      : { target, measured: values.map(write).join(', '), isHit: fits(values[0] ?? NaN, values.at(-1) ?? NaN) };
  // By rounds, so that a slow one counts in both.
  const ratio = (target: string, page: string, base: string, figure: string, fits: Fits) =>
    judge(target, [pairedRatio(ask(page, figure), ask(base, figure))], (value) => `${value.toFixed(2)} times`, fits);
  const figures = (target: string, page: string, names: string[], fits: Fits) => {
    const values = names.map((name) => median(ask(page, name)));
    return judge(target, values, (value) => String(Math.round(value * 1e4) / 1e4), fits);
  };
  const all = 'all processes, ms per 1,000 px';
  const lengths = [50, 500].flatMap((steps) =>
    ['main thread, ms per 1,000 px', all].map((figure) =>
      ratio(`${steps} steps at most 1.15 times 5: ${figure}`, `steps-${steps}`, 'steps-5', figure, atMost(1.15)),
    ),
  );
  return [
    ratio('map frames a second at least 2 times scrollama', own, 'scrollama', 'map frames a second', (r) => r >= 2),
    ratio('CPU of all processes at most 0.8 times scrollama', own, 'scrollama', all, atMost(0.8)),
    ratio('the same, 4x slower', own, 'scrollama', `${all}, 4x slower`, atMost(0.8)),
    figures('no layout caused by the camera', own, ['layouts a second while the camera moves'], atMost(LAYOUTS)),
    figures('CLS 0 at load', own, ['CLS, load'], none),
    figures('CLS 0 over the whole scroll', own, ['CLS, whole scroll'], none),
    ratio('first answer at most 1.0 times scrollama', own, 'scrollama', 'first answer, ms', atMost(1)),
    ratio('blocking at most 1.5 times scrollama', own, 'scrollama', 'blocking, ms', atMost(1.5)),
    ratio('LCP at most 1.2 times the page without script', own, 'stills', 'LCP, ms', atMost(1.2)),
    ratio('FCP of a step page at most 1.15 times the story', WORST, own, 'FCP, ms', atMost(1.15)),
    ratio('LCP of a step page at most 1.15 times the story', WORST, own, 'LCP, ms', atMost(1.15)),
    figures('CLS 0 at load of a step page', WORST, ['CLS, load'], none),
    figures(`a step page at most ${NEAR} px out of place`, WORST, ['out of place, px'], atMost(NEAR)),
    figures(
      'JS heap flat after the second pass, KB',
      own,
      ['JS heap after 2 passes, KB', 'JS heap after 10 passes, KB'],
      (second, last) => last <= second * (1 + FLAT),
    ),
    figures(
      'DOM nodes flat after the second pass',
      own,
      ['DOM nodes after 2 passes', 'DOM nodes after 10 passes'],
      (second, last) => last <= second,
    ),
    ...lengths,
  ];
}

/** Targets as a Markdown table. */
export function verdictTable(judged: readonly Verdict[]): string {
  const said = { true: 'hit', false: '**missed**', null: '-' };
  const rows = judged.map(({ target, measured, isHit }) => [target, measured, said[`${isHit}`]]);
  return table([['target', 'measured', ''], ['---', '---', '---'], ...rows]);
}

/**
 * The median of the ratios of pairs measured in the same round: what a noisy machine does to both cancels out.
 *
 * @param values and `bases` one per round, in the same order; a missing partner is left out
 */
export function pairedRatio(values: readonly number[], bases: readonly number[]): number {
  return median(values.slice(0, bases.length).map((value, i) => value / (bases[i] ?? NaN)));
}
