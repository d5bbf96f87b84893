/** Flat colours of one degree of light: sea, neutral land, the two tints. */
export interface Tones {
  sea: string;
  land: string;
  one: string;
  two: string;
}

/** What a map file of one ground is painted with. Strokes are pixels at the size the file is laid out. */
export interface PlatePalette {
  /** From full day (or the only light) to full night; the last is what the whole file shows without steps of light. */
  tones: readonly Tones[];
  /** Lighter steps of sea along the coast, outer then inner. Absent where the steps of light take their place. */
  shelf?: readonly [outer: string, inner: string];
  coast: string;
  /** Borders of the tinted countries. */
  stateBorder: string;
  border: string;
  /** Absent where only coast and borders are drawn. */
  graticule?: string;
  /** How many times as wide as usual its lines are. Default 1. */
  weight?: number;
}

const KP_NIGHT = '#473A1F';
const NIGHT: Tones = { sea: '#0B131E', land: '#1D2A3A', one: '#21424C', two: KP_NIGHT };

function bare(ground: string, ink: string): PlatePalette {
  const tones = [{ sea: ground, land: ground, one: ground, two: ground }];
  return { tones, coast: ink, stateBorder: ink, border: ink, weight: 1.5 };
}

/** The paints of map files: night in full and with steps of light, day, day for readers who prefer dark, and bare lines. */
export const PALETTES = {
  /** The dark hours in full night. */
  night: {
    tones: [NIGHT],
    shelf: ['#0F1926', '#131F2E'],
    coast: '#7F919F',
    stateBorder: '#B3C0C8',
    border: '#31414F',
    graticule: '#172433',
  },
  /** The same with the steps of light. */
  lit: {
    tones: [
      { sea: '#34566C', land: '#426478', one: '#45747D', two: KP_NIGHT },
      { sea: '#274459', land: '#345467', one: '#386570', two: KP_NIGHT },
      { sea: '#1B3145', land: '#274155', one: '#2B535F', two: KP_NIGHT },
      { sea: '#122232', land: '#1D3042', one: '#244954', two: KP_NIGHT },
      { sea: '#0B131E', land: '#182536', one: '#1F3F4A', two: KP_NIGHT },
    ],
    coast: '#5A7182',
    stateBorder: '#B3C0C8',
    border: '#31414F',
    graticule: '#172433',
  },
  day: {
    tones: [{ sea: '#C9D7DE', land: '#F1F3F0', one: '#9FCDD3', two: '#EBD9AE' }],
    shelf: ['#D3DFE4', '#DDE7EA'],
    coast: '#5B6B76',
    stateBorder: '#42515D',
    border: '#B9C5CA',
    graticule: '#BDCDD5',
  },
  /** Day scenes for readers who prefer dark. */
  dark: {
    tones: [{ sea: '#0E1721', land: '#1A2532', one: '#264F5B', two: '#524327' }],
    shelf: ['#111B26', '#141F2B'],
    coast: '#8899A7',
    stateBorder: '#B3C0C8',
    border: '#33414E',
    graticule: '#16212D',
  },
  /** Coast and borders alone, for readers who ask for more contrast: black on white. */
  white: bare('#FFFFFF', '#000000'),
  /** The same turned round, for the night and for those who prefer dark. */
  black: bare('#000000', '#FFFFFF'),
} as const satisfies Record<string, PlatePalette>;

export type PaletteName = keyof typeof PALETTES;
