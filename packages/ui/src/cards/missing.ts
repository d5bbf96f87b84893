/** A character on a card that no font of the site has. */
export interface Missing {
  /** Null: the story's own card. */
  step: string | null;
  /** The words that it stands in. */
  text: string;
  character: string;
}

/** Thrown where share cards hold characters that no font of the site has; the message names each, with the story and the step. */
export class MissingGlyph extends Error {
  override readonly name = 'MissingGlyph';

  constructor(
    readonly story: string,
    readonly missing: readonly Missing[],
  ) {
    super(
      missing
        .map(({ step, text, character }) => {
          const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
          const where = step === null ? `the cover of the story ${story}` : `story ${story}, step ${step}`;
          return `${where}: no font of the site has “${character}” (U+${code}) for “${text}” on its share card; write \`card: { heading: …, dateline: …, text: … }\` in letters that they have, or add a font to packages/ui/src/outlines/faces.ts`;
        })
        .join('\n'),
    );
  }
}
