import { LABEL_SHARE } from '../score/index';
import type { Key } from '../score/index';

/**
 * Opacity over progress of a mark that stands in some keyframes: lit between two that both show it, otherwise leaving in the first and coming in
 * the last 7.9 % of an interval. Null where it always stands. `lit`: where a mark that draws itself on, or is taken back, is lit and goes out at once instead.
 */
export function opacityKeys<Keyframe extends { at: number }>(
  keyframes: readonly Keyframe[],
  isThere: (keyframe: Keyframe) => boolean,
  lit: { from?: number; until?: number } = {},
): Key[] | null {
  if (keyframes.every(isThere)) return null;
  const [first] = keyframes;
  const keys: Key[] = first ? [[first.at, isThere(first) ? 1 : 0]] : [];
  for (const [i, keyframe] of keyframes.entries()) {
    const [next, there, at] = [keyframes[i + 1], isThere(keyframe), keyframe.at];
    if (!next || isThere(next) === there) continue;
    const fade = (next.at - at) * LABEL_SHARE;
    if (there && lit.until !== undefined) keys.push([lit.until, 1], [lit.until, 0]);
    else if (there) keys.push([at, 1], [at + fade, 0]);
    else if (lit.from !== undefined) keys.push([lit.from, 0], [lit.from, 1]);
    else keys.push([next.at - fade, 0], [next.at, 1]);
  }
  return keys;
}
