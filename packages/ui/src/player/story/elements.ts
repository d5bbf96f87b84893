import type { Form, Score } from '../../score/index';
import type { BeatStop } from './where';

/** The few questions that the player asks of the page. A test may answer them instead. */

export interface StepElements {
  id: string;
  section: HTMLElement;
  beats: HTMLElement[];
  /** The section and its beats: what passes the reading line, from above. */
  passing: HTMLElement[];
  drawing: HTMLElement | null;
  link: HTMLElement | null;
  bar: HTMLElement | null;
}

/** The steps of a story in the page, in order. */
export function stepsIn(root: HTMLElement): StepElements[] {
  return [...root.querySelectorAll<HTMLElement>('[data-step]')].map((section) => {
    const id = section.dataset.step ?? '';
    const beats = [...section.querySelectorAll<HTMLElement>('[data-beat]')];
    const link = root.querySelector<HTMLElement>(`[data-rail-step="${id}"]`);
    return {
      id,
      section,
      beats,
      passing: [section, ...beats],
      drawing: root.querySelector<HTMLElement>(`[data-drawing="${id}"]`),
      link,
      bar: link?.querySelector<HTMLElement>('[data-bar]') ?? null,
    };
  });
}

/** The reading line in pixels from the top of the window: the registered length `--read`. */
export const readingLine = (root: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(root).getPropertyValue('--read')) || innerHeight / 2;

/** What the page's layout hangs on. */
export interface Layout {
  /** The reading line, px from the top of the window. */
  line: number;
  /** Of the window, px. */
  width: number;
  height: number;
  /** Whether the drawings stand in the text and nothing sticks. */
  isStacked: boolean;
}

/** The layout as it is now; whether it is stacked, the property `--stacked` says. */
export const layoutNow = (root: HTMLElement): Layout => ({
  line: readingLine(root),
  width: innerWidth,
  height: innerHeight,
  isStacked: getComputedStyle(root).getPropertyValue('--stacked') === '1',
});

/** Which composition a drawing shows now. */
export function formOf(drawing: HTMLElement): Form {
  const box = drawing.querySelector('[data-box]');
  return box && getComputedStyle(box).getPropertyValue('--form').trim() === 'wide' ? 'wide' : 'compact';
}

/** Pixels of a hundredth of a drawing's safe box: the registered length `--u`. Undefined where the page has none. */
export function unitOf(drawing: HTMLElement): number | undefined {
  const box = drawing.querySelector('[data-box]');
  return (box && Number.parseFloat(getComputedStyle(box).getPropertyValue('--u'))) || undefined;
}

/** The score that stands beside a drawing; null where it does not move. */
export function scoreOf(drawing: HTMLElement): Score | null {
  const text = drawing.querySelector('[data-score]')?.textContent;
  return text ? (JSON.parse(text) as Score) : null;
}

/**
 * Where the beats of a step lie, as shares of its height, with their progress. A beat with several keyframes spreads them evenly down to the next
 * beat's top.
 */
export function stopsOf({ section, beats }: StepElements): BeatStop[] {
  const { top, height } = section.getBoundingClientRect();
  const tops = beats.map((beat) => (beat.getBoundingClientRect().top - top) / height);
  return beats.flatMap((beat, i) => {
    const list = (beat.dataset.at ?? '0').split(' ').map(Number);
    const from = tops[i] ?? 0;
    const room = (tops[i + 1] ?? 1) - from;
    return list.map((p, j) => ({ p, beat: i, at: from + (room * j) / list.length }));
  });
}

/** Conditions under which posters stand and nothing follows the scroll: readers who ask for less motion, and paper. */
export const stillness = (): MediaQueryList[] =>
  ['(prefers-reduced-motion: reduce)', 'print'].map((query) => matchMedia(query));

/** The heading of the step that an address's fragment names, if it names one. */
export function headingAt(root: HTMLElement, fragment: string): HTMLElement | null {
  const section = document.getElementById(fragment.slice(1));
  return section?.matches('[data-step]') && root.contains(section) ? section.querySelector('h2') : null;
}
