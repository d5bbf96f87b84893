import type { GroundName, GroundTokens, Tokens } from './tokens';

/** What a ground sets, ready to be assigned to the contract: every token, the strong hue, the width of a rule. */
export type GroundValues = GroundTokens & {
  line: string;
  /** CSS length of rules and of borders drawn in HTML. */
  ruleWidth: string;
};

/** All sets of values a page can need; which one holds is decided by selectors and media queries alone. */
export interface Theme {
  grounds: Record<GroundName, GroundValues>;
  /** For `prefers-contrast: more`: black on white, tints dropped, 2 px rules; and the same turned round for dark. */
  more: { light: GroundValues; dark: GroundValues };
  /** For `forced-colors: active`: the reader's own system colours. */
  forced: GroundValues;
  /** For paper: day inks, white grounds. */
  print: GroundValues;
  /** The strong hue per ground, for pages that name another than the default. */
  lines: Record<string, Record<GroundName, string>>;
}

function plain(ink: string, ground: string, line: string): GroundValues {
  return {
    pane: ground,
    panel: ground,
    ink,
    ink2: ink,
    rule: ink,
    hairline: ink,
    sea: ground,
    land: ground,
    tintOne: ground,
    tintTwo: ground,
    shelf1: ground,
    shelf2: ground,
    coast: ink,
    lamp: ink,
    casing: ground,
    line,
    ruleWidth: '2px',
  };
}

/**
 * Turns tokens into the values of every ground and reading condition.
 *
 * @throws Error where `tokens.line` names no hue of `tokens.lines`; the message lists the known ones.
 */
export function makeTheme(tokens: Tokens): Theme {
  const hue = tokens.lines[tokens.line];
  if (!hue) throw new Error(`unknown line: ${tokens.line}; known: ${Object.keys(tokens.lines).join(', ')}`);
  const ground = (name: GroundName): GroundValues => ({ ...tokens.grounds[name], line: hue[name], ruleWidth: '1px' });
  const day = ground('day');
  return {
    grounds: { night: ground('night'), day, dark: ground('dark') },
    more: { light: plain('#000000', '#FFFFFF', hue.day), dark: plain('#FFFFFF', '#000000', hue.dark) },
    forced: { ...plain('CanvasText', 'Canvas', 'LinkText'), ruleWidth: '1px' },
    print: { ...day, pane: '#FFFFFF', panel: '#FFFFFF' },
    lines: tokens.lines,
  };
}
