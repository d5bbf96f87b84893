import { parseStory } from '@proscenium/story-data';
import type { CompiledStory } from '../scenes/compiled';

const text = `---
format: 1
standards: claims
title: Ships on the river
dek: What was counted
kicker: The Gazette
dateline: Linz, 3 May 2024
byline: By the Gazette, from reports
published: "2026-11-24T12:00+00:00"
updated: "2026-11-25T09:30+09:00"
as-of: "2024-06"
language: en
outlook: a minute
grounds: [night, day]
line: green
projection: { kind: azimuthal-equidistant, centre: linz }
places:
  linz: { name: Linz, lat: 48.31, lon: 14.29 }
  passau: { name: Passau, lat: 48.57, lon: 13.46 }
sources:
  port: { publisher: Port of Linz, title: Traffic, date: "2024-05-04", url: "https://example.org/port" }
  radio: { publisher: Radio, title: Noon, date: "2024", url: "https://example.org/noon", via: A mirror, state: true, weak: true, shown: false, note: Heard. }
  paper: { publisher: The paper, title: Denied, date: "2024-05", url: "https://example.org/paper" }
not-known: ["Who counted."]
law: ["Ships are to be counted: [a dozen](claim:dozen) were.[^port]"]
since: [{ date: "2024-06", text: "Nothing came.[^radio]" }]
method: [Reports were read.]
corrections: [{ date: "2024-06-02", text: A word was changed. }]
---

On 3 May 2024 ships passed Linz.[^radio]

## Ships at dawn {#dawn}

\`\`\`scene
rail: Dawn
dateline: 3 May 2024, dawn
when:
  date: "2024-05-03"
  zone: "+02:00"
  accounts:
    - { time: "05:10", text: ten past five, by: The port, kind: landing, sources: [port] }
    - { time: "05:20", text: about twenty past, by: Radio, kind: post, sources: [radio] }
alt: A dot on a river.
note: Drawn from reports.
claims:
  dozen: { by: The port, on: "2024-05-04", said: twelve ships, qualifier: barges included, standing: claimed, sources: [port] }
  none: { by: The paper, on: "2024-05", said: no ship, standing: denied, sources: [paper], denies: [dozen] }
statements:
  - { place: passau, by: the mayor, said: "“Many”", on: "2024-05-05", sources: [radio] }
beats:
  1: { ledger: [dozen, none] }
  2: { ground: day, statements: true, at: [0.6, 1] }
scene: []
\`\`\`

At dawn [12 ships](claim:dozen) came down,[^paper][^port] *slowly*, **one** after another, as [the port](https://example.org/about) says.

By noon they had gone [30 kilometres](plain:).

## Night {#night}

\`\`\`scene
rail: Night
dateline: 3 May 2024
when: { year: "2024" }
scene: []
\`\`\`

All was quiet.
`;

const story = parseStory(text, { file: 'story.md', slug: 'ships', kinds: {} });

/** A story of two steps that uses every field, the second step without a drawing; drawings are stand-ins. */
export const testStory: CompiledStory = {
  story,
  opening: { markup: '', still: '', score: null, ground: 'night' },
  drawings: {
    dawn: {
      markup: '<i data-part="dot"></i>',
      still: '<i data-part="dot"></i>',
      score: '{"at":"</script>"}',
      ground: 'night',
      travel: [2, 0],
    },
  },
};
