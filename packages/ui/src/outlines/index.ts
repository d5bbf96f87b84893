import { loadFaces } from './faces';
import { typesetter } from './shape';
import type { Typesetter } from './shape';

export type { Outline, Typed, Typesetter } from './shape';

/** The site's own fonts, ready to set text in. Reads their files, once; rejects where a font's package is missing. */
export async function loadTypesetter(): Promise<Typesetter> {
  return typesetter(await loadFaces());
}
