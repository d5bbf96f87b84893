import { globalFontFace } from '@vanilla-extract/css';
import { matchFace } from './matchFace';

/** A local font: how it is called and its mean advance in em, plain and bold. */
interface Stand {
  family: string;
  plain: [width: number, ...names: string[]];
  bold: [width: number, ...names: string[]];
}

/** A family of the site: its weights in use, each with its mean advance and the cut of a local font that stands in. */
interface Family {
  ascent: number;
  descent: number;
  weights: [fontWeight: string, width: number, cut: 'plain' | 'bold'][];
  stands: Stand[];
}

/**
 * Two families. The page's app serves their files under its own host, preloads those that hold the words of its stories and gives the
 * families' names as `--face-sans` and `--face-serif` on `html` (weights 400-800 and 400-600, `font-display: swap`).
 *
 * Until they arrive a local font with matched metrics stands in. Widths are mean advances of English text per weight:
 * from the fonts' files through @capsizecss/metrics 4, DejaVu's measured on a canvas beside the web fonts.
 */
const sansFaces = standIn({
  ascent: 2000 / 2048,
  descent: 528 / 2048,
  weights: [
    ['400 500', 0.4658, 'plain'],
    ['600', 0.4805, 'bold'],
    ['700 900', 0.4995, 'bold'],
  ],
  stands: [
    {
      family: 'Sans like Arial',
      plain: [0.4458, 'Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
      bold: [0.48, 'Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
    },
    {
      family: 'Sans like Roboto',
      plain: [0.4448, 'Roboto', 'Roboto-Regular'],
      bold: [0.4521, 'Roboto Bold', 'Roboto-Bold'],
    },
    { family: 'Sans like DejaVu', plain: [0.5095, 'DejaVu Sans'], bold: [0.578, 'DejaVu Sans Bold'] },
  ],
});
const serifFaces = standIn({
  ascent: 1.036,
  descent: 0.335,
  weights: [
    ['400 500', 0.479, 'plain'],
    ['600 700', 0.486, 'bold'],
  ],
  stands: [
    {
      family: 'Serif like Georgia',
      plain: [0.4458, 'Georgia', 'Gelasio'],
      bold: [0.5186, 'Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'],
    },
    {
      family: 'Serif like Noto',
      plain: [0.481, 'Noto Serif', 'NotoSerif'],
      bold: [0.512, 'Noto Serif Bold', 'NotoSerif-Bold'],
    },
    { family: 'Serif like DejaVu', plain: [0.523, 'DejaVu Serif'], bold: [0.5775, 'DejaVu Serif Bold'] },
  ],
});

/** One face per weight: a bold stand-in is wider or narrower than the web font at 600 and at 800. */
function standIn({ ascent, descent, weights, stands }: Family): string {
  for (const { family, ...cuts } of stands) {
    const faces = weights.map(([fontWeight, width, cut]) => {
      const [localWidth, ...names] = cuts[cut];
      const src = names.map((name) => `local("${name}")`).join(', ');
      return { fontWeight, src, ...matchFace({ ascent, descent, width }, localWidth) };
    });
    globalFontFace(family, faces);
  }
  return stands.map(({ family }) => `"${family}"`).join(', ');
}

/** What stands in for the two families: the values of `--face-sans` and `--face-serif` where the web fonts are not to come. */
export const standIns = { sans: sansFaces, serif: serifFaces };

/** Headlines, slugs, labels, buttons: Schibsted Grotesk 400, 600, 800. */
export const sans = `var(--face-sans, "Schibsted Grotesk Variable"), ${sansFaces}, Arial, sans-serif`;
/** Running text: Source Serif 4, 400 and 600. */
export const serif = `var(--face-serif, "Source Serif 4 Variable"), ${serifFaces}, Georgia, serif`;
