import { keyframes } from '@vanilla-extract/css';
import { PATIENCE } from '../live';

/** Condition (`@supports`) that holds in WebKit alone. */
export const inWebKit = '(-webkit-nbsp-mode: space)';

/** Value of `animation` that holds a rule for as long as a page may wait for script, and ends by itself where none comes. */
export const hold = (rule: Parameters<typeof keyframes>[0][string]) =>
  `${keyframes({ 'from, to': rule })} ${PATIENCE}s`;

/** What a page waits with: neither painted nor laid out, but in WebKit (2.50), which would keep the heights that it has found before. */
export const unseen = {
  animation: hold({ contentVisibility: 'hidden', visibility: 'hidden' }),
  '@supports': { [inWebKit]: { animation: hold({ visibility: 'hidden' }) } },
};
