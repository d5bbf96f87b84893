import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

describe('parseStory refuses, in a scene block', () => {
  it('an unknown field', () => {
    expect(problemsWith(['rail: Dawn', 'rial: Dawn'])).toMatchInlineSnapshot(
      `"story.md:49:1: found the unknown field \`rial\`; expected \`rail\`, \`dateline\`, \`when\`, \`alt\`, \`note\`, \`embed\`, \`card\`, \`poster\`, \`claims\`, \`statements\`, \`beats\` or \`scene\`; fix: write \`rail\`"`,
    );
  });

  it('missing fields', () => {
    expect(
      problemsWith([
        'rail: Night\ndateline: 3 May 2024\nwhen: { from: { date: "2024-05-03" }, to: { year: "2024" } }\n',
        'poster: 1\n',
      ]),
    ).toMatchInlineSnapshot(`
      "story.md:86:1: found no \`rail\`; expected \`rail\`: text; fix: add \`rail: …\`
      story.md:86:1: found no \`dateline\`; expected \`dateline\`: text; fix: add \`dateline: …\`
      story.md:86:1: found no \`when\`; expected \`when\`: a time: \`year\`, or \`date\` (with \`time\`, \`zone\`, \`text\` or \`accounts\`), or \`from\` and \`to\`; fix: add \`when: …\`"
    `);
  });

  it('nothing at all', () => {
    expect(
      problemsWith([
        'rail: Night\ndateline: 3 May 2024\nwhen: { from: { date: "2024-05-03" }, to: { year: "2024" } }\n',
        '',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:86:1: found nothing; expected fields (\`name: value\`); fix: write the fields, one a line"`,
    );
  });

  it('a rail name over 8 letters', () => {
    expect(problemsWith(['rail: Dawn', 'rail: Daybreaks'])).toMatchInlineSnapshot(
      `"story.md:49:7: found \`Daybreaks\`; expected a rail name of at most 8 letters; fix: shorten it"`,
    );
  });

  it('a poster beyond the step', () => {
    expect(problemsWith(['poster: 0.75', 'poster: 75'])).toMatchInlineSnapshot(
      `"story.md:60:9: found \`75\`; expected progress from 0 (the step begins) to 1 (it ends); fix: write \`0.75\`"`,
    );
  });

  it('a picture without alternative', () => {
    expect(problemsWith(['alt: A dot on a river.\n', ''])).toMatchInlineSnapshot(
      `"story.md:48:1: found a picture without \`alt\`; expected what the picture shows, in words; fix: add \`alt: …\`"`,
    );
  });

  it('an alternative that repeats the heading', () => {
    expect(problemsWith(['alt: A dot on a river.', 'alt: "Ships, at dawn!"'])).toMatchInlineSnapshot(
      `"story.md:58:6: found the heading again; expected what the picture shows, in words; fix: describe what can be seen"`,
    );
  });

  it('a statement without place, speaker, words, date and source', () => {
    expect(problemsWith(['{ place: passau, by: The mayor, said: "“Many”", on: "2024-05-05", sources: [radio] }', '{}']))
      .toMatchInlineSnapshot(`
        "story.md:71:5: found no \`place\`; expected \`place\`: an id in kebab-case: small letters a to z, digits and single hyphens; fix: add \`place: …\`
        story.md:71:5: found no \`by\`; expected \`by\`: text; fix: add \`by: …\`
        story.md:71:5: found no \`said\`; expected \`said\`: text; fix: add \`said: …\`
        story.md:71:5: found no \`on\`; expected \`on\`: a year, a month or a day; fix: add \`on: …\`
        story.md:71:5: found no \`sources\`; expected \`sources\`: a list of ids of sources; fix: add \`sources: …\`"
      `);
  });

  it('no keyframe', () => {
    expect(problemsWith(['at: [0.6, 1]', 'at: []'])).toMatchInlineSnapshot(
      `"story.md:74:43: found an empty list; expected at least one keyframe; fix: write for example \`at: [0.5]\`, or take \`at\` out"`,
    );
  });

  it('a claim without claimant, date, source and standing', () => {
    expect(
      problemsWith([
        '    by: The port\n    on: "2024-05-04"\n    said: twelve ships\n    qualifier: barges included\n    standing: claimed\n    sources: [port]',
        '    said: twelve ships',
      ]),
    ).toMatchInlineSnapshot(`
      "story.md:62:3: found no \`by\`; expected \`by\`: text; fix: add \`by: …\`
      story.md:62:3: found no \`on\`; expected \`on\`: a year, a month or a day; fix: add \`on: …\`
      story.md:62:3: found no \`standing\`; expected \`standing\`: \`on record\`, \`claimed\`, \`denied\`, \`proposed\` or \`unknown\`; fix: add \`standing: …\`
      story.md:62:3: found no \`sources\`; expected \`sources\`: a list of ids of sources; fix: add \`sources: …\`"
    `);
  });

  it('a claim without any source', () => {
    expect(
      problemsWith(['    standing: claimed\n    sources: [port]', '    standing: claimed\n    sources: []']),
    ).toMatchInlineSnapshot(
      `"story.md:68:14: found an empty list; expected at least one source; fix: write the ids of sources from the front matter between square brackets, with commas"`,
    );
  });

  it('a standing that is not known', () => {
    expect(problemsWith(['standing: denied', 'standing: refuted'])).toMatchInlineSnapshot(
      `"story.md:69:66: found \`refuted\`; expected \`on record\`, \`claimed\`, \`denied\`, \`proposed\` or \`unknown\`; fix: write the one that is meant: \`on record\`, \`claimed\`, \`denied\`, \`proposed\`, \`unknown\`"`,
    );
  });

  it('a denial by a claim that is none', () => {
    expect(problemsWith(['standing: denied', 'standing: claimed'])).toMatchInlineSnapshot(
      `"story.md:69:101: found \`[dozen]\`; expected \`denies\` only where the standing is \`denied\`; fix: write \`standing: denied\` or take \`denies\` out"`,
    );
  });

  it('a denial without its date', () => {
    expect(problemsWith(['on: "2024-05", said: no ship', 'said: no ship'])).toMatchInlineSnapshot(
      `"story.md:69:3: found no \`on\`; expected \`on\`: a year, a month or a day; fix: add \`on: …\`"`,
    );
  });

  it('settings of a beat that is not there', () => {
    expect(problemsWith(['  2: { ground', '  3: { ground'])).toMatchInlineSnapshot(
      `"story.md:74:3: found settings for beat 3; expected a beat from 1 to 2; fix: correct the number, or write the paragraph"`,
    );
  });

  it('settings of a beat by its name', () => {
    expect(problemsWith(['  1: { ledger', '  first: { ledger'])).toMatchInlineSnapshot(
      `"story.md:73:3: found \`first\`; expected the number of a beat; fix: count paragraphs from 1"`,
    );
  });

  it('keyframes that are out of order or range', () => {
    expect(problemsWith(['at: [0.6, 1]', 'at: [0.6, 0.6, 1.5]'])).toMatchInlineSnapshot(`
      "story.md:74:43: found \`[0.6, 0.6, 1.5]\`; expected keyframes in ascending order; fix: sort them, each greater than the one before
      story.md:74:54: found \`1.5\`; expected progress from 0 (the step begins) to 1 (it ends); fix: write for example \`0.5\`"
    `);
  });

  it('keyframes that run back from beat to beat', () => {
    expect(problemsWith(['  1: { ledger: [none] }', '  1: { ledger: [none], at: [0, 0.7] }'])).toMatchInlineSnapshot(
      `"story.md:74:43: found beat 2 at 0.6, after beat 1 at 0.7; expected keyframes in ascending order from beat to beat; fix: give beat 2 its own \`at\`, from 0.7 on"`,
    );
  });

  it('a ground that the story does not list', () => {
    expect(problemsWith(['grounds: [night, day]', 'grounds: [night]'])).toMatchInlineSnapshot(
      `"story.md:74:16: found the ground \`day\`; expected one of the story's \`grounds\`: \`night\`; fix: add \`day\` to \`grounds\` in the front matter"`,
    );
  });

  it('statements that no beat prints', () => {
    expect(problemsWith(['statements: true, ', ''])).toMatchInlineSnapshot(
      `"story.md:70:1: found statements that no beat prints; expected one beat with \`statements: true\`; fix: write for example \`beats: { 1: { statements: true } }\`"`,
    );
  });

  it('a beat that prints statements where there are none', () => {
    expect(problemsWith(['rail: Night', 'rail: Night\nbeats: { 1: { statements: true } }'])).toMatchInlineSnapshot(
      `"story.md:88:27: found a beat that prints statements where there are none; expected one beat with \`statements: true\`, where the step has statements; fix: list the \`statements\`, or take this out"`,
    );
  });

  it('a second beat that prints the statements', () => {
    expect(
      problemsWith(['  1: { ledger: [none] }', '  1: { ledger: [none], statements: true }']),
    ).toMatchInlineSnapshot(
      `"story.md:74:33: found a second beat that prints the statements; expected one beat with \`statements: true\`, where the step has statements; fix: take one of the two out"`,
    );
  });

  it('an unknown kind of scene', () => {
    expect(problemsWith(['{ kind: dot, place: passau', '{ kind: dots, place: passau'])).toMatchInlineSnapshot(
      `"story.md:76:13: found the unknown kind of scene \`dots\`; expected \`dot\`; fix: write \`dot\`"`,
    );
  });

  it('an unknown kind of scene in the opening', () => {
    expect(problemsWith(['[{ kind: dot, place: linz', '[{ kind: map, place: linz'])).toMatchInlineSnapshot(
      `"story.md:41:19: found the unknown kind of scene \`map\`; expected \`dot\`; fix: name a kind that is registered, or register this one"`,
    );
  });

  it('a layer without kind', () => {
    expect(problemsWith(['{ kind: dot, place: passau', '{ place: passau'])).toMatchInlineSnapshot(
      `"story.md:76:5: found no \`kind\`; expected \`kind\`: text; fix: add \`kind: …\`"`,
    );
  });

  it('data that the kind of scene refuses', () => {
    expect(problemsWith(['place: passau, at: 0.25,', 'plaec: passau, at: 2,'])).toMatchInlineSnapshot(`
      "story.md:76:18: found the unknown field \`plaec\`; expected \`kind\`, \`place\`, \`at\`, \`source\` or \`claim\`; fix: write \`place\`
      story.md:76:37: found \`2\`; expected at most 1; fix: correct the value"
    `);
  });
});
