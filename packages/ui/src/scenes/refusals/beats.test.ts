import { describe, expect, it } from 'vitest';
import { MAP, PLAN, problems } from '../../testing/brokenScene';
import { kinds } from '../kinds';

describe('a beat where no picture stands still is refused', () => {
  it('on a map and on a plan', () => {
    expect(problems(MAP, [], kinds)).toMatchInlineSnapshot(
      `"scene+22:1: found 3 paragraphs beside a scene with pictures at 0 and 1; expected 2 paragraphs, which spread evenly over the pictures, or a place, \`at\`, for each beat; fix: take one paragraph out, or join it to another; or write \`beats: { 1: { at: [0] }, 2: { at: [1], ledger: [claim-1], ground: night }, 3: { at: [1] } }\` in the place of \`beats\`, with other places from that list where they suit better; settings under \`beats\` go by number: give each the number that its paragraph has now"`,
    );
    expect(problems(PLAN, [], kinds)).toMatchInlineSnapshot(
      `"scene+22:1: found 3 paragraphs beside a scene with pictures at 0 and 0.5; expected a place, \`at\`, for each beat; fix: write \`beats: { 1: { at: [0] }, 2: { at: [0.5], ledger: [claim-1], ground: night }, 3: { at: [0.5] } }\` in the place of \`beats\`, with other places from that list where they suit better; settings under \`beats\` go by number: give each the number that its paragraph has now"`,
    );
    expect(problems(PLAN, [['at: 0.5, name', 'at: 1, name']], kinds)).toContain(
      '3 paragraphs beside a scene with pictures at 0 and 1;',
    );
  });
});
