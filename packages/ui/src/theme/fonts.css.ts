import { globalFontFace } from '@vanilla-extract/css';
import { matchFace } from './fallbackMetrics';

/**
 * Two families. The page's app serves their files under its own host, preloads those that hold the words of its stories and gives the
 * families' names as `--face-sans` and `--face-serif` on `html` (weights 400-800 and 400-600, `font-display: swap`).
 *
 * Until they arrive a local font with matched metrics stands in. Widths are mean advances of English text per weight:
 * from the fonts' files through @capsizecss/metrics 4, DejaVu's measured on a canvas beside the web fonts.
 */
const SANS = { ascent: 2000 / 2048, descent: 528 / 2048, lineGap: 0 };
const SERIF = { ascent: 1.036, descent: 0.335, lineGap: 0 };

interface Stand {
  family: string;
  /** Local names, plain then bold. */
  local: [plain: string[], bold: string[]];
  /** Mean advances, plain then bold, in em. */
  width: [plain: number, bold: number];
}

const sansStands: Stand[] = [
  {
    family: 'Sans like Arial',
    local: [
      ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
      ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
    ],
    width: [0.4458, 0.48],
  },
  {
    family: 'Sans like Roboto',
    local: [
      ['Roboto', 'Roboto-Regular'],
      ['Roboto Bold', 'Roboto-Bold'],
    ],
    width: [0.4448, 0.4521],
  },
  { family: 'Sans like DejaVu', local: [['DejaVu Sans'], ['DejaVu Sans Bold']], width: [0.5095, 0.578] },
];

const serifStands: Stand[] = [
  {
    family: 'Serif like Georgia',
    local: [
      ['Georgia', 'Gelasio'],
      ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'],
    ],
    width: [0.4458, 0.5186],
  },
  {
    family: 'Serif like Noto',
    local: [
      ['Noto Serif', 'NotoSerif'],
      ['Noto Serif Bold', 'NotoSerif-Bold'],
    ],
    width: [0.481, 0.512],
  },
  { family: 'Serif like DejaVu', local: [['DejaVu Serif'], ['DejaVu Serif Bold']], width: [0.523, 0.5775] },
];

/** One face per weight in use: a bold stand-in is wider or narrower than the web font at 600 and at 800. */
function standIn(
  stands: Stand[],
  web: typeof SANS,
  weights: [fontWeight: string, width: number, bold: boolean][],
): string {
  for (const stand of stands) {
    globalFontFace(
      stand.family,
      weights.map(([fontWeight, width, bold]) => ({
        fontWeight,
        src: stand.local[bold ? 1 : 0].map((name) => `local("${name}")`).join(', '),
        ...matchFace({ ...web, width }, stand.width[bold ? 1 : 0]),
      })),
    );
  }
  return stands.map(({ family }) => `"${family}"`).join(', ');
}

const sansFaces = standIn(sansStands, SANS, [
  ['400 500', 0.4658, false],
  ['600', 0.4805, true],
  ['700 900', 0.4995, true],
]);
const serifFaces = standIn(serifStands, SERIF, [
  ['400 500', 0.479, false],
  ['600 700', 0.486, true],
]);

/** What stands in for the two families: the values of `--face-sans` and `--face-serif` where the web fonts are not to come. */
export const standIns = { sans: sansFaces, serif: serifFaces };

/** Headlines, slugs, labels, buttons: Schibsted Grotesk 400, 600, 800. */
export const sans = `var(--face-sans, "Schibsted Grotesk Variable"), ${sansFaces}, Arial, sans-serif`;
/** Running text: Source Serif 4, 400 and 600. */
export const serif = `var(--face-serif, "Source Serif 4 Variable"), ${serifFaces}, Georgia, serif`;
