export { checkPure } from './checkPure';
export type { CheckedScene } from './read';
export { checkScene, describeScene, describeScenes } from './sceneSuite';
export { OPENING_STAGES, STAGES } from './stages';
export type { Stage } from './stages';
export { standIn } from './standIn';
export { stillText } from './stillText';
