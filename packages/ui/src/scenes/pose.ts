import { sample } from '../score/index';
import type { Form, Pose, Voice } from '../score/index';
import { changed, partOf, styleOf } from './markup';
import type { Markup } from './markup';

type Voices = Record<Form, Voice>;

/** What a pose sets, by the letters that end the names of its properties in either form (`--ct` …). */
const settingsOf = ({ transform, opacity, clipPath }: Pose): [letter: string, value: string | undefined][] => [
  ['t', transform],
  ['o', opacity],
  ['c', clipPath],
  ['v', opacity === '0' ? 'hidden' : undefined],
];

/** A part's pose as custom properties of one form. */
const declare = (form: 'c' | 'w', pose: Pose = {}): string[] =>
  settingsOf(pose).flatMap(([letter, value]) => (value === undefined ? [] : [`--${form}${letter}:${value}`]));

/** The drawing as the page serves it: posed at progress `p` (0-1, clamped) in both forms at once, so that CSS alone chooses. */
export function posed(markup: Markup, voices: Voices, p: number): Markup {
  const [compact, wide] = [sample(voices.compact, p), sample(voices.wide, p)];
  return changed(markup, (element) => {
    const part = partOf(element) ?? '';
    const [small, large] = [declare('c', compact.get(part)), declare('w', wide.get(part))];
    const isSame = small.map((line) => line.replace('--c', '--w')).join() === large.join();
    const lines = isSame ? small : [...small, ...large];
    if (lines.length === 0) return element;
    const { style: _, dataPart, ...rest } = element.properties;
    const own = styleOf(element);
    return { ...element, properties: { ...rest, dataPart, style: [...(own ? [own] : []), ...lines].join(';') } };
  });
}

/**
 * Rules that pose a drawing at `p` (0-1, clamped) whatever pose is written into it, to be nested in a rule for the drawing: for a page that
 * is to be seen at another place than its poster before a player runs.
 */
export function poseRules(voices: Voices, p: number): string {
  const [compact, wide] = [sample(voices.compact, p), sample(voices.wide, p)];
  const lines = (pose: Pose | undefined, form: 'c' | 'w') =>
    pose ? settingsOf(pose).map(([letter, value = 'initial']) => `--${form}${letter}:${value}!important`) : [];
  return [...new Set([...compact.keys(), ...wide.keys()])]
    .map((part) => {
      const all = [...lines(compact.get(part), 'c'), ...lines(wide.get(part), 'w')];
      return `& [data-part="${part}"]{${all.join(';')}}`;
    })
    .join('');
}
