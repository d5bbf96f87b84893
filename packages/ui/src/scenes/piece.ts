import { isDeepStrictEqual } from 'node:util';
import { FORMS } from '../score/index';
import type { CameraKey, Form, Rider, Track, Voice } from '../score/index';
import { changed, h, partOf, partsIn } from './markup';
import type { Markup } from './markup';
import type { ComposedScene } from './scene';

/** A piece of a drawing: markup whose moving elements carry `data-part`, and what moves them. */
export interface Piece {
  markup: Markup;
  riders: Rider[];
  tracks: Track[];
}

/** A piece that nothing moves. */
export const unmoved = (...markup: Markup): Piece => ({ markup, riders: [], tracks: [] });

/** What a scene is assembled from. */
interface Assembly {
  /** Its pieces, each drawn for either form, the lowest first; null where a form has none of it. */
  pieces: readonly ((form: Form) => Piece | null)[];
  prefix: string;
  ground: string;
  /** `show`: ids of what stands in it, without the prefix; what is not in a form is left out there. */
  keyframes: readonly { at: number; name: string; show: readonly string[] }[];
  /** Default: none moves. */
  cameras?: Record<Form, CameraKey[]>;
}

/** Assembles a scene. A piece stands once where both forms have the same markup, else once for each form, shown only in it. */
export function assemble({ pieces, prefix, ground, keyframes, cameras }: Assembly): ComposedScene {
  const markup: Markup = [];
  const parts = { compact: new Set<string>(), wide: new Set<string>() };
  const voiceOf = (form: Form): Voice => ({ camera: cameras?.[form] ?? [], riders: [], tracks: [] });
  const voices = { compact: voiceOf('compact'), wide: voiceOf('wide') };
  for (const draw of pieces) {
    const [compact, wide] = [draw('compact'), draw('wide')];
    const isSame = isDeepStrictEqual(compact?.markup, wide?.markup);
    for (const form of FORMS) {
      const piece = form === 'compact' ? compact : wide;
      if (!piece) continue;
      const own = compact && wide && !isSame ? renamed(piece, `_${form[0]}`) : piece;
      if (!isSame) markup.push(h(`div.d-only-${form}`, own.markup));
      else if (form === 'compact') markup.push(...own.markup);
      for (const part of partsIn(own.markup)) parts[form].add(part);
      voices[form].riders.push(...own.riders);
      voices[form].tracks.push(...own.tracks);
    }
  }
  const partsOf = (form: Form, show: readonly string[]) =>
    show.flatMap((id) => [prefix + id, `${prefix}${id}_${form[0]}`]).filter((part) => parts[form].has(part));
  return {
    markup,
    ...voices,
    ground,
    keyframes: keyframes.map(({ at, name, show }) => ({
      at,
      name,
      compact: partsOf('compact', show),
      wide: partsOf('wide', show),
    })),
  };
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
