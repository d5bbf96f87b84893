import { createGlobalVar, globalStyle } from '@vanilla-extract/css';
import type { GlobalStyleRule } from '@vanilla-extract/css';
import { media } from '../theme/media';
import { sans } from '../theme/fonts.css';

/**
 * The vocabulary of drawings. A drawing is plain markup, so its class names are fixed words (`d-…`) and its colours the theme's stable properties.
 * Everything stands inside `[data-box]`, whose width is 100 `--u`.
 */
const within = (selector: string, rule: GlobalStyleRule) => globalStyle(`[data-box] ${selector}`, rule);

/** The stage is wide from here: the same two lengths as in the score's `wide` form. */
export const WIDE = '(min-width: 540px) and (min-height: 380px)';
const wide = (rule: GlobalStyleRule): GlobalStyleRule => ({ '@container': { [WIDE]: rule } }) as GlobalStyleRule;

globalStyle('[data-box]', { vars: { '--label-font': sans } });

// Poses: `posed` writes them as properties of either form; registered, so that they do not go down to parts within parts.
for (const name of ['ct', 'co', 'cc', 'cv', 'wt', 'wo', 'wc', 'wv'])
  createGlobalVar(name, { syntax: '*', inherits: false });
globalStyle('[data-box] [data-part]', {
  transform: 'var(--ct, none)',
  opacity: 'var(--co, 1)',
  clipPath: 'var(--cc, none)',
  visibility: 'var(--cv, inherit)' as 'inherit',
  ...wide({
    transform: 'var(--wt, var(--ct, none))',
    opacity: 'var(--wo, var(--co, 1))',
    clipPath: 'var(--wc, var(--cc, none))',
    visibility: 'var(--wv, var(--cv, inherit))' as 'inherit',
  }),
});

within('.d-only-wide', { display: 'none', ...wide({ display: 'contents' }) });
within('.d-only-compact', { display: 'contents', ...wide({ display: 'none' }) });
within('.d-layer', { position: 'absolute', inset: 0 });
within('.d-fill', { position: 'absolute', inset: 0 });
within('.d-night::before', {
  content: '""',
  position: 'absolute',
  insetBlock: '-200%',
  insetInline: '-200%',
  background: 'var(--sea)',
});

within('.d-plate', { position: 'absolute', insetBlockStart: 0, left: 0, overflow: 'hidden', transformOrigin: '0 0' });
within('.d-plate img', { position: 'absolute', maxWidth: 'none' });

