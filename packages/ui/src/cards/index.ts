export { CARD, SAFE } from '../scenes/card';
export { composeCards } from './compose';
export type { ShareCard } from './compose';
export type { CardText } from './draw';
export { MissingGlyph } from './missing';
export type { Missing } from './missing';
