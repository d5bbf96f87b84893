import { median, pairedRatio } from './statistics';

/** All rounds of one figure of one page; empty where it was not measured. */
export type Ask = (page: string, figure: string) => number[];

/** A target, what was measured, and whether it was hit; null where it could not be judged. */
export interface Verdict {
  target: string;
  measured: string;
  isHit: boolean | null;
}

const two = (value: number): string => value.toFixed(2);

/** A ratio of two pages' figures, by rounds, against its limit. */
function ratio(
  ask: Ask,
  target: string,
  [page, base]: [string, string],
  figure: string,
  fits: (r: number) => boolean,
): Verdict {
  const value = pairedRatio(ask(page, figure), ask(base, figure));
  return Number.isNaN(value)
    ? { target, measured: 'not measured', isHit: null }
    : { target, measured: `${two(value)} times`, isHit: fits(value) };
}

function absolute(ask: Ask, target: string, figures: string[], fits: (values: number[]) => boolean): Verdict {
  const values = figures.map((figure) => median(ask('proscenium', figure)));
  return values.some(Number.isNaN)
    ? { target, measured: 'not measured', isHit: null }
    : {
        target,
        measured: values.map((value) => String(Math.round(value * 1000) / 1000)).join(', '),
        isHit: fits(values),
      };
}

/** A heap may grow by this share from the second pass to the tenth and count as flat: what engines keep for themselves. */
const FLAT = 0.02;

/**
 * Layouts a second while the camera moves that are not the camera's: passing a beat marks the rail. A camera that lays out does
 * so in every frame.
 */
const LAYOUTS = 1;

/** The bench's targets, judged. */
export function verdicts(ask: Ask): Verdict[] {
  const own = 'proscenium';
  const all = 'all processes, ms per 1,000 px';
  const lengths = [50, 500].flatMap((steps) =>
    ['main thread, ms per 1,000 px', all].map((figure) =>
      ratio(
        ask,
        `${steps} steps at most 1.15 times 5: ${figure}`,
        [`steps-${steps}`, 'steps-5'],
        figure,
        (r) => r <= 1.15,
      ),
    ),
  );
  return [
    ratio(
      ask,
      'map frames a second at least 2 times scrollama',
      [own, 'scrollama'],
      'map frames a second',
      (r) => r >= 2,
    ),
    ratio(ask, 'CPU of all processes at most 0.8 times scrollama', [own, 'scrollama'], all, (r) => r <= 0.8),
    ratio(ask, 'the same, 4x slower', [own, 'scrollama'], `${all}, 4x slower`, (r) => r <= 0.8),
    absolute(
      ask,
      'no layout caused by the camera',
      ['layouts a second while the camera moves'],
      ([n = 1]) => n <= LAYOUTS,
    ),
    absolute(ask, 'CLS 0 at load and over the whole scroll', ['CLS, load', 'CLS, whole scroll'], (values) =>
      values.every((v) => v === 0),
    ),
    ratio(ask, 'first answer at most 1.3 times scrollama', [own, 'scrollama'], 'first answer, ms', (r) => r <= 1.3),
    ratio(ask, 'LCP at most 1.2 times the page without script', [own, 'stills'], 'LCP, ms', (r) => r <= 1.2),
    absolute(
      ask,
      'JS heap flat after the second pass, KB',
      ['JS heap after 2 passes, KB', 'JS heap after 10 passes, KB'],
      ([a = 0, b = 0]) => b <= a * (1 + FLAT),
    ),
    absolute(
      ask,
      'DOM nodes flat after the second pass',
      ['DOM nodes after 2 passes', 'DOM nodes after 10 passes'],
      ([a = 0, b = 0]) => b <= a,
    ),
    ...lengths,
  ];
}
