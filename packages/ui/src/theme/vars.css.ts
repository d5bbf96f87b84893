import { createGlobalThemeContract } from '@vanilla-extract/css';
import { theme } from './theme';

/** `tintOne` -> `tint-one`, `ink2` -> `ink-2`. */
const kebab = (name: string) => name.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`);

/**
 * The theme contract, derived from the values so that the two cannot differ in shape. Its names are stable (`--ink`,
 * `--ink-2`, `--tint-one`, …): compiled drawings are plain markup and refer to them.
 */
export const vars = createGlobalThemeContract(theme.grounds.day, (_value, path) => kebab(path.join('-')));
