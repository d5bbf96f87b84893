import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

describe('parseStory refuses, of the map and its places,', () => {
  it('another projection', () => {
    expect(problemsWith(['kind: azimuthal-equidistant', 'kind: mercator'])).toMatchInlineSnapshot(
      `"story.md:16:21: found \`mercator\`; expected \`azimuthal-equidistant\`; fix: write \`azimuthal-equidistant\`"`,
    );
  });

  it('a centre that is no place', () => {
    expect(problemsWith(['centre: linz', 'centre: lins'])).toMatchInlineSnapshot(
      `"story.md:16:52: found the unknown place \`lins\`; expected an id from \`places\` of the front matter; fix: write \`linz\`; or, where another is meant, add \`lins\` to \`places\` of the front matter"`,
    );
  });

  it('a country by its name', () => {
    expect(problemsWith(['"040": one', 'Austria: one'])).toMatchInlineSnapshot(
      `"story.md:17:10: found \`Austria\`; expected the ISO 3166 number of a country, three digits; fix: write for example \`"643"\` for Russia"`,
    );
  });

  it('a tint that is not known', () => {
    expect(problemsWith(['"040": one', '"040": three'])).toMatchInlineSnapshot(
      `"story.md:17:17: found \`three\`; expected \`one\` or \`two\`; fix: write the one that is meant: \`one\`, \`two\`"`,
    );
  });

  it('coordinates out of range', () => {
    expect(problemsWith(['lat: 48.57, lon: 13.46', 'lat: 148.57, lon: -181'])).toMatchInlineSnapshot(`
      "story.md:20:32: found \`148.57\`; expected a latitude from -90 (south) to 90 (north); fix: check the number; is it the longitude?
      story.md:20:45: found \`-181\`; expected a longitude from -180 (west) to 180 (east); fix: check the number"
    `);
  });

  it('a place opposite the centre of the map', () => {
    expect(problemsWith(['lat: 48.57, lon: 13.46', 'lat: -48.31, lon: -165.7'])).toMatchInlineSnapshot(
      `"story.md:20:3: found a place that lies opposite the centre of the projection; expected places that lie in some direction from the map's centre; fix: check its coordinates, or choose another \`centre\`"`,
    );
  });

  it('a coordinate as text', () => {
    expect(problemsWith(['lat: 48.57', 'lat: "48.57"'])).toMatchInlineSnapshot(
      `"story.md:20:32: found \`"48.57"\` in quotes; expected a number; fix: take the quotes away"`,
    );
  });
});
