import { stepSettingsSchema } from '../schema/stepSettings';
import { beatKeyframes } from './keyframes';
import type { Reading } from './reading';
import type { YamlBlock } from './yamlBlock';

/** Two places nearer than this are one: a third may be written 0.33. */
const NEAR = 0.005;

/**
 * Notes beats at which no picture of the step's scene stands: the reader would rest on one that nobody has composed. `rests` are the places (0-1) where one
 * does, of all layers; without any, beats may stand anywhere.
 */
export function checkRests(
  { report }: Reading,
  block: YamlBlock,
  raw: Record<string, unknown>,
  count: number,
  rests: readonly number[],
): void {
  const { beats, poster } = stepSettingsSchema.shape;
  const settings = beats.safeParse(raw.beats);
  if (!settings.success || rests.length === 0) return;
  const places = beatKeyframes(count, poster.safeParse(raw.poster).data ?? 1, settings.data);
  const known = [...new Set(rests)].sort((a, b) => a - b).join(', ');
  places.forEach((own, index) => {
    const lost = own.filter((at) => !rests.some((rest) => Math.abs(rest - at) <= NEAR));
    if (lost.length === 0) return;
    const beat = String(index + 1);
    const isOwn = settings.data[index + 1]?.at !== undefined;
    report.add(isOwn ? block.at(['beats', beat, 'at']) : block.keyAt(['scene']), {
      found: `beat ${beat} at ${lost.map((at) => Number(at.toFixed(3))).join(', ')}, where the scene has no keyframe`,
      expected: `one of its keyframes: ${known}`,
      fix: `add a keyframe there, or give the beat one of these: \`beats: { ${beat}: { at: […] } }\``,
    });
  });
}
