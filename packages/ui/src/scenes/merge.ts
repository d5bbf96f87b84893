import type { Form, Voice } from '../score/index';
import type { Fragment } from './fragment';

/** The two forms of one piece of a drawing, either of which may be missing. */
export type Pair = Record<Form, Fragment | null>;

/** Markup and voices of a drawing, grown piece by piece. */
export interface Sheet {
  html: string;
  /** Ids of the parts that belong to each form. */
  parts: Record<Form, string[]>;
  compact: Pick<Voice, 'riders' | 'tracks'>;
  wide: Pick<Voice, 'riders' | 'tracks'>;
}

export const emptySheet = (): Sheet => ({
  html: '',
  parts: { compact: [], wide: [] },
  compact: { riders: [], tracks: [] },
  wide: { riders: [], tracks: [] },
});

const PART = / data-part="([^"]+)"/g;

/** Ids of the elements that stand for some marks in one form. */
export function partsOf(sheet: Sheet, form: Form, ids: readonly string[]): string[] {
  const all = new Set(sheet.parts[form]);
  return ids.flatMap((id) => [id, `${id}_${form[0]}`].filter((part) => all.has(part)));
}

/** Puts a piece on the sheet: once where both forms have the same markup, else once for each form, shown only in it. */
export function put(sheet: Sheet, pair: Pair): void {
  const { compact, wide } = pair;
  if (compact && wide && compact.html === wide.html) {
    sheet.html += compact.html;
    push(sheet, 'compact', compact, '');
    push(sheet, 'wide', wide, '');
    return;
  }
  for (const form of ['compact', 'wide'] as const) {
    const fragment = pair[form];
    if (!fragment) continue;
    const suffix = compact && wide ? (form === 'compact' ? '_c' : '_w') : '';
    sheet.html += `<div class="d-only-${form}">${fragment.html.replace(PART, ` data-part="$1${suffix}"`)}</div>`;
    push(sheet, form, fragment, suffix);
  }
}

function push(sheet: Sheet, form: Form, fragment: Fragment, suffix: string): void {
  sheet.parts[form].push(...[...fragment.html.matchAll(PART)].map(([, id]) => id + suffix));
  sheet[form].riders.push(...fragment.riders.map((rider) => ({ ...rider, part: rider.part + suffix })));
  sheet[form].tracks.push(...fragment.tracks.map((track) => ({ ...track, part: track.part + suffix })));
}
