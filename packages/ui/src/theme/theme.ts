import { tokens, type GroundTokens } from './tokens';

const { grounds, lines } = tokens;

/** What a ground sets, ready to be assigned to the contract: every token, the strong hue, the width of rules and of borders drawn in HTML. */
export type GroundValues = GroundTokens & { line: string; ruleWidth: string };

/** A page that names no line has red ones. */
const ground = (name: keyof typeof grounds): GroundValues => ({
  ...grounds[name],
  line: lines.red[name],
  ruleWidth: '1px',
});

const inks = new Set(['ink', 'ink2', 'rule', 'hairline', 'coast', 'lamp']);

/** Two colours for all that is drawn. */
function plain(ink: string, paper: string, line: string): GroundValues {
  const both = Object.keys(grounds.day).map((name) => [name, inks.has(name) ? ink : paper]);
  return { ...(Object.fromEntries(both) as GroundTokens), line, ruleWidth: '2px' };
}

/** All sets of values a page can need; which one holds is decided by selectors and media queries alone. */
export const theme = {
  grounds: { night: ground('night'), day: ground('day'), dark: ground('dark') },
  /** For `prefers-contrast: more`: black on white, tints dropped, 2 px rules; and the same turned round for dark. */
  more: { light: plain('#000000', '#FFFFFF', lines.red.day), dark: plain('#FFFFFF', '#000000', lines.red.dark) },
  /** For `forced-colors: active`: the reader's own system colours. */
  forced: { ...plain('CanvasText', 'Canvas', 'LinkText'), ruleWidth: '1px' },
  /** For paper: day inks, white grounds. */
  print: { ...ground('day'), pane: '#FFFFFF', panel: '#FFFFFF' },
};
