/** The grounds drawn up by hand, like paper stocks. `dark` takes the place of `day` for readers who prefer dark. */
type GroundName = 'night' | 'day' | 'dark';

/** Each colour once per ground, as `#RRGGBB`. Text stands on `pane` and `panel`; the rest is what drawings are made of. */
const colours = {
  /** The paper under running text. */
  pane: { night: '#0B131E', day: '#F3F6F5', dark: '#16212D' },
  /** Rail and plates. */
  panel: { night: '#1B2938', day: '#FFFFFF', dark: '#1B2938' },
  ink: { night: '#EDF1F0', day: '#101B26', dark: '#EDF1F0' },
  /** Notes, credits, borders of the tinted states, dotted ideas. */
  ink2: { night: '#B3C0C8', day: '#42515D', dark: '#B3C0C8' },
  /** Rules that separate facts; at least 3:1 on `pane`. */
  rule: { night: '#7F919F', day: '#5B6B76', dark: '#8899A7' },
  /** Separators that carry no meaning (between rail cells); may be fainter than 3:1. */
  hairline: { night: '#3E4C5A', day: '#A9B7BE', dark: '#3E4C5A' },
  sea: { night: '#0B131E', day: '#C9D7DE', dark: '#0E1721' },
  land: { night: '#1D2A3A', day: '#F1F3F0', dark: '#1A2532' },
  tintOne: { night: '#21424C', day: '#9FCDD3', dark: '#264F5B' },
  tintTwo: { night: '#473A1F', day: '#EBD9AE', dark: '#524327' },
  /** Two lighter steps of the sea along a coast, outer then inner. */
  shelf1: { night: '#0F1926', day: '#D3DFE4', dark: '#111B26' },
  shelf2: { night: '#131F2E', day: '#DDE7EA', dark: '#141F2B' },
  coast: { night: '#7F919F', day: '#5B6B76', dark: '#8899A7' },
  /** Small lights and flight dots. */
  lamp: { night: '#FBE9BE', day: '#42515D', dark: '#FBE9BE' },
  /** Under every line and dot, 1.5 px on either side. */
  casing: { night: '#0B131E', day: '#F1F3F0', dark: '#0E1721' },
};

/** Colours of one ground by name. */
export type GroundTokens = Record<keyof typeof colours, string>;

const ground = (name: GroundName) =>
  Object.fromEntries(Object.entries(colours).map(([token, on]) => [token, on[name]])) as GroundTokens;

/** The kit's tokens. */
export const tokens = {
  grounds: { night: ground('night'), day: ground('day'), dark: ground('dark') },
  /** The strong hues. A mark everywhere (3:1); on day paper, panel, land and tint two also text (4.5:1). */
  lines: {
    red: { night: '#F0513F', day: '#B8182C', dark: '#F57363' },
    blue: { night: '#5C8CFF', day: '#1F4FBF', dark: '#7FA6FF' },
    green: { night: '#2FA36B', day: '#0B6B43', dark: '#4DBB85' },
  },
};
