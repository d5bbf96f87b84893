import type { Problem, ProblemData } from '@proscenium/story-data';

/** How the last preparation of the stories went: what the terminal says, for the page. */
export interface Report {
  /** Problems in story files, in the order of the files. */
  problems: (ProblemData & Pick<Problem, 'frame'>)[];
  /** Message of any other error, which is no matter of a story file; null where there was none. */
  failure: string | null;
}

/** Whether the stories were prepared, so that the page shows them as they are now. */
export const isSound = ({ problems, failure }: Report): boolean => problems.length === 0 && failure === null;
