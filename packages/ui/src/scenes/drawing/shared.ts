import type { Look } from './look';

const colours = { line: 'var(--line)', lamp: 'var(--lamp)', ink: 'var(--ink)', 'ink-2': 'var(--ink-2)' };

/** What marks of several kinds have in common: colours by name, lines over their casing, pins. */
export const sharedLook: Look = {
  ...Object.fromEntries(Object.entries(colours).map(([name, value]) => [`.d-${name}`, { vars: { '--mark': value } }])),
  '.d-mark': { stroke: 'var(--mark)', strokeWidth: 'var(--w)', fill: 'none' },
  '.d-casing': {
    stroke: 'var(--casing)',
    strokeWidth: 'calc(var(--w) + 3px)',
    strokeLinecap: 'round',
    fill: 'none',
  },
  // A point without size; what hangs on it keeps its size.
  '.d-pin': { position: 'absolute', insetBlockStart: 0, left: 0, width: 0, height: 0 },
};
