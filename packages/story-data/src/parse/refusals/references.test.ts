import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

describe('parseStory refuses a reference to', () => {
  it('an unknown source, wherever it stands', () => {
    expect(
      problemsWith(
        ['came down,[^port]', 'came down,[^prot]'],
        ['Ships passed.[^port]', 'Ships passed.[^ports]'],
        ['sources: [paper]', 'sources: [papers]'],
        ['by: Radio, kind: post, sources: [radio]', 'by: Radio, kind: post, sources: [tv]'],
        ['on: "2024-05-05", sources: [radio]', 'on: "2024-05-05", sources: [radoi]'],
        ['source: paper', 'source: papier'],
      ),
    ).toMatchInlineSnapshot(`
      "story.md:35:20: found the unknown source \`ports\`; expected an id from \`sources\` of the front matter; fix: write \`port\`; or, where another is meant, add \`ports\` to \`sources\` of the front matter
      story.md:57:95: found the unknown source \`tv\`; expected an id from \`sources\` of the front matter; fix: add it to \`sources\` of the front matter, or name one that is there
      story.md:69:84: found the unknown source \`papers\`; expected an id from \`sources\` of the front matter; fix: write \`paper\`; or, where another is meant, add \`papers\` to \`sources\` of the front matter
      story.md:71:81: found the unknown source \`radoi\`; expected an id from \`sources\` of the front matter; fix: write \`radio\`; or, where another is meant, add \`radoi\` to \`sources\` of the front matter
      story.md:76:51: found the unknown source \`papier\`; expected an id from \`sources\` of the front matter; fix: write \`paper\`; or, where another is meant, add \`papier\` to \`sources\` of the front matter
      story.md:79:45: found the unknown source \`prot\`; expected an id from \`sources\` of the front matter; fix: write \`port\`; or, where another is meant, add \`prot\` to \`sources\` of the front matter"
    `);
  });

  it('an unknown claim, wherever it stands', () => {
    expect(
      problemsWith(
        ['[12 ships](claim:dozen)', '[12 ships](claim:dozens)'],
        ['[a dozen](claim:dozen)', '[a dozen](claim:twelve)'],
        ['denies: [dozen]', 'denies: [doze]'],
        ['claim: dozen', 'claim: dosen'],
      ),
    ).toMatchInlineSnapshot(`
      "story.md:36:26: found the unknown claim \`twelve\`; expected an id from \`claims\` of a step; fix: add it to \`claims\` of a step, or name one that is there
      story.md:69:101: found the unknown claim \`doze\`; expected an id from \`claims\` of a step; fix: write \`dozen\`; or, where another is meant, add \`doze\` to \`claims\` of a step
      story.md:76:65: found the unknown claim \`dosen\`; expected an id from \`claims\` of a step; fix: write \`dozen\`; or, where another is meant, add \`dosen\` to \`claims\` of a step
      story.md:79:26: found the unknown claim \`dozens\`; expected an id from \`claims\` of a step; fix: write \`dozen\`; or, where another is meant, add \`dozens\` to \`claims\` of a step"
    `);
  });

  it('a claim without an id', () => {
    expect(problemsWith(['[12 ships](claim:dozen)', '[12 ships](claim:)'])).toMatchInlineSnapshot(
      `"story.md:79:26: found a reference to a claim without its id; expected an id from \`claims\` of a step; fix: write the id, or take the mark out"`,
    );
  });

  it('an unknown place, wherever it stands', () => {
    expect(
      problemsWith(
        ['place: passau, by', 'place: pasau, by'],
        ['place: passau, at', 'place: vienna, at'],
        ['place: linz, at', 'place: lintz, at'],
      ),
    ).toMatchInlineSnapshot(`
      "story.md:41:31: found the unknown place \`lintz\`; expected an id from \`places\` of the front matter; fix: write \`linz\`; or, where another is meant, add \`lintz\` to \`places\` of the front matter
      story.md:71:14: found the unknown place \`pasau\`; expected an id from \`places\` of the front matter; fix: write \`passau\`; or, where another is meant, add \`pasau\` to \`places\` of the front matter
      story.md:76:25: found the unknown place \`vienna\`; expected an id from \`places\` of the front matter; fix: add it to \`places\` of the front matter, or name one that is there"
    `);
  });

  it('a claim of another step in a ledger', () => {
    expect(problemsWith(['rail: Night', 'rail: Night\nbeats: { 1: { ledger: [dozen] } }'])).toMatchInlineSnapshot(
      `"story.md:88:24: found \`dozen\`, which is no claim of this step; expected an id from \`claims\` of the same step; fix: add the claim to this step, or take the row out"`,
    );
  });

  it('a claim by an id that two have', () => {
    expect(
      problemsWith([
        'rail: Night',
        'rail: Night\nclaims:\n  dozen: { by: A, on: "2024", said: B, standing: claimed, sources: [port] }',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:89:3: found the claim \`dozen\` again; expected each id once in the story; fix: rename it"`,
    );
  });

  it('a claim by the id that a step has, or had', () => {
    const claim = (id: string): [string, string] => [
      'rail: Night',
      `rail: Night\nclaims:\n  ${id}: { by: A, on: "2024", said: B, standing: claimed, sources: [port] }`,
    ];
    const marked: [string, string] = ['All was quiet.', 'All was [quiet](claim:dawn).'];
    expect(problemsWith(claim('dawn'), marked)).toMatchInlineSnapshot(
      `"story.md:89:3: found the claim \`dawn\`, whose id a step has or had; expected an id that is no step’s: links to it open the step; fix: rename the claim"`,
    );
    expect(
      problemsWith(
        claim('dusk'),
        ['All was quiet.', 'All was [quiet](claim:dusk).'],
        ['tags: [Rivers]', 'aliases: { dusk: night }'],
      ),
    ).toMatch(/^story\.md:89:3: found the claim `dusk`, whose id /);
  });

  it('an id that was changed where it is declared, told there', () => {
    expect(problemsWith(['  radio:\n', '  radios:\n'])).toMatchInlineSnapshot(
      `"story.md:23:3: found the source \`radios\`, which nothing names, while 4 places name \`radio\`; expected one id in all of these places; fix: write \`radio:\` here, or \`radios\` in the 4 places"`,
    );
    expect(problemsWith(['  dozen:\n', '  twelve:\n'])).toMatchInlineSnapshot(
      `"story.md:62:3: found the claim \`twelve\`, which nothing names, while 4 places name \`dozen\`; expected one id in all of these places; fix: write \`dozen:\` here, or \`twelve\` in the 4 places"`,
    );
    expect(problemsWith(['  passau: {', '  vienna: {'])).toMatchInlineSnapshot(
      `"story.md:20:3: found the place \`vienna\`, which nothing names, while 2 places name \`passau\`; expected one id in all of these places; fix: write \`passau:\` here, or \`vienna\` in the 2 places"`,
    );
  });

  it('a claim where a source belongs, and the other way round', () => {
    expect(problemsWith(['came down,[^port]', 'came down,[^dozen]'])).toMatchInlineSnapshot(
      `"story.md:79:45: found the claim \`dozen\` where a source belongs; expected an id from \`sources\` of the front matter; fix: write the id of a source; a claim is marked by \`[words](claim:dozen)\`"`,
    );
    expect(problemsWith(['[12 ships](claim:dozen)', '[12 ships](claim:port)'])).toMatchInlineSnapshot(
      `"story.md:79:26: found the source \`port\` where a claim belongs; expected an id from \`claims\` of a step; fix: write the id of a claim; a source is cited by \`[^port]\`"`,
    );
  });

  it('an id that is ill-formed where it is declared, told only there', () => {
    expect(
      problemsWith(
        ['  paper: {', '  the paper: {'],
        ['sources: [paper]', 'sources: [the-paper]'],
        ['source: paper', 'source: the-paper'],
      ),
    ).toMatchInlineSnapshot(
      `"story.md:33:3: found \`the paper\`; expected an id in kebab-case: small letters a to z, digits and single hyphens; fix: write \`the-paper\`"`,
    );
  });

  it('nothing that a refused block may name', () => {
    expect(
      problemsWith(
        ['  paper: {', '  spare: { publisher: P, title: T, date: "2024", url: "https://example.org/" }\n  paper: {'],
        ['All was quiet.', '- All was quiet.[^spare]'],
      ),
    ).toMatchInlineSnapshot(
      `"story.md:93:1: found a list; expected paragraphs of plain sentences; fix: write the points as sentences"`,
    );
  });

  it('one unknown id in several places, told at the first', () => {
    expect(
      problemsWith(
        ['came down,[^port]', 'came down,[^quay]'],
        ['Ships passed.[^port]', 'Ships passed.[^quay]'],
        ['  paper: {', '  spare: { publisher: P, title: T, date: "2024", url: "https://example.org/" }\n  paper: {'],
        ['Linz.[^radio]', 'Linz.[^radio][^spare]'],
      ),
    ).toMatchInlineSnapshot(
      `"story.md:36:20: found the unknown source \`quay\`, named in lines 36, 80; expected an id from \`sources\` of the front matter; fix: add it to \`sources\` of the front matter, or name one that is there"`,
    );
  });

  it('a source twice in one list', () => {
    expect(
      problemsWith(['kind: landing, sources: [port]', 'kind: landing, sources: [port, port]']),
    ).toMatchInlineSnapshot(
      `"story.md:56:83: found \`[port, port]\`; expected each source once; fix: take the second one out"`,
    );
  });
});
