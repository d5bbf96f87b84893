export { startFrame } from './frame';
export { GO_EVENT, startHost, STEP_EVENT } from './host';
export type { StepDetail } from './host';
export { envelope, readFrame, readHost } from './protocol';
export type { FrameMessage, HostMessage } from './protocol';
export { embedSnippet, FRAME_HEIGHT } from './snippet';
export type { SnippetOptions } from './snippet';
export { embedText } from './text';
