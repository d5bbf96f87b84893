import { meant } from '@proscenium/story-data';

interface Keyframe {
  discs: Readonly<Record<string, unknown>>;
}

/** Discs that one keyframe names and no other, though others have one of nearly that name: that is not the same disc. */
export function discSlips(keyframes: readonly Keyframe[]): { path: (string | number)[]; name: string; fix: string }[] {
  const counts = new Map<string, number>();
  for (const name of keyframes.flatMap(({ discs }) => Object.keys(discs)))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return keyframes.flatMap(({ discs }, index) =>
    Object.keys(discs).flatMap((name) => {
      const others = [...counts.keys()].filter((one) => one !== name && (counts.get(one) ?? 0) > 1);
      const fix = counts.get(name) === 1 ? meant(name, others, '') : '';
      return fix === '' ? [] : [{ path: ['keyframes', index, 'discs', name], name, fix }];
    }),
  );
}
