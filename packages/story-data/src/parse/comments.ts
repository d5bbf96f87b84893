import { closesFence, type Fence, openingFence } from './fence';
import type { Finding, Report } from './report';

/** What to tell about a comment of HTML, which a reader of the page's source would see. */
export const HTML_COMMENT: Finding = {
  found: 'a comment of HTML, `<!--`',
  expected: 'text for readers',
  fix: 'take it out with its words; a remark for authors belongs in the front matter or a `scene` block, after `#` on a line of its own',
};

const NOT_CLOSED: Finding = {
  ...HTML_COMMENT,
  found: 'a comment of HTML, `<!--`, that is not closed',
};

/**
 * Notes every comment of HTML in the text from an offset on, outside fenced blocks. Tells whether there is none: a comment may
 * hide steps and paragraphs, so that the rest would be told wrong.
 */
export function checkComments(report: Report, text: string, start: number): boolean {
  let fence: Fence | undefined;
  let isSound = true;
  let at = start;
  // Up to here nothing is read: a fenced block, or the end of a comment.
  let from = start;
  for (const written of text.slice(start).split('\n')) {
    const next = at + written.length + 1;
    const line = written.replace(/\r$/, '');
    if (at >= from) {
      if (fence) from = next;
      if (fence && closesFence(line, fence)) fence = undefined;
      else fence ??= openingFence(line, at);
    }
    while (!fence && from < next) {
      const opening = written.indexOf('<!--', Math.max(from - at, 0));
      if (opening === -1) break;
      const closing = text.indexOf('-->', at + opening + '<!--'.length);
      report.add(at + opening, closing === -1 ? NOT_CLOSED : HTML_COMMENT);
      isSound = false;
      if (closing === -1) return false;
      from = closing + '-->'.length;
    }
    at = next;
  }
  return isSound;
}
