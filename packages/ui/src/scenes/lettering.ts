/** Sizes of stage at which drawings change, by the size of the art in pixels: of least sizes all hold, of most sizes any. */
export const STAGE_SIZES = {
  /** The narrowest phones: the safe box, which is 7:5, is less than 375 wide. */
  narrow: { maxWidth: 374, maxHeight: 267 },
  /** From here the score's `wide` form plays. */
  wide: { minWidth: 540, minHeight: 380 },
  /** Room for the largest rows of words. */
  large: { minWidth: 800, minHeight: 570 },
} as const;

export type StageSize = keyof typeof STAGE_SIZES;

/** How words are set: pixels, and `leading` as a share of the size. `bold`: weight inside `**`; what is inside `*` has weight 400. */
export interface Face {
  weight: number;
  bold: number;
  size: number;
  leading: number;
  at?: Partial<Record<StageSize, { size?: number; leading?: number }>>;
}

/** Every way in which words are set on a stage. The styles and the test that measures labels both read it. */
export const FACES = {
  label: { weight: 600, bold: 800, size: 13, leading: 1.2, at: { wide: { size: 15 } } },
  note: { weight: 400, bold: 600, size: 13, leading: 1.24, at: { wide: { size: 14 } } },
  name: { weight: 800, bold: 800, size: 16, leading: 1.2, at: { narrow: { size: 14 }, wide: { size: 22 } } },
  row: {
    weight: 400,
    bold: 800,
    size: 14,
    leading: 1.25,
    at: { wide: { size: 15 }, large: { size: 18, leading: 1.3 } },
  },
  rows: {
    weight: 400,
    bold: 600,
    size: 14,
    leading: 1.25,
    at: { narrow: { size: 13 }, wide: { size: 14 }, large: { size: 18, leading: 1.3 } },
  },
  scale: { weight: 400, bold: 400, size: 13, leading: 1, at: { wide: { size: 14 } } },
  title: { weight: 600, bold: 600, size: 13, leading: 1.2, at: { wide: { size: 15 } } },
  account: { weight: 400, bold: 400, size: 13, leading: 1.22, at: { wide: { size: 14 } } },
  accountTime: { weight: 800, bold: 800, size: 16, leading: 1.05, at: { wide: { size: 24 } } },
  number: { weight: 600, bold: 600, size: 13, leading: 19 / 13, at: { wide: { size: 15, leading: 26 / 15 } } },
} as const satisfies Record<string, Face>;

/** From a point to the words that stand at its side, pixels. */
export const GAP = 9;
/** Across a numbered disc, and from its middle to the words beside it. */
export const DISC = { across: { compact: 19, wide: 26 }, gap: { compact: 14, wide: 19 } } as const;
/** From the art's left edge to words that hang from the page's margin: a share of the window's width, within two lengths. */
export const HANG = { least: 24, share: 0.04, most: 80 } as const;
/** Around the words of a plate: padding and rule. */
export const PLATE = { leading: 1.25, block: 6, inline: 8, rule: 1 } as const;
/** Above and below each row, and between two. */
export const ROWS = { above: 4, below: 5, narrow: 3, rule: 1 } as const;
/** From a scale bar to its words. */
export const SCALE_GAP = 6;
/** From the axis to an account's words, and from its top to the title's foot; how far the title stands to the left. */
export const ACCOUNTS = { left: { compact: 27, wide: 45 }, up: { compact: 23, wide: 44 }, back: 5 } as const;
