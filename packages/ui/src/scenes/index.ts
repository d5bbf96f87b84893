export type { CardContext, CardInks, CardKind, CardLabel, CardPicture } from './card';
export { compileStory } from './compile';
export type { Compiled, CompiledDrawing, CompiledStory, CompileOptions, SceneFile } from './compiled';
export { kinds } from './kinds';
export type { SceneKinds } from './layers';
export { h, n, s, u, words } from './markup';
export type { Markup } from './markup';
export { poseRules } from './pose';
export type { ComposedScene, FileFound, FileRequest, NamedKeyframe, SceneContext, SceneKind } from './scene';
