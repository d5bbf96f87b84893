/** A place in a story to take a picture of: where the page must stand, and what to call it. */
export interface Place {
  /** `opening`, `<step>-<beat>` (with a letter where a beat has several keyframes) or `ending`. */
  name: string;
  /** The step's id; '' for opening and ending. */
  step: string;
  /** Scroll position, CSS pixels. */
  y: number;
}

/**
 * Runs in the page: every keyframe stands where its place in the text meets the reading line. A beat's first keyframe is at
 * its top; further ones are spread evenly down to the next beat's top.
 */
export function placesInPage(): Place[] {
  const story = document.querySelector<HTMLElement>('[data-story]');
  if (!story) return [{ name: 'page', step: '', y: 0 }];
  const read = Number.parseFloat(getComputedStyle(story).getPropertyValue('--read')) || 0;
  const topOf = (element: Element) => element.getBoundingClientRect().top + scrollY;
  const places: Place[] = [{ name: 'opening', step: '', y: 0 }];
  for (const section of document.querySelectorAll<HTMLElement>('[data-step]')) {
    const step = section.dataset['step'] ?? '';
    const beats = [...section.querySelectorAll<HTMLElement>('[data-beat]')];
    const end = topOf(section) + section.offsetHeight;
    for (const [i, beat] of beats.entries()) {
      const top = topOf(beat);
      const next = beats[i + 1];
      const room = (next ? topOf(next) : end) - top;
      const count = (beat.dataset['at'] ?? '0').split(' ').length;
      for (let k = 0; k < count; k += 1) {
        const letter = count > 1 ? String.fromCharCode(97 + k) : '';
        places.push({ name: `${step}-${i + 1}${letter}`, step, y: top + (room * k) / count - read });
      }
    }
  }
  const ending = document.querySelector('[data-ending]');
  if (ending) places.push({ name: 'ending', step: '', y: topOf(ending) });
  places.push({ name: 'foot', step: '', y: document.documentElement.scrollHeight });
  return places;
}
