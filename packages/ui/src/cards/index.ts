export { CARD, SAFE } from '../scenes/card';
export { composeCards } from './compose';
export type { ShareCard } from './compose';
export type { CardText } from './draw';
