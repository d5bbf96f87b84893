import type { Body } from './body';
import type { Finding, Report } from './report';
import { quote } from './wording';

/** What to tell about a text without front matter. */
export function whatIsMissing(text: string): Finding {
  if (text.trim() === '') {
    return {
      found: 'an empty file',
      expected: 'front matter, a lede and steps',
      fix: "copy the example from the package's README",
    };
  }
  if (/^---[ \t]*\r?\n/.test(text)) {
    return {
      found: 'front matter that is not closed',
      expected: 'a line `---` after its last field',
      fix: 'write `---` on a line of its own, before the lede',
    };
  }
  if (/^\s+---[ \t]*\r?\n/.test(text.slice(0, 1000))) {
    return {
      found: 'blanks or empty lines above the front matter',
      expected: 'a first line `---` from the first column on',
      fix: 'take them out',
    };
  }
  const first = /^[-–—]{1,100}[ \t]*\r?\n/u.exec(text)?.[0];
  if (first !== undefined) {
    return {
      found: quote(first.trim()),
      expected: 'a first line `---`, fields, and a line `---`',
      fix: 'write `---` here',
    };
  }
  return {
    found: 'no front matter',
    expected: 'a first line `---`, fields, and a line `---`',
    fix: 'write `---` on the first line and on the line after the last field',
  };
}

/** Notes a story without a lede or without steps; `end` is where its front matter ends. */
export function checkWhole(
  report: Report,
  text: string,
  end: number,
  { lede, sections, isClosed, hasRefused }: Body,
): void {
  const first = sections[0]?.start ?? text.length;
  if (lede.length === 0 && isClosed && !hasRefused) {
    report.add(first, {
      found: 'no lede',
      expected: 'at least one paragraph before the first step',
      fix: 'say there what happened',
    });
  }
  if (sections.length === 0 && isClosed) {
    report.add(Math.max(end, text.trimEnd().length), {
      found: 'a story without steps',
      expected: 'at least one section `## Heading {#id}`',
      fix: 'write one below the lede',
    });
  }
}
