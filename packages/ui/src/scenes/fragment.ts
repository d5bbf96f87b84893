import type { Rider, Track } from '../score/index';

/** A piece of a drawing: markup whose moving elements carry `data-part`, and what moves them. */
export interface Fragment {
  html: string;
  riders: Rider[];
  tracks: Track[];
}

/** Characters of text, safe inside an element or a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);
}

/** A line of words as markup, with `**these**` set bold and `*these*` light. */
export function words(line: string): string {
  return escape(line)
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/\*(.+?)\*/g, '<em>$1</em>');
}

/** A number for markup: three decimals at most, never `-0`. */
export const n = (value: number): number => Math.round(value * 1000) / 1000 || 0;

/** A length in hundredths of the safe box's width. */
export const u = (value: number): string => `calc(${n(value)}*var(--u))`;
