import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { formatProblem, StoryError, type Problem } from '@proscenium/story-data';
import type { Report, ReportedProblem } from '../author/report';

/**
 * What an author is told of an error: of a StoryError every problem, its file named from `root` (absolute where it lies outside)
 * and with the line it stands in; of any other error the message.
 *
 * @param root folder that files are named from
 */
export async function reportOf(error: unknown, root: string): Promise<Report> {
  if (!(error instanceof StoryError)) {
    return { problems: [], failure: error instanceof Error ? error.message : String(error) };
  }
  return { problems: await Promise.all(error.problems.map((problem) => withLine(problem, root))), failure: null };
}

async function withLine(problem: Problem, root: string): Promise<ReportedProblem> {
  const path = resolve(problem.file);
  const text = await readFile(path, 'utf8').catch(() => '');
  const { reason, frame } = problem;
  return {
    ...problem.toJSON(),
    reason,
    frame,
    file: nameFrom(root, path),
    text: text.split(/\r?\n/)[problem.line - 1] ?? '',
  };
}

function nameFrom(root: string, path: string): string {
  const name = relative(root, path).replaceAll('\\', '/');
  return name.startsWith('../') || isAbsolute(name) ? path : name;
}

/** The report as the terminal shows it. */
export function formatReport({ problems, failure }: Report): string {
  return [...problems.map(formatProblem), ...(failure === null ? [] : [failure])].join('\n');
}
