import { isAbsolute, relative, resolve } from 'node:path';
import { StoryError } from '@proscenium/story-data';
import type { Report } from '../author/report';

/**
 * What an author is told of an error: of a StoryError every problem, its file named from `root` (absolute where it lies outside); of
 * any other error the message.
 *
 * @param root folder that files are named from
 */
export function reportOf(error: unknown, root: string): Report {
  if (!(error instanceof StoryError)) {
    return { problems: [], failure: error instanceof Error ? error.message : String(error) };
  }
  const problems = error.problems.map((problem) => {
    const { reason, frame, file } = problem;
    return { ...problem.toJSON(), reason, frame, file: nameFrom(root, resolve(file)) };
  });
  return { problems, failure: null };
}

function nameFrom(root: string, path: string): string {
  const name = relative(root, path).replaceAll('\\', '/');
  return name.startsWith('../') || isAbsolute(name) ? path : name;
}
