export { compileStory } from './compile';
export type { Compiled, CompiledDrawing, CompiledStory, CompileOptions, PlateFile } from './compiled';
export { escape, u, words } from './fragment';
export { kinds } from './kinds';
export type { SceneKinds } from './layers';
export { posed, poseRules, still } from './pose';
export { shown } from './shown';
export type { ComposedScene, NamedKeyframe, PlateFound, PlateRequest, SceneContext, SceneKind } from './scene';
