import { isDeepStrictEqual } from 'node:util';
import { FORMS } from '../score/index';
import type { Form, Rider, Track, Voice } from '../score/index';
import { changed, h, partOf, partsIn } from './markup';
import type { Markup } from './markup';

/** A piece of a drawing: markup whose moving elements carry `data-part`, and what moves them. */
export interface Piece {
  markup: Markup;
  riders: Rider[];
  tracks: Track[];
}

/** A piece that nothing moves. */
export const unmoved = (...markup: Markup): Piece => ({ markup, riders: [], tracks: [] });

/** Markup and voices of a drawing, grown piece by piece. */
export interface Sheet {
  markup: Markup;
  /** Ids of the parts that belong to each form. */
  parts: Record<Form, string[]>;
  compact: Pick<Voice, 'riders' | 'tracks'>;
  wide: Pick<Voice, 'riders' | 'tracks'>;
}

export const emptySheet = (): Sheet => ({
  markup: [],
  parts: { compact: [], wide: [] },
  compact: { riders: [], tracks: [] },
  wide: { riders: [], tracks: [] },
});

/** Ids of the elements that stand for some marks in one form. */
export function partsOf(sheet: Sheet, form: Form, ids: readonly string[]): string[] {
  const all = new Set(sheet.parts[form]);
  return ids.flatMap((id) => [id, `${id}_${form[0]}`].filter((part) => all.has(part)));
}

/**
 * Puts a piece on the sheet, drawn for each form; null where a form has none of it. Once where both have the same markup, else once for each form,
 * shown only in it.
 */
export function put(sheet: Sheet, draw: (form: Form) => Piece | null): void {
  const [compact, wide] = [draw('compact'), draw('wide')];
  const isSame = isDeepStrictEqual(compact?.markup, wide?.markup);
  for (const form of FORMS) {
    const piece = form === 'compact' ? compact : wide;
    if (!piece) continue;
    const own = compact && wide && !isSame ? renamed(piece, `_${form[0]}`) : piece;
    if (!isSame) sheet.markup.push(h(`div.d-only-${form}`, own.markup));
    else if (form === 'compact') sheet.markup.push(...own.markup);
    sheet.parts[form].push(...partsIn(own.markup));
    sheet[form].riders.push(...own.riders);
    sheet[form].tracks.push(...own.tracks);
  }
}

/** A piece whose parts have a suffix, so that they are told apart from those of the other form. */
function renamed({ markup, riders, tracks }: Piece, suffix: string): Piece {
  const rename = <T extends { part: string }>(one: T): T => ({ ...one, part: one.part + suffix });
  return {
    markup: changed(markup, (element) => {
      const part = partOf(element);
      return part === undefined
        ? element
        : { ...element, properties: { ...element.properties, dataPart: part + suffix } };
    }),
    riders: riders.map(rename),
    tracks: tracks.map(rename),
  };
}
