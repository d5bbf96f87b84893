/** Colours of one ground, as `#RRGGBB`. Text stands on `pane` and `panel`; the rest is what drawings are made of. */
export type GroundTokens = {
  /** The paper under running text. */
  pane: string;
  /** Rail and plates. */
  panel: string;
  ink: string;
  /** Notes, credits, borders of the tinted states, dotted ideas. */
  ink2: string;
  /** Rules that separate facts; at least 3:1 on `pane`. */
  rule: string;
  /** Separators that carry no meaning (between rail cells); may be fainter than 3:1. */
  hairline: string;
  sea: string;
  land: string;
  tintOne: string;
  tintTwo: string;
  /** Two lighter steps of the sea along a coast, outer then inner. */
  shelf1: string;
  shelf2: string;
  coast: string;
  /** Small lights and flight dots. */
  lamp: string;
  /** Under every line and dot, 1.5 px on either side. */
  casing: string;
};

/** The grounds drawn up by hand. `dark` takes the place of `day` for readers who prefer dark. */
type GroundName = 'night' | 'day' | 'dark';

/**
 * The kit's tokens: two grounds like two paper stocks, the dark replacement of the second, three strong hues, each once per ground. A hue is a mark
 * everywhere (3:1); on day paper, panel, land and tint two also text (4.5:1). `line` is the hue where a page names none.
 */
export const tokens = {
  grounds: {
    night: {
      pane: '#0B131E',
      panel: '#1B2938',
      ink: '#EDF1F0',
      ink2: '#B3C0C8',
      rule: '#7F919F',
      hairline: '#3E4C5A',
      sea: '#0B131E',
      land: '#1D2A3A',
      tintOne: '#21424C',
      tintTwo: '#473A1F',
      shelf1: '#0F1926',
      shelf2: '#131F2E',
      coast: '#7F919F',
      lamp: '#FBE9BE',
      casing: '#0B131E',
    },
    day: {
      pane: '#F3F6F5',
      panel: '#FFFFFF',
      ink: '#101B26',
      ink2: '#42515D',
      rule: '#5B6B76',
      hairline: '#A9B7BE',
      sea: '#C9D7DE',
      land: '#F1F3F0',
      tintOne: '#9FCDD3',
      tintTwo: '#EBD9AE',
      shelf1: '#D3DFE4',
      shelf2: '#DDE7EA',
      coast: '#5B6B76',
      lamp: '#42515D',
      casing: '#F1F3F0',
    },
    dark: {
      pane: '#16212D',
      panel: '#1B2938',
      ink: '#EDF1F0',
      ink2: '#B3C0C8',
      rule: '#8899A7',
      hairline: '#3E4C5A',
      sea: '#0E1721',
      land: '#1A2532',
      tintOne: '#264F5B',
      tintTwo: '#524327',
      shelf1: '#111B26',
      shelf2: '#141F2B',
      coast: '#8899A7',
      lamp: '#FBE9BE',
      casing: '#0E1721',
    },
  },
  lines: {
    red: { night: '#F0513F', day: '#B8182C', dark: '#F57363' },
    blue: { night: '#5C8CFF', day: '#1F4FBF', dark: '#7FA6FF' },
    green: { night: '#2FA36B', day: '#0B6B43', dark: '#4DBB85' },
  },
  line: 'red',
} as const satisfies {
  grounds: Record<GroundName, GroundTokens>;
  lines: Record<string, Record<GroundName, string>>;
  line: string;
};
