/** A story as laid out: pixels from the top of the window. */
export interface Measured {
  y: number;
  /** The reading line. */
  line: number;
  /** The lower edge of what sticks at the top. */
  dock: number;
  steps: { id: string; top: number; bottom: number; beats: { top: number; at: number[] }[] }[];
}

/** What tells the reader where they are. */
export interface Shown {
  /** The step that the story says is current; '' above the first. */
  current: string | null;
  /** Steps marked as current in the rail. */
  marked: string[];
  /** Drawings that can be seen; the opening's only where no step's is. */
  drawings: string[];
  /** Share of its width that the current step's bar in the rail has; NaN where there is none. */
  bar: number;
  /** Composition that the visible drawing shows. */
  form: string;
}

/** Runs in the page. */
export function measurePage(): { measured: Measured; shown: Shown } {
  const root = document.querySelector<HTMLElement>('[data-story]') as HTMLElement;
  const style = getComputedStyle(root);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const isSeen = (element: Element) => getComputedStyle(element).visibility === 'visible';
  const seen = all('[data-drawing]:not([data-drawing="opening"])').filter(isSeen);
  const drawings = seen.length > 0 ? seen : all('[data-drawing="opening"]').filter(isSeen);
  const [bar] = all('[aria-current] > [data-bar]');
  const box = drawings[0]?.querySelector('[data-box]');
  return {
    measured: {
      y: scrollY,
      line: Number.parseFloat(style.getPropertyValue('--read')),
      dock: Number.parseFloat(style.getPropertyValue('--dock')),
      steps: all('[data-step]').map((section) => {
        const { top, bottom } = section.getBoundingClientRect();
        const beats = [...section.querySelectorAll<HTMLElement>('[data-beat]')].map((beat) => ({
          top: beat.getBoundingClientRect().top,
          at: (beat.dataset['at'] ?? '').split(' ').map(Number),
        }));
        return { id: section.id, top, bottom, beats };
      }),
    },
    shown: {
      current: root.getAttribute('data-current-step'),
      marked: all('[data-rail-step][aria-current="step"]').map(({ dataset }) => dataset['railStep'] ?? ''),
      drawings: drawings.map(({ dataset }) => dataset['drawing'] ?? ''),
      bar: bar ? new DOMMatrix(getComputedStyle(bar).transform).a : NaN,
      form: box ? getComputedStyle(box).getPropertyValue('--form').trim() : '',
    },
  };
}

/** How the parts of a step's drawing should be posed, give or take `close` pixels. */
export interface Posed {
  step: string;
  poses: [part: string, pose: Record<string, string>][];
  close: number;
}

/** Runs in the page: parts of a drawing that are not posed as they should be. A probe in the same box turns a pose into what is computed. */
export function posesOff({ step, poses, close }: Posed): string[] {
  const box = document.querySelector(`[data-drawing="${step}"] [data-box]`) as HTMLElement;
  const probe = document.createElement('div');
  box.append(probe);
  const numbers = (value: string) => [...value.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
  const found = poses.flatMap(([part, pose]) => {
    const element = box.querySelector(`[data-part="${part}"]`);
    if (!element) return [`there is no ${part}`];
    // Narrow stages leave some parts out.
    if (!element.checkVisibility()) return [];
    return Object.entries(pose).flatMap(([property, value]) => {
      const key = property as 'transform' | 'opacity' | 'clipPath';
      probe.style[key] = value;
      const [wanted, is] = [getComputedStyle(probe)[key], getComputedStyle(element)[key]];
      probe.style[key] = '';
      const [a, b] = [numbers(wanted), numbers(is)];
      // Scale and opacity are shares, not pixels.
      const isShare = (i: number) => key === 'opacity' || (key === 'transform' && i < 4);
      const isFar = (i: number) => Math.abs((a[i] ?? 0) - (b[i] ?? NaN)) > (isShare(i) ? close / 50 : close);
      return a.length === b.length && !a.some((_, i) => isFar(i)) ? [] : [`${part}: ${key} ${is}, not ${wanted}`];
    });
  });
  probe.remove();
  return found;
}
