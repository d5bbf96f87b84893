import { element } from '../element';
import { isSound, type Report, type ReportedProblem } from '../report';

/** The list of what is wrong with the stories. */
export interface ProblemList {
  node: HTMLElement;
  /** Shows the report; a sound one hides the list. */
  show(report: Report): void;
}

/** Hidden until there is a problem; folds to its head, and unfolds by itself when the problems change. */
export function problemList(): ProblemList {
  const summary = element('summary');
  const list = element('ol');
  const node = element('details', { class: 'panel problems', hidden: true }, summary, list);
  const heading = element('h2', { role: 'alert' });
  const shown = element('p', { class: 'quiet' });
  summary.append(heading, shown);
  return {
    node,
    show(report) {
      node.hidden = isSound(report);
      if (node.hidden) return;
      node.open = true;
      heading.textContent = headingOf(report);
      shown.textContent = document.querySelector('[data-story]')
        ? 'The page shows the last good version. This goes away when the file is mended.'
        : 'The stories come when the file is mended.';
      list.replaceChildren(
        ...report.problems.map(problemItem),
        ...(report.failure === null ? [] : [element('li', {}, element('p', { class: 'failure' }, report.failure))]),
      );
    },
  };
}

function headingOf({ problems, failure }: Report): string {
  if (failure !== null) return 'The stories could not be prepared';
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  return `${count} in ${files === 1 ? (problems[0]?.file.split('/').slice(-2).join('/') ?? '') : `${files} files`}`;
}

function problemItem({ file, line, column, found, expected, fix, text }: ReportedProblem): HTMLElement {
  const rows = [
    ['Found', found],
    ['Expected', expected],
    ['Fix', fix],
  ] as const;
  return element(
    'li',
    {},
    element('p', { class: 'where' }, `${file}:${line}:${column}`),
    ...(text.trim() ? [excerpt(text, column)] : []),
    element(
      'dl',
      {},
      ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, ...withCode(value))]),
    ),
  );
}

/** Characters shown before and after the place that is meant. */
const reach = { before: 40, after: 60 };

/** The line as it stands in the file, cut to what lies around the column, with the word there marked. */
function excerpt(text: string, column: number): HTMLElement {
  const at = column - 1;
  const [word = ' '] = /^(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_-]+(?:[.,]\p{N}+)*|.)/u.exec(text.slice(at)) ?? [];
  const from = Math.max(0, at - reach.before);
  const to = at + reach.after;
  return element(
    'pre',
    {},
    from > 0 ? `…${text.slice(from, at)}` : text.slice(from, at).trimStart(),
    element('mark', {}, word),
    text.slice(at + word.length, to) + (to < text.length ? '…' : ''),
  );
}

/** What the messages put between backquotes, as code. */
function withCode(value: string): (Node | string)[] {
  return value.split('`').map((part, i) => (i % 2 === 0 ? part : element('code', {}, part)));
}
