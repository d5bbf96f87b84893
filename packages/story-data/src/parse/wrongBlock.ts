import type { Code, Heading, RootContent } from 'mdast';
import { endOf, startOf } from './markdown';
import { refusedBlock } from './refusedNode';
import type { Finding } from './report';
import { quote } from './wording';

/** Tells whether a block is a heading with `#` of any number, and none that a line below it makes. */
export function isHeading(text: string, node: RootContent): node is Heading {
  return node.type === 'heading' && !isUnderlined(text, node);
}

/** Tells whether a block is a heading `## …`. */
export function isStepHeading(text: string, node: RootContent): node is Heading {
  return isHeading(text, node) && node.depth === 2;
}

/** What to tell about a block that has no place where it stands, and at which offset. */
export function wrongBlock(text: string, node: RootContent, isInStep: boolean): [offset: number, finding: Finding] {
  if (node.type === 'code') return [startOf(node), refusedCode(text, node, isInStep)];
  if (node.type !== 'heading' || !isUnderlined(text, node)) return [startOf(node), refusedBlock(node)];
  const at = text.lastIndexOf('\n', endOf(node) - 1) + 1;
  return [at, underline(text.slice(at, endOf(node)).trim())];
}

const isUnderlined = (text: string, node: Heading) => text[startOf(node)] !== '#';

function underline(line: string): Finding {
  return {
    found: `${quote(line)} right below a paragraph, which makes a heading of it`,
    expected: 'paragraphs of plain sentences, and a heading `## Heading {#id}` where a step begins',
    fix: 'take the line out',
  };
}

const isFenced = (text: string, node: Code) => /^(?:```|~~~)/.test(text.slice(startOf(node), startOf(node) + 3));

/** Tells whether a block is a fenced block `scene`. */
export function isScene(text: string, node: RootContent): node is Code {
  return node.type === 'code' && isFenced(text, node) && node.lang === 'scene' && node.meta == null;
}

function refusedCode(text: string, node: Code, isInStep: boolean): Finding {
  if (!isFenced(text, node)) {
    return {
      found: 'an indented line',
      expected: 'paragraphs from the first column on',
      fix: 'take the blanks away',
    };
  }
  if (!isScene(text, node)) {
    return {
      found: 'a fenced block that is not `scene`',
      expected: 'one fenced block `scene` per step',
      fix: 'take it out',
    };
  }
  return isInStep
    ? {
        found: 'a second `scene` block',
        expected: 'one per step',
        fix: 'put its fields into the first',
      }
    : {
        found: 'a `scene` block before the first step',
        expected: 'it below a `##` heading',
        fix: 'move it; the scene behind the title is `opening` in the front matter',
      };
}
