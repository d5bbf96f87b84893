import { describe, expect, it } from 'vitest';
import { changed, errorOf, parseSmall } from '../../fixtures/smallStory';

type Change = [from: string, to: string];

/** A rule that is broken by changes, the line of the only problem, and words that its message holds. */
type Broken = [name: string, changes: Change[], line: number, ...words: string[]];

const QUIET = 'All was quiet.';
const CLAIM = (id: string): Change => [
  'rail: Night',
  `rail: Night\nclaims:\n  ${id}: { by: A, on: "2024", said: B, standing: claimed, sources: [port] }`,
];
const BEATS = '2: { ground: day, statements: true, at: [0.6, 1] }';

const LOST: Broken[] = [
  ['a comment of HTML', [[QUIET, 'All <!-- was --> quiet.']], 93, 'HTML'],
  [
    'a comment of HTML that hides a step',
    [
      ['## Night', '<!--\n## Night'],
      [QUIET, `${QUIET}\n\n-->`],
    ],
    85,
    'HTML',
  ],
  ['a table', [[QUIET, '| All |\n| --- |\n| was |']], 93, 'a table'],
  ['a quotation', [[QUIET, `> ${QUIET}`]], 93, 'quotation'],
  ['a line across', [[QUIET, `***\n\n${QUIET}`]], 93, 'a line across'],
  ['an underlined heading', [[QUIET, `${QUIET}\n===`]], 93, 'heading'],
  ['a heading of another level', [[QUIET, `### Later\n\n${QUIET}`]], 93, 'heading'],
  ['an indented line', [[QUIET, `    All was\n\nquiet.`]], 93, 'indented'],
  ['the text of a footnote', [[QUIET, `All was quiet.[^port]\n\n[^port]: The port.`]], 95, 'the text of a footnote'],
  ['a link whose address stands elsewhere', [[QUIET, 'All [was][a] quiet.\n\n[a]: https://a.org']], 93, 'elsewhere'],
  ['text struck out', [[QUIET, 'All ~~was~~ quiet.']], 93, 'struck out'],
  ['code', [[QUIET, 'All `was` quiet.']], 93, 'backquotes'],
  ['a line break', [[QUIET, 'All was  \nquiet.']], 93, 'line break'],
  ['an address in the text', [[QUIET, 'All was https://example.org/quiet.']], 93, 'address'],
  ['an address that is none', [[QUIET, 'All [was](/quiet).']], 93, '`/quiet`'],
  ['a second block', [[QUIET, `\`\`\`scene\n\`\`\`\n\n${QUIET}`]], 93, '`scene` block'],
  ['a block before the first step', [['## Ships', '```scene\n```\n\n## Ships']], 47, 'before the first step'],
  ['formatting in a heading', [['## Night', '## *Night*']], 85, 'formatting'],
  ['an anchor', [['tags: [Rivers]', 'tags: [&a Rivers]']], 14, 'anchor'],
  ['words still to be written', [['note: Drawn from reports.', 'note: Drawn from TODO.']], 60, '`TODO`'],
  ['a sign of Markdown in plain text', [['note: Drawn from reports.', 'note: Drawn *from* reports.']], 60, '`*`'],
];

const CHARACTERS: Broken[] = [
  ['that is invisible', [[QUIET, 'All was\u200B quiet.']], 93, 'U+200B'],
  ['that turns the text, behind an escape', [['said: twelve ships', 'said: "twelve \\u202eships"']], 66, 'U+202E'],
  ['that turns the text, as an entity', [[QUIET, 'All was &#x202e;quiet.']], 93, 'U+202E'],
  ['that ends lines on old systems', [[QUIET, 'All was\rquiet.']], 93, 'U+000D'],
  ['of another script in an id', [['  passau: {', '  p\u0430ssau: {']], 21, 'U+0430'],
  ['that marks a merge', [[QUIET, `<<<<<<< ours\n${QUIET}\n=======\nAll was.\n>>>>>>> theirs`]], 93, 'merge'],
];

