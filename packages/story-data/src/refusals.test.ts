import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { errorOf, problemsWith, smallKinds, smallStory } from '../fixtures/smallStory';
import { findStories, loadStories, loadStory } from './load/index';
import { parseStory } from './parse/parseStory';

type Change = [from: string, to: string];

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refusals-'));
});

afterAll(() => rm(folder, { recursive: true }));

const changed =
  (...changes: Change[]) =>
  async () =>
    problemsWith(...changes);
const text = (whole: string) => async () => errorOf(whole).message;

/** The problems of stories that are loaded from files; the folder's name is written short. */
const files =
  (
    content: Record<string, string | Uint8Array>,
    load: (top: string) => Promise<unknown> = (top) => loadStories(top, smallKinds),
  ) =>
  async () => {
    const top = await mkdtemp(join(folder, 'a-'));
    for (const [path, written] of Object.entries(content)) {
      await mkdir(join(top, path, '..'), { recursive: true });
      await writeFile(join(top, path), written);
    }
    const error: unknown = await load(top).catch((reason: unknown) => reason);
    if (!(error instanceof Error)) throw new Error('nothing was refused');
    return error.message.replaceAll(relative('', top), 'stories').replaceAll(top, '/…/stories');
  };

const published =
  (ids: { steps: string[]; retired: string[] }, ...changes: Change[]) =>
  async () => {
    const story = changes.reduce((before, [from, to]) => before.replace(from, to), smallStory);
    try {
      parseStory(story, { file: 'story.md', slug: 'small', kinds: smallKinds, published: ids });
    } catch (error) {
      return String(error).replace('StoryError: ', '');
    }
    throw new Error('nothing was refused');
  };

/** The small story after changes, read with a kind of scene whose pictures stand at these places. */
const resting =
  (rests: number[], ...changes: Change[]) =>
  async () => {
    const story = changes.reduce((before, [from, to]) => before.replace(from, to), smallStory);
    const kinds = { dot: { ...smallKinds.dot, rests: () => rests } };
    try {
      parseStory(story, { file: 'story.md', slug: 'small', kinds });
    } catch (error) {
      return String(error).replace('StoryError: ', '');
    }
    throw new Error('nothing was refused');
  };

const DOZEN =
  '    by: The port\n    on: "2024-05-04"\n    said: twelve ships\n    qualifier: barges included\n    standing: claimed\n    sources: [port]';
const PORT = 'publisher: Port of Linz, title: Traffic, date: "2024-05-04", url: "https://example.org/port"';
const embed = (text: string) => changed(['poster: 0.75', `embed: "${text}"\nposter: 0.75`]);
const NIGHT = 'rail: Night\ndateline: 3 May 2024\nwhen: { from: { date: "2024-05-03" }, to: { year: "2024" } }\n';

