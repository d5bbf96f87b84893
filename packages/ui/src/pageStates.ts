import { LIVE } from './live';

/** The root element where a player plays or will play: selector of the layout with a stage. */
export const played = `html[data-player]:has(${LIVE}:defined)`;

/** The root element of any other page, copies included. */
export const plain = `html:not([data-player]:has(${LIVE}:defined))`;

/** The root element of a step's own page that is not yet all there: see `player/page/arrive.ts`. */
export const arriving = `html[data-arriving]:has(${LIVE}:defined)`;
