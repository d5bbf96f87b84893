import { describe, expect, it } from 'vitest';
import { changed, errorOf } from '../../fixtures/smallStory';

/** A small slip: what is changed in the small story, the line of the first problem, and words that its message holds. */
type Slip = [name: string, from: string, to: string, line: number, ...words: string[]];

const NIGHT = '## Night {#night}';
const SCENE = '```scene\nrail: Night';

const YAML: Slip[] = [
  ['a field without its colon', 'title: Ships', 'title Ships', 4, 'name of a field'],
  ['a field without the space after its colon', 'dek: What', 'dek:What', 5, '`name: value`'],
  ['a colon in a text without quotes', 'title: Ships on', 'title: Ships: on', 4, 'quotes'],
  ['a tab as indent', '    title: News', '\ttitle: News', 26, 'tab'],
  ['a line indented otherwise', '    title: News', '   title: News', 26, 'indented'],
  ['a quote that is not closed', 'title: Ships on the river', 'title: "Ships on the river', 4, 'quote'],
  ['a quote inside quotes', 'title: Ships on the river', 'title: "Ships "on" the river"', 4, 'sign'],
  ['a list that is not closed', 'tags: [Rivers]', 'tags: [Rivers', 14, 'bracket'],
  ['a group that is not closed', 'lat: 48.57, lon: 13.46 }', 'lat: 48.57, lon: 13.46', 21, 'bracket'],
  ['a bracket too many', 'tags: [Rivers]', 'tags: [Rivers]]', 14, 'sign'],
  ['a text with a number sign', 'title: Ships on the river', 'title: Ships on the river #2', 4, '`#2`', 'comment'],
  ['a text cut at its comma', 'name: Linz, lat', 'name: Linz, the town, lat', 20, '`the town`', 'cut'],
  ['a sentence cut at its comma', 'method: [Reports were read.]', 'method: [Reports were found, and read.]', 40, 'cut'],
  ['a field twice', 'kicker: Proscenium', 'kicker: Proscenium\nkicker: Proscenium', 7, '`kicker` again'],
  ['a text that begins with a sign of YAML', 'said: twelve ships', 'said: @port', 66, 'quotes'],
  ['a value missing after a comma', '1: { ledger: [none] }', '1: { ledger }', 74, '`ledger`'],
];

const SHAPES: Slip[] = [
  ['a misspelt field', 'title: Ships', 'titel: Ships', 4, '`titel`', 'write `title`'],
  ['a missing field', 'dek: What was counted\n', '', 1, '`dek`', 'the sentence under the title'],
  ['a number as text', 'lat: 48.31', 'lat: "48.31"', 20, '48.31', 'take the quotes away'],
  ['a text as number', 'year: "2024"', 'year: 2024', 90, '`2024`', 'write `"2024"`'],
  ['a latitude that is none', 'lat: 48.31', 'lat: 148.31', 20, '`148.31`', 'latitude'],
  ['a bad date', 'as-of: "2024-06"', 'as-of: "June 2024"', 11, '`June 2024`', 'up to which the text tells'],
  ['a date that does not exist', 'as-of: "2024-06"', 'as-of: "2024-06-31"', 11, '`2024-06-31`', 'exists'],
  ['an address without its scheme', 'url: https://example.org/noon', 'url: example.org/noon', 28, 'https'],
  ['one source without brackets', 'kind: post, sources: [radio]', 'kind: post, sources: radio', 58, 'brackets'],
  ['a claim without a date', '    on: "2024-05-04"\n', '', 63, '`on`', 'when it was said'],
  ['a claim without a source', '    sources: [port]\n', '', 63, '`sources`'],
  ['a standing that is none', 'standing: claimed', 'standing: claimd', 68, 'write `claimed`'],
  ['a rail name too long', 'rail: Night', 'rail: Nightfall', 88, '`Nightfall`', '8 letters'],
  ['an unknown kind of scene', '- { kind: dot, place: passau', '- { kind: dott, place: passau', 77, 'write `dot`'],
];

const MARKDOWN: Slip[] = [
  ['a step without its id', NIGHT, '## Night', 85, '{#night}'],
  ['an id with spaces', NIGHT, '## Night {#The Night}', 85, '{#the-night}'],
  ['a heading without the space', NIGHT, '##Night {#night}', 85, '## Heading {#id}'],
  ['a heading without its signs', `${NIGHT}\n`, 'Night {#night}\n', 85, '## Heading {#id}'],
  ['a fence that is not closed', '```\n\nAll was quiet.', '\nAll was quiet.', 87, 'not closed'],
  ['a fence that is not opened', SCENE, 'rail: Night', 87, 'fields'],
  ['a block of another name', SCENE, '```scenes\nrail: Night', 87, '```scene'],
  ['a list', 'All was quiet.', '- All\n- was quiet.', 93, 'a list'],
  ['an image', 'All was quiet.', 'All ![was](https://example.org/a.png) quiet.', 93, 'an image'],
  ['HTML', 'All was quiet.', 'All was <b>quiet</b>.', 93, 'HTML'],
  ['emphasis that is not closed', 'All was quiet.', 'All *was quiet.', 93, '`*`'],
  ['a link in two halves', 'All was quiet.', 'All [was] (https://example.org) quiet.', 93, '[words]'],
];

const NAMES: Slip[] = [
  ['an unknown source', 'down,[^port]', 'down,[^prot]', 80, '`prot`', 'write `port`'],
  ['an unknown claim', '[a dozen](claim:dozen)', '[a dozen](claim:dozn)', 37, '`dozn`', 'write `dozen`'],
  ['an unknown place', 'place: passau, by', 'place: pasau, by', 72, '`pasau`', 'write `passau`'],
  [
    'a source that nothing cites',
    '  port: {',
    '  spare: { publisher: A, title: B, date: "2024", url: "https://a.org" }\n  port: {',
    23,
    '`spare`',
  ],
  ['an id twice', NIGHT, '## Night {#dawn}', 85, '`dawn` again'],
  ['a number without a mark', 'All was quiet.', 'All 30 were quiet.', 93, '`30`'],
  ['a date after the last change', 'date: "2024-05-04"', 'date: "2027-05-04"', 23, '`2027-05-04`', 'updated'],
];

describe.each([
  ['of YAML', YAML],
  ['of shape', SHAPES],
  ['of Markdown', MARKDOWN],
  ['of names and rules', NAMES],
])('the commonest slips %s', (_, slips) => {
  it.each(slips)('%s', (_name, from, to, line, ...words) => {
    const [problem] = errorOf(changed([from, to])).problems;
    expect(problem).toMatchObject({ line });
    for (const word of words) expect(problem?.message).toContain(word);
  });
});
