export { compileStory } from './compile';
export type { Compiled, CompiledDrawing, CompiledStory, CompileOptions, PlateFile } from './compiled';
export { kinds } from './kinds';
export { posed, still } from './pose';
export type { ComposedScene, NamedKeyframe, PlateFound, PlateRequest, SceneContext, SceneKind } from './scene';
