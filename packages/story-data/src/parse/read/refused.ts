import type { RootContent } from 'mdast';
import type { Finding } from '../problem';

const PARAGRAPHS = 'paragraphs of plain sentences';
const WORDS = 'words, emphasis, links and footnotes';
const LINK = 'write `[words](https://…)`';

/** Kinds of Markdown that have no place in a story: what was found, and how it is mended. */
type Refused = Partial<Record<RootContent['type'], [found: string, fix: string]>>;

const ANYWHERE: Refused = {
  html: ['HTML', 'take the tags out; a remark for authors stands in the front matter, after `#`'],
};

const BLOCKS: Refused = {
  ...ANYWHERE,
  blockquote: ['a block quotation', 'take the `>` away and quote inside the sentence'],
  code: ['an indented line', 'take the spaces away'],
  definition: ['a link definition', LINK],
  footnoteDefinition: ['the text of a footnote', 'describe the source under `sources` and take the footnote out'],
  heading: ['a heading that is not of a step', 'write `## Heading {#id}` for a step, or take out what makes a heading'],
  list: ['a list', 'write the points as sentences'],
  table: ['a table', 'write sentences, or list claims as a ledger'],
  thematicBreak: ['a line across', 'take it out; a step begins with `##`'],
};

const INLINES: Refused = {
  ...ANYWHERE,
  break: ['a line break', 'take away the two spaces, or the backslash, at the end of the line'],
  delete: ['text struck out', 'take the `~` away; what changed belongs under `corrections`'],
  image: ['an image', 'describe the picture as a layer of the scene'],
  imageReference: ['an image', 'describe the picture as a layer of the scene'],
  linkReference: ['a link whose address stands elsewhere', LINK],
  inlineCode: ['text between backquotes', 'take the backquotes away'],
};

/** What to tell about a block that has no place in a story. */
export function refusedBlock({ type }: RootContent): Finding {
  const [found, fix] = BLOCKS[type] ?? [`a block of the kind \`${type}\``, 'write a paragraph'];
  return { found, expected: PARAGRAPHS, fix };
}

/** What to tell about a stretch of text that has no place in a paragraph. */
export function refusedInline({ type }: RootContent): Finding {
  const [found, fix] = INLINES[type] ?? [`text of the kind \`${type}\``, 'write plain words'];
  return { found, expected: WORDS, fix };
}