within('.d-over', { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible', fill: 'none' });
within('.d-over circle, .d-over path, .d-over rect', { vectorEffect: 'non-scaling-stroke' });

// Colour of a mark, by name.
for (const [name, value] of Object.entries({
  line: 'var(--line)',
  lamp: 'var(--lamp)',
  ink: 'var(--ink)',
  'ink-2': 'var(--ink-2)',
})) {
  within(`.d-${name}`, { vars: { '--mark': value } });
}
within('.d-mark', { stroke: 'var(--mark)', strokeWidth: 'var(--w)', fill: 'none' });
within('.d-casing', {
  stroke: 'var(--casing)',
  strokeWidth: 'calc(var(--w) + 3px)',
  strokeLinecap: 'round',
  fill: 'none',
});
within('.d-dotted', { strokeLinecap: 'round' });

// Pins: a point without size; what hangs on it keeps its size.
within('.d-pin', { position: 'absolute', insetBlockStart: 0, left: 0, width: 0, height: 0 });
within('.d-dot', {
  position: 'absolute',
  width: 'var(--d)',
  height: 'var(--d)',
  margin: 'calc(var(--d) / -2)',
  borderRadius: '50%',
  background: 'var(--mark)',
  boxShadow: '0 0 0 1.5px var(--casing)',
});
within('.d-stroke', { position: 'absolute', background: 'var(--line)', boxShadow: '0 0 0 1.3px var(--casing)' });
within('.d-aircraft', {
  position: 'absolute',
  overflow: 'visible',
  fill: 'var(--casing)',
  stroke: 'var(--lamp)',
  strokeWidth: '1.6px',
  strokeLinejoin: 'round',
});

// Straight lines.
within('.d-turn', { position: 'absolute', transformOrigin: '0 0', width: 0, height: 0 });
within('.d-solid', {
  position: 'absolute',
  height: 'var(--w)',
  top: 'calc(var(--w) / -2)',
  background: 'var(--mark)',
  transformOrigin: '0 50%',
  boxShadow: '0 -1.5px 0 var(--casing), 0 1.5px 0 var(--casing)',
});
within('.d-cover', { position: 'absolute', height: '20px', top: '-10px', overflow: 'hidden' });
within('.d-dots', { display: 'block', width: '100%', height: '20px' });
within('.d-dots .d-casing', { strokeWidth: 'calc(var(--w) + 2.6px)', strokeDasharray: '0 var(--gap)' });
within('.d-dots .d-mark', { strokeDasharray: '0 var(--gap)', strokeLinecap: 'round' });
within('.d-leader', { stroke: 'var(--ink)', strokeWidth: '1.25px' });

// Words.
within('.d-words', {
  position: 'absolute',
  width: 'max-content',
  font: '600 13px/1.2 var(--label-font)',
  color: 'var(--ink)',
  translate: 'var(--dx, 0px) var(--dy, 0px)',
  ...wide({ fontSize: '15px' }),
});
within('.d-words p', { margin: 0 });
within('.d-words b', { fontWeight: 800 });
within('.d-words em', { fontStyle: 'normal', fontWeight: 400 });
within('.d-note', { fontWeight: 400, lineHeight: 1.24, ...wide({ fontSize: '14px' }) });
within('.d-note b', { fontWeight: 600 });
within('.d-name', { fontWeight: 800, fontSize: '16px', ...wide({ fontSize: '22px' }) });
within('.d-row-size, .d-words.d-row', {
  fontWeight: 400,
  fontSize: '14px',
  lineHeight: 1.25,
  ...wide({ fontSize: '18px', lineHeight: 1.3 }),
});
within('.d-quiet', { color: 'var(--ink-2)' });
within('.d-wrap', { whiteSpace: 'normal' });

const GAP = '9px';
const sides: Record<string, GlobalStyleRule> = {
  right: { left: GAP, top: 0, transform: 'translateY(-50%)' },
  left: { right: GAP, top: 0, transform: 'translateY(-50%)', textAlign: 'right' },
  above: { left: 0, bottom: GAP, transform: 'translateX(-50%)', textAlign: 'center' },
  below: { left: 0, top: GAP, transform: 'translateX(-50%)', textAlign: 'center' },
  'above-left': { right: 0, bottom: GAP, textAlign: 'right' },
  'above-right': { left: 0, bottom: GAP },
  'below-left': { right: 0, top: GAP, textAlign: 'right' },
  'below-right': { left: 0, top: GAP },
};
for (const [side, rule] of Object.entries(sides)) within(`.d-${side}`, rule);
within('.d-note-pin .d-words', {
  left: 0,
  right: 'auto',
  top: 0,
  bottom: 'auto',
  transform: 'none',
  textAlign: 'left',
});
within('.d-note-pin.d-align-end .d-words', { left: 'auto', right: 0, textAlign: 'right' });
within('.d-plate-note .d-words', {
  padding: '6px 8px',
  background: 'var(--panel)',
  border: '1px solid var(--rule)',
  borderRadius: '2px',
  lineHeight: 1.25,
});
within('[data-ground="night"] .d-plate-note .d-words', { background: 'var(--plate, var(--land))' });

/** A hard outline of 1.5 px: twelve offset copies, no blur. */
const outline = (colour: string) =>
  Array.from(
    { length: 12 },
    (_, i) =>
      `${(1.5 * Math.cos((i * Math.PI) / 6)).toFixed(2)}px ${(1.5 * Math.sin((i * Math.PI) / 6)).toFixed(2)}px 0 ${colour}`,
  ).join(',');
for (const [name, colour] of Object.entries({
  land: 'var(--land)',
  sea: 'var(--sea)',
  one: 'var(--tint-one)',
  two: 'var(--tint-two)',
})) {
  within(`.d-halo-${name}`, { textShadow: outline(colour) });
}

// Rows on the stage.
within('.d-rows', {
  position: 'absolute',
  left: 'calc(var(--left) * var(--u))',
  right: 'calc(var(--right) * var(--u))',
  fontFamily: 'var(--label-font)',
  color: 'var(--ink)',
  '@container': { '(max-width: 374px)': { left: 'calc(var(--narrow) * var(--u))', fontSize: '13px' } },
} as GlobalStyleRule);
within('.d-rows p', { margin: 0, paddingBlock: '4px 5px' });
within('.d-rows p + p', { borderBlockStart: '1px solid var(--rule)' });
within('.d-rows b', { fontWeight: 600 });

// Scale bar.
within('.d-scale', {
  position: 'absolute',
  display: 'flex',
  alignItems: 'flex-end',
  gap: '6px',
  font: '400 13px/1 var(--label-font)',
  color: 'var(--ink-2)',
  ...wide({ fontSize: '14px' }),
});
within('.d-scale i', { height: '5px', border: '1px solid currentColor', borderBlockStart: 0, marginBlockEnd: '2px' });
within('.d-scale p', { margin: 0 });

// Accounts of one event on an axis of minutes.
within('.d-title', {
  position: 'absolute',
  width: 'max-content',
  margin: 0,
  bottom: '23px',
  left: '-5px',
  font: '600 13px/1.2 var(--label-font)',
  color: 'var(--ink)',
  textShadow: outline('var(--sea)'),
  ...wide({ fontSize: '15px', bottom: '44px' }),
});
within('.d-axis', {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'visible',
  fill: 'none',
  stroke: 'var(--ink-2)',
  strokeWidth: '1px',
});
within('.d-axis circle', { fill: 'var(--lamp)', stroke: 'none' });
within('.d-tie-lamp', { stroke: 'var(--lamp)', strokeWidth: '1.25px' });
within('.d-tie-post', { strokeWidth: '1.25px', strokeDasharray: '4 3' });
within('.d-vague', { stroke: 'var(--lamp)', strokeWidth: '3.4px' });
within('.d-post', { strokeWidth: '2px' });
within('.d-account', {
  position: 'absolute',
  left: '27px',
  width: 'max-content',
  transform: 'translateY(-50%)',
  font: '400 13px/1.22 var(--label-font)',
  color: 'var(--ink-2)',
  ...wide({ fontSize: '14px', left: '45px' }),
});
within('.d-account b', {
  display: 'block',
  fontSize: '16px',
  lineHeight: 1.05,
  fontWeight: 800,
  color: 'var(--ink)',
  ...wide({ fontSize: '24px' }),
});
within('.d-account p', { margin: 0 });

// Distances.
within('.d-tie', {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'visible',
  stroke: 'var(--ink)',
  strokeWidth: '1.25px',
});
within('.d-disc', { position: 'absolute', width: 0, height: 0 });
within('.d-disc > b', {
  position: 'absolute',
  width: '19px',
  height: '19px',
  margin: '-9.5px',
  borderRadius: '50%',
  background: 'var(--ink)',
  color: 'var(--pane)',
  boxShadow: '0 0 0 1.3px var(--casing)',
  font: '600 13px/19px var(--label-font)',
  textAlign: 'center',
  ...wide({ width: '26px', height: '26px', margin: '-13px', lineHeight: '26px', fontSize: '15px' }),
});
within('.d-disc .d-right', { left: '14px', ...wide({ left: '19px' }) });
within('.d-disc .d-left', { right: '14px', ...wide({ right: '19px' }) });

// The apron.
const LAMPS = ['#141E29', '#20282F', '#2F3233', '#403E39'];
for (const [i, colour] of LAMPS.entries()) within(`.d-lamp-${i}`, { fill: colour });
within('.d-bulb', { fill: 'var(--lamp)' });
within('.d-hull', { fill: '#22303F', stroke: '#B3C0C8', strokeWidth: '1.3px', strokeLinejoin: 'round' });
within('.d-hull > path:not(.d-windows)', { fill: '#2A3A4A' });
within('.d-thin', { fill: 'none', strokeWidth: '.7px', strokeOpacity: 0.55 });
within('.d-windows', { fill: 'var(--sea)', stroke: 'none' });
within('.d-stairs', { fill: '#3A4652', stroke: '#EDF1F0', strokeWidth: '1.2px' });
within('.d-car', { fill: '#1D2A3A', stroke: '#EDF1F0', strokeWidth: '1.6px', strokeLinejoin: 'round' });
within('.d-carpet', { position: 'absolute', background: 'var(--line)' });
within('.d-carpet-edge', { position: 'absolute', background: '#F1F3F0' });
within('.d-person', {
  position: 'absolute',
  borderRadius: '50%',
  background: '#EDF1F0',
  boxShadow: '0 0 0 2.4px #0B131E',
  overflow: 'hidden',
  ...wide({ boxShadow: '0 0 0 4px #0B131E' }),
});
within('.d-rim', { background: 'none' });
within('.d-lens, .d-lens i', { position: 'absolute', insetBlockStart: 0, left: 0, borderRadius: '50%' });
within('.d-lens i', { background: 'var(--line)' });
within('.d-trail', {
  position: 'absolute',
  height: '2.2px',
  marginBlockStart: '-1.1px',
  background: '#0B131E',
  transformOrigin: '0 50%',
  ...wide({ height: '3px' }),
});

const forced = { '@media': { [media.forced]: {} } };
within('.d-words, .d-rows, .d-account, .d-scale', {
  ...forced,
  '@media': { [media.forced]: { color: 'CanvasText', textShadow: 'none', background: 'Canvas' } },
});