const IDS: Broken[] = [
  ['a claim twice', [CLAIM('dozen')], 90, '`dozen` again'],
  ['a claim with the id of a step', [CLAIM('dawn')], 90, '`dawn`, whose id a step has'],
  ['a claim where a source belongs', [['down,[^port]', 'down,[^port][^dozen]']], 80, '`dozen`', '(claim:dozen)'],
  ['a source where a claim belongs', [[QUIET, 'All [was](claim:radio) quiet.']], 93, '`radio`', '[^radio]'],
  [
    'a row of another step',
    [['rail: Night', 'rail: Night\nbeats: { 1: { ledger: [none] } }']],
    89,
    'no claim of this step',
  ],
  [
    'a source twice in a list',
    [['kind: landing, sources: [port]', 'kind: landing, sources: [port, port]']],
    57,
    'once',
  ],
  ['a footnote twice', [['down,[^port]', 'down,[^port][^port]']], 80, 'twice'],
  ['a footnote behind a backslash', [['down,[^port]', 'down,\\[^port]']], 80, 'no footnote'],
  ['a denial of nothing', [['denies: [dozen]', 'denies: [dozens]']], 70, '`dozens`', 'write `dozen`'],
  ['a place in a scene', [['place: passau, at: 0.25', 'place: pasau, at: 0.25']], 77, '`pasau`', 'write `passau`'],
  ['a centre that is no place', [['centre: linz', 'centre: vienna']], 17, '`vienna`'],
  [
    'an alias that leads nowhere',
    [['line: green', 'aliases: { dusk: nigth }\nline: green']],
    16,
    '`nigth`',
    'write `night`',
  ],
  ['a rail name again', [['rail: Night', 'rail: dawn']], 88, '`dawn` again'],
];

const RULES: Broken[] = [
  ['a law without a source', [['Ships passed.[^port]', 'Ships passed.']], 36, 'without a source'],
  ['a denial beside another standing', [['standing: denied', 'standing: claimed']], 70, '`denies`'],
  ['a number in the front matter', [['Reports were read.', 'Some 12 reports were read.']], 40, '`12`'],
  ['a number across marks', [[QUIET, 'All *5,000* were quiet.']], 93, '`5,000`'],
  ['a number on a card', [['poster: 0.75', 'poster: 0.75\ncard: { text: 12 ships came }']], 62, '`12`', 'card'],
  ['a date in figures', [[QUIET, 'All on 19/6/2024.']], 93, '`19/6/2024`'],
  ['a date in no calendar', [[QUIET, 'All on 31 June 2024.']], 93, '`31 June 2024`', 'June 2024 has 30 days'],
  ['a date in no calendar, in a picture', [['alt: A dot', 'alt: On 31 June a dot']], 59, '`31 June`'],
  ['a date after the change', [['as-of: "2024-06"', 'as-of: "2026-12"']], 11, '`2026-12`', '2026-11-25'],
  ['a change before the publication', [['updated: "2026-11-25', 'updated: "2025-11-25']], 10, 'not before'],
  ['a range that ends first', [['to: { year: "2024" }', 'to: { year: "2023" }']], 90, 'ends before'],
  ['a time without its zone', [['  zone: "+02:00"\n', '']], 52, '`zone`'],
  [
    'a text for embeds without a source',
    [['poster: 0.75', 'poster: 0.75\nembed: Ships came.']],
    62,
    'without a source',
  ],
  [
    'a claim there without its denial',
    [['poster: 0.75', 'poster: 0.75\nembed: "[Ships](claim:dozen).[^port]"']],
    62,
    'mark `none` too',
  ],
  ['a beat of too many words', [[QUIET, `All${' was'.repeat(90)}.`]], 93, '91 words'],
  ['settings for no beat', [[BEATS, `3: { hold: long }\n  ${BEATS}`]], 75, 'beat 3'],
  ['a ground that the story has not', [['grounds: [night, day]', 'grounds: [night]']], 75, '`day`'],
  ['statements that nothing prints', [['statements: true, ', '']], 71, 'no beat prints'],
  [
    'beats that go back',
    [
      ['at: [0.6, 1] }', 'at: [0.6, 1] }\n  1: { at: [0.7] }'],
      ['  1: { ledger: [none] }\n', ''],
    ],
    74,
    'ascending',
  ],
  ['a picture without words', [['alt: A dot on a river.\n', '']], 49, 'without `alt`'],
  ['the heading as its picture’s words', [['alt: A dot on a river.', 'alt: Ships at dawn!']], 59, 'the heading again'],
];

describe.each([
  ['what would be lost or printed as a sign', LOST],
  ['characters', CHARACTERS],
  ['ids', IDS],
  ['the rules of claims, dates and beats', RULES],
])('parseStory refuses %s', (_, rules) => {
  it.each(rules)('%s', (_name, changes, line, ...words) => {
    const { problems } = errorOf(changed(...changes));
    expect(problems[0]).toMatchObject({ line });
    for (const word of words) expect(problems[0]?.reason).toContain(word);
  });
});

describe('parseStory lets pass', () => {
  it('signs that are meant', () => {
    const [text] = parseSmall(changed([QUIET, 'All \\*was\\* quiet &amp; dark.'])).steps[1]?.beats[0]?.text ?? [];
    expect(text).toEqual({ type: 'text', value: 'All *was* quiet & dark.' });
  });

  it('remarks in settings, and signs in them', () => {
    const text = changed(['rail: Night\n', 'rail: Night\n# a remark, <!-- of its own\n']);
    expect(parseSmall(text)).toEqual(parseSmall(changed()));
  });
});
