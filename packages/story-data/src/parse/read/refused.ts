import type { RootContent } from 'mdast';
import type { Finding } from '../problem';

const PARAGRAPHS = 'paragraphs of plain sentences';
const WORDS = 'words, emphasis, links and footnotes';

const HTML: Finding = {
  found: 'HTML',
  expected: 'Markdown',
  fix: 'take the tags out; a remark for authors stands in the front matter, after `#`',
};

const BLOCKS: Partial<Record<RootContent['type'], Finding>> = {
  blockquote: {
    found: 'a block quotation',
    expected: PARAGRAPHS,
    fix: 'take the `>` away and quote inside the sentence',
  },
  definition: { found: 'a link definition', expected: 'addresses in the text', fix: 'write `[words](https://…)`' },
  footnoteDefinition: {
    found: 'the text of a footnote',
    expected: 'footnotes that name a source: sources stand in the front matter',
    fix: 'describe the source under `sources` and take the footnote out',
  },
  heading: {
    found: 'a heading that is not of a step',
    expected: '`## Heading {#id}` for a step; the title stands in the front matter',
    fix: 'use two `#` for a step, or take the heading out',
  },
  html: HTML,
  list: { found: 'a list', expected: PARAGRAPHS, fix: 'write the points as sentences' },
  table: { found: 'a table', expected: PARAGRAPHS, fix: 'write sentences, or list claims as a ledger' },
  thematicBreak: { found: 'a line across', expected: PARAGRAPHS, fix: 'take it out; a step begins with `##`' },
};

const INLINES: Partial<Record<RootContent['type'], Finding>> = {
  break: {
    found: 'a line break',
    expected: WORDS,
    fix: 'take away the two spaces, or the backslash, at the end of the line',
  },
  delete: {
    found: 'text struck out',
    expected: WORDS,
    fix: 'take the `~` away; what changed belongs under `corrections`',
  },
  html: HTML,
  image: { found: 'an image', expected: WORDS, fix: 'describe the picture as a layer of the scene' },
  imageReference: { found: 'an image', expected: WORDS, fix: 'describe the picture as a layer of the scene' },
  linkReference: {
    found: 'a link whose address stands elsewhere',
    expected: 'the address beside the words',
    fix: 'write `[words](https://…)`',
  },
  inlineCode: { found: 'text between backquotes', expected: WORDS, fix: 'take the backquotes away' },
};

/** What to tell about a block that has no place in a story. */
export function refusedBlock({ type }: RootContent): Finding {
  return BLOCKS[type] ?? { found: `a block of the kind \`${type}\``, expected: PARAGRAPHS, fix: 'write a paragraph' };
}

/** What to tell about a stretch of text that has no place in a paragraph. */
export function refusedInline({ type }: RootContent): Finding {
  return INLINES[type] ?? { found: `text of the kind \`${type}\``, expected: WORDS, fix: 'write plain words' };
}
