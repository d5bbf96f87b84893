import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

// What is found in a read tree has no place in the file, nor has the text around it. Addresses are no links here anyway.
function withoutTransforms(this: Processor): void {
  const extensions = this.data().fromMarkdownExtensions ?? [];
  for (const extension of extensions.flat()) delete extension.transforms;
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(withoutTransforms)
  .freeze();

const FOOTNOTE = /\[\^(?<label>[^[\]\s]+)\]/g;

/**
 * Reads Markdown into blocks; positions are offsets in `text`. `[^id]` is a footnote only where a definition stands
 * somewhere, and a story defines its sources in the front matter: so a definition for each label is written after the
 * text, where it moves no position, and left out of the blocks returned.
 */
export function readMarkdown(text: string): RootContent[] {
  const labels = new Set(Array.from(text.matchAll(FOOTNOTE), ({ groups }) => groups?.label ?? ''));
  const definitions = Array.from(labels, (id) => `\n\n[^${id}]: ${id}`).join('');
  const root: Root = processor.parse(text + definitions);
  return root.children.filter((node) => startOf(node) < text.length && node.type !== 'yaml');
}

/** Offset where a node begins. */
export function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}

/** Offset where a node ends. */
export function endOf(node: RootContent): number {
  return node.position?.end.offset ?? 0;
}
