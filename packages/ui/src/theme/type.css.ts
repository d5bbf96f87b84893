import type { StyleRule } from '@vanilla-extract/css';
import { sans, serif } from './fonts.css';
import { media } from './media';

/**
 * No paragraph ends with a lone word. Not in WebKit, where `pretty` ends the page's process over some widths of large type, also without hyphens: seen in
 * WebKitGTK 2.50, WebKit bug 306377. The property looked for is one that only WebKit has.
 */
export const fullLastLine = {
  '@supports': { '(text-wrap: pretty) and (not (-webkit-nbsp-mode: space))': { textWrap: 'pretty' } },
} as const satisfies StyleRule;

const head = { fontFamily: sans, fontWeight: 800 } as const;
const large = { ...head, letterSpacing: '-0.015em', textWrap: 'balance' } as const;
const strong = { fontFamily: sans, fontWeight: 600 } as const;

const small = 'clamp(.8125rem, .763rem + .2vw, .9375rem)';

/**
 * Type by role, to be spread into a style. Sizes mix `rem` with `vw` and grow at most 2.5 times, so that a reader's
 * own text size counts everywhere. Figures are proportional: tabular ones widen comma, colon and full stop.
 */
export const type = {
  h1: { ...large, fontSize: 'clamp(2.4rem, 1.2rem + 5.33vw, 6rem)', lineHeight: 1.03 },
  dek: { fontFamily: serif, fontWeight: 400, fontSize: 'clamp(1.25rem, 1.152rem + .435vw, 1.5rem)', lineHeight: 1.4 },
  h2: { ...large, fontSize: 'clamp(1.625rem, 1.283rem + 1.522vw, 2.5rem)', lineHeight: 1.1 },
  h3: { ...head, fontSize: 'clamp(1.25rem, 1.1rem + .6vw, 1.625rem)', lineHeight: 1.2 },
  /** Heads of lists at the end of a page. */
  h4: { ...head, fontSize: 'clamp(1.0625rem, 1.03rem + .15vw, 1.1875rem)', lineHeight: 1.3 },
  body: {
    fontFamily: serif,
    fontWeight: 400,
    fontSize: 'clamp(1.125rem, 1.076rem + .217vw, 1.25rem)',
    lineHeight: 1.5,
    ...fullLastLine,
    '@media': { [media.side]: { lineHeight: 1.55 } },
  },
  /** Time and place over a head. */
  slug: { ...strong, fontSize: 'clamp(.9375rem, .889rem + .217vw, 1.0625rem)', lineHeight: 1.3 },
  /** Running text in the sans: method, standfirst of a list. */
  plain: { fontFamily: sans, fontWeight: 400, fontSize: 'clamp(.9375rem, .8rem + .6vw, 1.25rem)', lineHeight: 1.5 },
  /** Map labels and names in the rail. */
  label: { ...strong, fontSize: small, lineHeight: 1.2 },
  /** Notes, sources, dates beside a claim. */
  note: { fontFamily: sans, fontWeight: 400, fontSize: small, lineHeight: 1.45 },
} as const satisfies Record<string, StyleRule>;
