import { z } from 'zod';
import { says } from './says';

/** One line of text that is not empty; blanks around it are dropped. Line breaks inside are refused. */
export const lineSchema = z
  .string()
  .trim()
  .regex(/^.+$/u, says('one line of text', 'write the text; for a long one use `>-` and indent the lines below it'));
