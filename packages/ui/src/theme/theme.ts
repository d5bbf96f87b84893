import { tokens, type GroundTokens } from './tokens';

const hue = tokens.lines[tokens.line];

/** What a ground sets, ready to be assigned to the contract: every token, the strong hue, the width of rules and of borders drawn in HTML. */
export type GroundValues = GroundTokens & { line: string; ruleWidth: string };

const ground = (name: keyof typeof tokens.grounds): GroundValues => ({
  ...tokens.grounds[name],
  line: hue[name],
  ruleWidth: '1px',
});

const inks = new Set(['ink', 'ink2', 'rule', 'hairline', 'coast', 'lamp']);

/** Two colours for all that is drawn. */
function plain(ink: string, paper: string, line: string): GroundValues {
  const both = Object.keys(tokens.grounds.day).map((name) => [name, inks.has(name) ? ink : paper]);
  return { ...(Object.fromEntries(both) as GroundTokens), line, ruleWidth: '2px' };
}

/** All sets of values a page can need; which one holds is decided by selectors and media queries alone. */
export const theme = {
  grounds: { night: ground('night'), day: ground('day'), dark: ground('dark') },
  /** For `prefers-contrast: more`: black on white, tints dropped, 2 px rules; and the same turned round for dark. */
  more: { light: plain('#000000', '#FFFFFF', hue.day), dark: plain('#FFFFFF', '#000000', hue.dark) },
  /** For `forced-colors: active`: the reader's own system colours. */
  forced: { ...plain('CanvasText', 'Canvas', 'LinkText'), ruleWidth: '1px' },
  /** For paper: day inks, white grounds. */
  print: { ...ground('day'), pane: '#FFFFFF', panel: '#FFFFFF' },
  /** The strong hue per ground, for pages that name another than the default. */
  lines: tokens.lines,
};
