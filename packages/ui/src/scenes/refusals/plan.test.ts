import { describe, expect, it } from 'vitest';
import { onPlan } from '../../testing/brokenScene';

describe('a plan', () => {
  it('is taken as it stands', () => expect(onPlan()).toBe('none'));
});

describe('a plan refuses', () => {
  it('a disc by two names', () => {
    const third = '\n      - { at: 1, name: they go, discs: { host: [25, 0] }, show: [place] }\n    marks:';
    expect(
      onPlan(['discs: { host: [25, 0] }', 'discs: { hots: [25, 0] }'], ['\n    marks:', third]),
    ).toMatchInlineSnapshot(
      `"scene+12:44: found the disc \`hots\`; expected the same name for a disc in every keyframe; fix: write \`host\`"`,
    );
  });

  it('a distance, which only a map computes', () => {
    expect(onPlan(['text: [An apron]', 'text: ["{km middle} km"]'])).toMatchInlineSnapshot(
      `"scene+15:46: found a distance on a plan; expected words: a plan has no distances; fix: take \`{km …}\` out"`,
    );
  });

  it('a note that is not there', () => {
    expect(
      onPlan([
        'host: [25, 0] }, show: [place] }\n      - { at: 0.5',
        'host: [25, 0] }, show: [plaec] }\n      - { at: 0.5',
      ]),
    ).toMatchInlineSnapshot(
      `"scene+12:68: found \`plaec\`; expected the name of a note of this plan; fix: write \`place\`"`,
    );
  });

  it('three discs', () => {
    expect(onPlan(['{ guest: [22, 0], host', '{ guest: [22, 0], third: [1, 1], host'])).toMatchInlineSnapshot(
      `"scene+13:37: found 3 discs; expected two discs at most; fix: take the others out"`,
    );
  });

  it('keyframes out of order', () => {
    expect(onPlan(['at: 0.5', 'at: 0'])).toMatchInlineSnapshot(
      `"scene+13:15: found \`0\`; expected more than 0, where the keyframe before stands; fix: sort the keyframes, each later than the one before"`,
    );
  });

  it('points and lengths of another form', () => {
    expect(
      onPlan(
        ['host: [25, 0] }, show: [place] }\n      - { at: 0.5', 'host: 25 }, show: [place] }\n      - { at: 0.5'],
        ['wide: 3.5', 'wide: -3.5'],
      ),
    ).toMatchInlineSnapshot(`
      "scene+7:38: found \`-3.5\`; expected metres above 0; fix: write a larger number, for example \`4\`
      scene+12:50: found \`25\`; expected metres right of the aircraft's axis and below the carpet's; fix: write for example \`[25, 0]\`"
    `);
  });
});
