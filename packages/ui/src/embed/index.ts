export { GO_EVENT, startHost, STEP_EVENT } from './host';
export type { StepDetail } from './host';
export { embedSnippet, FRAME_HEIGHT } from './snippet';
export type { SnippetOptions } from './snippet';
export { embedText } from './text';
