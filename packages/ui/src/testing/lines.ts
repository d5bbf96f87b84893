import type { Element } from 'hast';
import { loadTypesetter } from '../outlines/typesetter';
import { FACES } from '../scenes/lettering';
import type { Face, StageSize } from '../scenes/lettering';
import { isSize } from './stages';
import type { Stage } from './stages';

/** A face at one size of stage. */
export type SetFace = Pick<Face, 'weight' | 'bold' | 'size' | 'leading'>;

const setter = await loadTypesetter();

const SIZES: readonly StageSize[] = ['narrow', 'wide', 'large'];

/** How words of a kind are set on a stage. */
export function faceAt(name: keyof typeof FACES, stage: Stage): SetFace {
  const face: Face = FACES[name];
  return SIZES.reduce<SetFace>((all, size) => (isSize(stage, size) ? { ...all, ...face.at?.[size] } : all), face);
}

interface Stretch {
  text: string;
  weight: number;
}

/** Stretches of one weight, in order. */
function stretchesIn({ children }: Element, { weight, bold }: Pick<Face, 'weight' | 'bold'>): Stretch[] {
  return children.flatMap((child) => {
    if (child.type === 'text') return [{ text: child.value, weight }];
    return child.type === 'element' ? stretchesIn(child, { weight: child.tagName === 'b' ? bold : 400, bold }) : [];
  });
}

/** The widths (px) of the lines into which a paragraph falls; `room`: the width in which it wraps between words, default no wrapping. */
export function linesOf(paragraph: Element, face: SetFace, room = Infinity): number[] {
  const stretches = stretchesIn(paragraph, face);
  const width = ({ text, weight }: Stretch) => setter.width(text, { weight, size: 1 }) * face.size;
  const whole = stretches.reduce((sum, stretch) => sum + width(stretch), 0);
  if (whole <= room) return [whole];
  const words = stretches.flatMap(({ text, weight }) => text.split(/(?<= )/).map((word) => ({ text: word, weight })));
  const lines: number[] = [];
  let start = 0;
  let end = 0;
  for (const word of words) {
    const bare = width({ ...word, text: word.text.trimEnd() });
    // A space between two stretches breaks no line by itself.
    if (bare > 0 && start > 0 && start + bare > room) {
      lines.push(end);
      start = 0;
    }
    if (bare > 0) end = start + bare;
    start += width(word);
  }
  return [...lines, end];
}
