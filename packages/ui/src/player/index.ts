export { bootScript } from './boot';
export { LOOK_EVENT, playStory } from './story';
export type { Player } from './story';
export { usePlayer } from './usePlayer';
export type { Where } from './where';
