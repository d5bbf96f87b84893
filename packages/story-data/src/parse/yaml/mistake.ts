import type { Finding } from '../report';

/** Something wrong, at an offset of the YAML: `code` and `message` are the reader's own. */
export interface Mistake {
  code: string;
  message: string;
  pos: [start: number, end: number];
  /** What to tell about it. Default: what is told about its code. */
  finding?: Finding;
}

/** A mistake that the reader of YAML does not see, or sees elsewhere. */
export function slip(code: string, offset: number, finding: Finding): Mistake {
  return { code, message: '', pos: [offset, offset], finding };
}