/** One mistake each, as an author makes it, and what is told about it. */
const MISTAKES: [mistake: string, told: () => Promise<string>][] = [
  ['an unknown field', changed(['kicker: Proscenium', 'kickr: Proscenium'])],
  ['a missing field', changed(['dek: What was counted\n', ''])],
  ['an unknown format', changed(['format: 1', 'format: 2'])],
  ['text after ` #`, which YAML takes for a comment', changed(['on the river\n', 'on the river #1, at dawn\n'])],
  ['an entry of a list without its dash', changed(['method: [Reports were read.]', 'method:\n  - One.\n  Two.'])],
  ['a comma that is missing', changed(['lat: 48.57, lon', 'lat: 48.57 lon'])],
  ['a comma for a decimal point', changed(['lat: 48.57', 'lat: 48,57'])],
  ['text after a closing quote', changed(['title: Ships on', 'title: "Ships" on'])],
  ['a quote that is not closed', changed(['title: Ships on', 'title: "Ships on'])],
  ['a group that is not closed', changed(['lon: 13.46 }', 'lon: 13.46'])],
  ['a word that is none of a fixed set', changed(['standing: claimed', 'standing: alleged'])],
  ['a field without its colon', changed(['title: Ships', 'title Ships'])],
  ['fields that lost their indent', changed(['  linz: {', 'linz: {'], ['  passau: {', 'passau: {'])],
  ['a field that lost its indent', changed(['    title: News at noon', '  title: News at noon'])],
  ['the last field of an entry that lost its indent', changed(['    note: Heard, not', '  note: Heard, not'])],
  ['a field by another name of the same meaning', changed(['not-known: []', 'unknown: []'])],
  ['curly quotes around a date', changed(['as-of: "2024-06"', 'as-of: “2024-06”'])],
  ['a dash for a hyphen', changed(['lat: 48.57', 'lat: −48.57'])],
  ['a blank that YAML does not take for one', changed(['title: Ships on', 'title:\u00A0Ships on'])],
  ['a name without its colon', changed(['passau: {', 'passau {'])],
  ['a group among the fields of another', changed(['law:\n', '  law:\n'])],
  ['an entry of a list too far right', changed(['method: [Reports were read.]', 'method:\n  - One.\n    - Two.'])],
  ['an empty line in a text', changed(['dek: What was counted', 'dek: >-\n  What was\n\n  counted'])],
  ['a step id twice', changed(['{#night}', '{#dawn}'])],
  ['an ill-formed step id', changed(['{#night}', '{#The Night}'])],
  ['a step without an id', changed([' {#night}', ''])],
  ['a reserved slug', files({ 'gallery/story.md': smallStory })],
  ['a language code as slug', files({ 'ko/story.md': smallStory })],
  ['an ill-formed slug', files({ 'The River/story.md': smallStory })],
  ['a rail name over eight letters', changed(['rail: Dawn', 'rail: Daybreaks'])],
  ['a rail name twice', changed(['rail: Night', 'rail: Dawn'])],
  ['an unknown kind of scene', changed(['{ kind: dot, place: passau', '{ kind: dots, place: passau'])],
  ['scene data of the wrong shape', changed(['place: passau, at: 0.25,', 'place: passau, at: "0.25", size: 3,'])],
  ['keyframes out of order', changed(['at: [0.6, 1]', 'at: [1, 0.6]'])],
  ['keyframes out of order from beat to beat', changed(['{ ledger: [none] }', '{ ledger: [none], at: [0.7] }'])],
  ['no keyframe where there should be some', changed(['at: [0.6, 1]', 'at: []'])],
  ['a beat where the scene has no keyframe', resting([0, 0.5, 1])],
  [
    'a paragraph more than the scene has pictures',
    resting([0, 1], [', at: [0.6, 1]', ''], ['By noon they', 'All saw it.\n\nBy noon they']),
  ],
  ['settings for a beat that is not there', changed(['  2: { ground', '  3: { ground'])],
  ['an unknown place', changed(['place: passau, by', 'place: pasau, by'])],
  ['an unknown source', changed(['came down,[^port]', 'came down,[^prot]'])],
  ['a source without publisher, date and address', changed([PORT, 'title: Traffic'])],
  ['a source at an address that is not https', changed(['https://example.org/port', 'http://example.org/port'])],
  ['a `javascript:` address', changed(['https://example.org/port', 'javascript:alert(1)'])],
  ['a relative address', changed(['https://example.org/port', '/port'])],
  ['a claim without claimant, date, source and standing', changed([DOZEN, '    said: twelve ships'])],
  ['a claim with the id of a step', changed(['  none: {', '  night: {'], ['ledger: [none]', 'ledger: [night]'])],
  ['a number outside a claim that is not marked plain', changed(['All was quiet.', 'All 30 were quiet.'])],
  ['a denial without its date', changed(['on: "2024-05", said: no ship', 'said: no ship'])],
  ['a statement without its date', changed(['on: "2024-05-05", ', ''])],
  ['no text alternative', changed(['alt: A dot on a river.\n', ''])],
  ['a text alternative that repeats the heading', changed(['alt: A dot on a river.', 'alt: Ships at dawn.'])],
  ['a text that stands alone, of over 50 words', embed(`12 May: ${'very '.repeat(49)}quiet.[^port]`)],
  ['a text that stands alone without a source', embed('All was quiet.')],
  ['a text that stands alone with a claim and without its denial', embed('[12 ships](claim:dozen) came.[^port]')],
  [
    'the words of a card that are too long',
    changed([
      'poster: 0.75',
      `card:\n  dateline: ${'d'.repeat(45)}\n  heading: ${'h'.repeat(61)}\n  text: ${'t'.repeat(161)}\nposter: 0.75`,
    ]),
  ],
  [
    'a number on the card of a step',
    changed(['poster: 0.75', 'card: { heading: At dawn 12 ships, text: "The port, 4 May 2024" }\nposter: 0.75']),
  ],
  ['a number on the cover', changed(['tags: [Rivers]', 'tags: [Rivers]\ncard: { text: Counted twice in 30 hours }'])],
  ['a beat over 90 words', changed(['All was quiet.', `All was ${'very '.repeat(88)}quiet.`])],
  ['a step without beats', changed(['All was quiet.\n', ''])],
  ['a step without a scene block', changed([`\`\`\`scene\n${NIGHT}\`\`\`\n`, ''])],
  ['a date that does not exist', changed(['as-of: "2024-06"', 'as-of: "2024-02-30"'])],
  ['a date after the last change', changed(['on: "2024-05-04"', 'on: "2042-05-04"'])],
  ['a date in a text that does not exist', changed(['All was quiet.', 'On 31 June 2024 all was quiet.'])],
  ['a range that is reversed', changed(['to: { year: "2024" }', 'to: { date: "2024-05-02" }'])],
  ['coordinates out of range', changed(['lat: 48.57, lon: 13.46', 'lat: 148.57, lon: -181'])],
  ['a scene block that is not closed', changed(['```\n\nAll was quiet.', '\nAll was quiet.'])],
  ['a heading without a blank', changed(['## Night', '##Night'])],
  ['`##` glued to a text', changed(['All was quiet.', '##All was quiet.'])],
  ['settings in a block with another name', changed(['```scene\nrail: Night', '```yaml\nrail: Night'])],
  ['settings without a fence above them', changed(['```scene\nrail: Night', 'rail: Night'])],
  ['front matter that is not closed', text(smallStory.replace('\n---\n', '\n'))],
  ['an id alone where an address belongs', changed(['[12 ships](claim:dozen)', '[12 ships](dozen)'])],
  ['a source between brackets that make no footnote', changed(['Linz.[^radio]', 'Linz.[radio, port]'])],
  ['a footnote that is not closed', changed(['Linz.[^radio]', 'Linz.[^radio'])],
  ['a footnote by its number', changed(['Linz.[^radio]', 'Linz.[^1]'])],
  ['an id that was changed where it is declared', changed(['  radio:', '  radios:'])],
  ['an ill-formed id of a source', changed(['  radio:', '  The Radio:'])],
  ['a list typed by hand', changed(['All was quiet.', '• All\n• quiet'])],
  ['a distance outside the label of a map', changed(['All was quiet.', 'All {km linz} was quiet.'])],
  ['words still to be written', changed(['All was quiet.', 'All was TK TK.'])],
  ['a paragraph without words', changed(['All was quiet.', 'All was quiet.\n\n[^port]'])],
  ['signs of Markdown in a text that is printed as it stands', changed(['title: Ships', 'title: "**Ships**"'])],
  ['an invisible blank', changed(['All was quiet.', 'All was\u200B quiet.'])],
  ['a step id in other brackets', changed(['{#night}', '{night}'])],
  ['a line of three hyphens inside the front matter', changed(['law:\n', '---\nlaw:\n'])],
  ['a closing line of the front matter with other signs', text(smallStory.replace('\n---\n', '\n----\n'))],
  ['a first line with other signs', text(`-${smallStory}`)],
  ['an empty line above the front matter', text(`\n${smallStory}`)],
  [
    'the marks of a merge',
    changed(['All was quiet.', '<<<<<<< HEAD\nAll was quiet.\n=======\nAll slept.\n>>>>>>> night']),
  ],
  ['a line that makes a heading of a paragraph', changed(['All was quiet.', 'All was quiet.\n---'])],
  ['an address that is not closed', changed(['[12 ships](claim:dozen)', '[12 ships](claim:dozen'])],
  ['emphasis that is not closed', changed(['**one**', '**one'])],
  ['a footnote without text: no source of that name', changed(['Linz.[^radio]', 'Linz.[^tv]'])],
  [
    'a text without footnote: a source that nothing cites',
    changed([
      '  paper: {',
      '  spare: { publisher: P, title: T, date: "2024", url: "https://example.org/" }\n  paper: {',
    ]),
  ],
  ['an entry of `law` without a source', changed(['Ships passed.[^port]', 'Ships passed.'])],
  ['the text of a footnote in the story', changed(['All was quiet.', 'All was quiet.[^port]\n\n[^port]: The port.'])],
  ['an empty story: no lede, no steps', text(smallStory.slice(0, smallStory.indexOf('On 3 May 2024 ships')))],
  ['an empty file', text('')],
  ['bytes that are not UTF-8', files({ 'river/story.md': new Uint8Array([0x2d, 0x0a, 0x61, 0xff, 0x62]) })],
  ['a byte-order mark', text(`\uFEFF${smallStory}`)],
  ['a control character', changed(['All was quiet.', 'All was\u0007 quiet.'])],
  ['a character that overrides the direction of text', changed(['All was quiet.', 'All was \u202Equiet.'])],
  ['HTML in text', changed(['All was quiet.', 'All was <b>quiet</b>.'])],
  ['a comment of HTML', changed(['All was quiet.', 'All was quiet. <!-- Was it? -->'])],
  ['a remark in YAML that begins with other signs', changed(['law:\n', '<!-- ask -->\nlaw:\n'])],
  ['a picture in text', changed(['All was quiet.', '![All](https://example.org/a.png) was quiet.'])],
  ['a list in text', changed(['All was quiet.', '- All\n- was quiet'])],
  ['two files for one slug', files({ 'river/story.md': smallStory, 'river/story copy.md': smallStory })],
  ['a file beside the folder of the same slug', files({ 'river/story.md': smallStory, 'river.md': smallStory })],
  ['a folder that is missing', files({}, (top) => findStories(join(top, 'nowhere')))],
  ['a file that is missing', files({}, (top) => loadStory(top, 'river', smallKinds))],
  ['a file over 1 MB', files({ 'river/story.md': 'a'.repeat(1_000_001) })],
  ['a published step id that is gone', published({ steps: ['dawn', 'night'], retired: [] }, ['{#night}', '{#dusk}'])],
  ['a step id that is not listed as published', published({ steps: ['dawn'], retired: [] })],
  ['a retired step id that is used again', published({ steps: ['dawn'], retired: ['night'] })],
  ['an alias that is the id of a step', changed(['tags: [Rivers]', 'aliases: { night: dawn }'])],
  ['an alias of no step', changed(['tags: [Rivers]', 'aliases: { dusk: nigth }'])],
  ['a published story that is gone', files({ 'published.json': '{ "lake": { "steps": ["shore"], "retired": [] } }' })],
];

const HEAD = `# Refusals

What is told about a mistake, word for word. Written by \`src/refusals.test.ts\`; \`pnpm --filter @proscenium/story-data test -u\`
writes it again. What a kind of scene refuses in its own data stands in \`packages/ui/src/scenes/refusals/\`.
`;

it('stand in REFUSALS.md, word for word', { timeout: 60_000 }, async () => {
  const told: string[] = [];
  for (const [mistake, problems] of MISTAKES) told.push(`## ${mistake}\n\n\`\`\`\n${await problems()}\n\`\`\`\n`);
  await expect([HEAD, ...told].join('\n')).toMatchFileSnapshot('../REFUSALS.md');
});
