/** What a check found wrong. */
export interface Problem {
  /** Name of the check. */
  check: string;
  /** Where: form, size of the stage, keyframe or progress, part. */
  at: string;
  /** What is wrong, with numbers. */
  found: string;
}

/** A problem as one line. */
export const describeProblem = ({ check, at, found }: Problem): string => `${check} (${at}): ${found}`;
