import { z } from 'zod';
import { plainMark } from './plainMark';
import { says } from './says';

const PLAIN = 'plain text, which is printed as it stands';

/** One line of Markdown that is not empty; blanks around it are dropped. Line breaks inside are refused. */
export const paragraphSchema = z
  .string()
  .trim()
  .regex(/^.+$/u, says('one line of text', 'write the text; for a long one use `>-` and indent the lines below it'));

/** One line of text, printed as it stands: as `paragraphSchema`, and without signs of Markdown or HTML. */
export const lineSchema = paragraphSchema.refine((text) => plainMark(text) === undefined, {
  error({ input }) {
    const mark = plainMark(String(input));
    if (!mark) return says(PLAIN, 'write it without signs of Markdown or HTML');
    const { sign, isMissing } = mark;
    return says(PLAIN, isMissing ? `write what is missing in the place of \`${sign}\`` : `take \`${sign}\` out`);
  },
});
