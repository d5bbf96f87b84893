import { LABEL_SHARE } from '../../score/index';
import type { Key } from '../../score/index';

/** One keyframe, and whether a mark stands in it. */
export interface Presence {
  at: number;
  there: boolean;
}

/**
 * Opacity over progress of a mark that stands in some keyframes: lit between two that both show it, otherwise leaving in the first and coming in
 * the last 7.9 % of an interval. Null where it always stands. `from`: progress at which a mark that draws itself on is lit at once instead.
 */
export function opacityKeys(presence: readonly Presence[], from?: number): Key[] | null {
  if (presence.every(({ there }) => there)) return null;
  const keys: Key[] = [];
  for (const [i, { at, there }] of presence.entries()) {
    const next = presence[i + 1];
    if (i === 0) keys.push([at, there ? 1 : 0]);
    if (!next || next.there === there) continue;
    const fade = (next.at - at) * LABEL_SHARE;
    if (there) keys.push([at, 1], [at + fade, 0]);
    else if (from === undefined) keys.push([next.at - fade, 0], [next.at, 1]);
    else keys.push([from, 0], [from, 1]);
  }
  return keys;
}
