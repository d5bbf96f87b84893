import { beatKeyframes } from '../keyframes';
import type { Problems } from '../problems';
import type { StepShape, StoryShape } from '../shape/shapeStory';

/** Two places nearer than this are one: a third may be written 0.33. */
const NEAR = 0.005;

const ALT = { expected: 'what the picture shows, in words', fix: 'add `alt: …`, and describe what can be seen' };

/** Notes pictures without words, drawings of accounts that are not there, and beats that stand where no picture does. */
export function checkPictures(problems: Problems, { opening, steps }: StoryShape): void {
  for (const at of opening.accounts) problems.add(at, NO_ACCOUNTS);
  for (const step of steps) {
    const { settings, section, fields, scene } = step;
    if (fields.when?.precision !== 'accounts') for (const at of scene.accounts) problems.add(at, NO_ACCOUNTS);
    if (fields.alt === undefined && scene.layers.length > 0)
      problems.add(settings.keyAt([]), { ...ALT, found: 'a picture without `alt`' });
    if (fields.alt !== undefined && bare(fields.alt) === bare(section.heading))
      problems.add(settings.at(['alt']), { ...ALT, found: 'the heading again' });
    checkOrder(problems, step);
    checkRests(problems, step);
  }
}

function keyframesOf({ section, fields: { poster, beats } }: StepShape): number[][] {
  return beatKeyframes(section.beats.length, poster, beats);
}

function checkOrder(problems: Problems, step: StepShape): void {
  const keyframes = keyframesOf(step);
  keyframes.forEach(([first = 0], index) => {
    const before = keyframes[index - 1]?.at(-1) ?? 0;
    if (first >= before) return;
    problems.add(step.settings.at(['beats', String(index + 1), 'at']), {
      found: `beat ${index + 1} at ${first}, after beat ${index} at ${before}`,
      expected: 'keyframes in ascending order from beat to beat',
      fix: `give beat ${index + 1} its own \`at\`, from ${before} on`,
    });
  });
}

/** A reader rests where a beat stands: there a picture of the scene stands still, if its kind says where they do. */
function checkRests(problems: Problems, step: StepShape): void {
  const { settings, section, fields, scene } = step;
  const pictures = [...new Set(scene.rests)].toSorted((a, b) => a - b);
  if (pictures.length === 0) return;
  const isLost = (at: number) => !pictures.some((picture) => Math.abs(picture - at) <= NEAR);
  const expected = `one of its keyframes: ${pictures.join(', ')}`;
  if (settings.at(['poster']) !== settings.at([]) && isLost(fields.poster)) {
    const found = `\`poster\` at ${fields.poster}, where the scene has no keyframe`;
    problems.add(settings.at(['poster']), { found, expected, fix: 'write one of these' });
  }
  for (const [index, keyframes] of keyframesOf(step).entries()) {
    const beat = index + 1;
    const lost = keyframes.filter(isLost);
    if (lost.length === 0) continue;
    const isSpread = fields.beats[beat]?.at === undefined;
    problems.add(isSpread ? (section.beats[index]?.at ?? section.at) : settings.at(['beats', beat, 'at']), {
      found: `beat ${beat} at ${lost.join(', ')}, where the scene has no keyframe`,
      expected,
      fix: `add a keyframe there, or give the beat one of these, as in \`beats: { ${beat}: { at: [${pictures[0]}] } }\``,
    });
  }
}

const NO_ACCOUNTS = {
  found: 'a drawing of accounts in a step that has none',
  expected: '`accounts` in the `when` of the same step',
  fix: 'list them there, or take the drawing out',
};

function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
