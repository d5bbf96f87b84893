/**
 * What an embedded page and the page around it say to each other by `postMessage`; README.md has the whole protocol.
 * Whatever is not exactly of one of these shapes is nobody's message.
 */

/** Stands in every message, so that nobody takes another program's for ours. */
export const SOURCE = 'proscenium';
/** Of the protocol. Another version is not read. */
export const VERSION = 1;

/** What a frame says, to the page around it only. */
export type FrameMessage =
  /** How tall the frame must be to hold its page, in CSS pixels. */
  | { type: 'height'; height: number }
  /** What it shows: the story's slug, the step's id, its 1-based number of so many. */
  | { type: 'step'; story: string; step: string; number: number; count: number };

/** What the page around a frame says. */
export type HostMessage =
  /** Show this step: its id, or one that it had once. */
  | { type: 'go'; step: string }
  /** Say again what you show and how tall you are: asked by a page whose script came after the frame's. */
  | { type: 'hello' };

/** The lowest and the greatest height that a frame may ask for, in CSS pixels. */
export const HEIGHTS = { least: 100, most: 4000 } as const;
const LONGEST_ID = 100;
const MOST_STEPS = 10_000;

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_ID && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** A message as it is sent. */
export const envelope = <T extends FrameMessage | HostMessage>(message: T) => ({
  source: SOURCE,
  version: VERSION,
  ...message,
});

/** The fields of a message of ours; null for anything else. */
function open(data: unknown): Record<string, unknown> | null {
  if (typeof data !== 'object' || data === null) return null;
  const fields = data as Record<string, unknown>;
  return fields.source === SOURCE && fields.version === VERSION ? fields : null;
}

/** Reads what a frame says. Only fields that are named above are taken over; null for what is not a frame's message. */
export function readFrame(data: unknown): FrameMessage | null {
  const { type, height, story, step, number, count } = open(data) ?? {};
  if (type === 'height' && isWhole(height, HEIGHTS.least, HEIGHTS.most)) return { type, height };
  if (type === 'step' && isId(story) && isId(step) && isWhole(count, 1, MOST_STEPS) && isWhole(number, 1, count))
    return { type, story, step, number, count };
  return null;
}

/** Reads what the page around a frame says; null for what is not its message. */
export function readHost(data: unknown): HostMessage | null {
  const { type, step } = open(data) ?? {};
  if (type === 'go' && isId(step)) return { type, step };
  return type === 'hello' ? { type } : null;
}
