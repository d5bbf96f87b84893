import type { Problem, ProblemData } from '@proscenium/story-data';

/** A problem of a story file, with the line it stands in. */
export interface ReportedProblem extends ProblemData, Pick<Problem, 'reason' | 'frame'> {
  /** The line as it is in the file, without its line break; '' where the file could not be read. */
  text: string;
}

/** How the last preparation of the stories went: what the terminal says, for the page. */
export interface Report {
  /** Problems in story files, in the order of the files. */
  problems: ReportedProblem[];
  /** Message of any other error, which is no matter of a story file; null where there was none. */
  failure: string | null;
}

/** Nothing is wrong. */
export const sound: Report = { problems: [], failure: null };

/** Whether the stories were prepared, so that the page shows them as they are now. */
export const isSound = ({ problems, failure }: Report): boolean => problems.length === 0 && failure === null;
