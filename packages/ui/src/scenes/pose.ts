import { sample } from '../score/index';
import type { Form, Pose, Voice } from '../score/index';
import { changed, partOf, styleOf } from './markup';
import type { Markup } from './markup';

type Voices = Record<Form, Voice>;

/** What a pose sets; the letters end the names of the properties of either form (`--ct` …). */
const settingsOf = ({ transform, opacity, clipPath }: Pose) =>
  ({ t: transform, o: opacity, c: clipPath, v: opacity === '0' ? 'hidden' : undefined }) as const;
const PROPERTIES = { t: 'transform', o: 'opacity', c: 'clip-path', v: 'visibility' } as const;
const LETTERS = ['t', 'o', 'c', 'v'] as const;

/** A part's pose as declarations: custom properties of one form, or the CSS properties themselves. */
function declare(pose: Pose | undefined, form: 'c' | 'w' | null): string[] {
  const settings = settingsOf(pose ?? {});
  return LETTERS.flatMap((letter) => {
    const name = form ? `--${form}${letter}` : PROPERTIES[letter];
    return settings[letter] === undefined ? [] : [`${name}:${settings[letter]}`];
  });
}

/** Adds declarations to the style of every element that is a part. */
function restyled(markup: Markup, declarationsOf: (part: string) => string[]): Markup {
  return changed(markup, (element) => {
    const part = partOf(element);
    const lines = part === undefined ? [] : declarationsOf(part);
    if (lines.length === 0) return element;
    const { style: _, dataPart, ...rest } = element.properties;
    const own = styleOf(element);
    return { ...element, properties: { ...rest, dataPart, style: [...(own ? [own] : []), ...lines].join(';') } };
  });
}

/** The drawing as the page serves it: posed at progress `p` in both forms at once, so that CSS alone chooses. */
export function posed(markup: Markup, voices: Voices, p: number): Markup {
  const compact = sample(voices.compact, p);
  const wide = sample(voices.wide, p);
  return restyled(markup, (part) => {
    const small = declare(compact.get(part), 'c');
    const large = declare(wide.get(part), 'w');
    return small.map((line) => line.replace('--c', '--w')).join() === large.join() ? small : [...small, ...large];
  });
}

/** The drawing of one form with the sample at `p` (0-1, clamped) written in. The same call gives the same markup. */
export function still(markup: Markup, voice: Voice, p: number): Markup {
  const poses = sample(voice, p);
  return restyled(markup, (part) => declare(poses.get(part), null));
}

/**
 * Rules that pose a drawing at `p` (0-1, clamped) whatever pose is written into it, to be nested in a rule for the drawing: for a page that
 * is to be seen at another place than its poster before a player runs.
 */
export function poseRules(voices: Voices, p: number): string {
  const [compact, wide] = [sample(voices.compact, p), sample(voices.wide, p)];
  const lines = (pose: Pose | undefined, form: 'c' | 'w') =>
    pose ? LETTERS.map((letter) => `--${form}${letter}:${settingsOf(pose)[letter] ?? 'initial'}!important`) : [];
  return [...new Set([...compact.keys(), ...wide.keys()])]
    .map((part) => {
      const all = [...lines(compact.get(part), 'c'), ...lines(wide.get(part), 'w')];
      return `& [data-part="${part}"]{${all.join(';')}}`;
    })
    .join('');
}
