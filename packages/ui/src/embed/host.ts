import { envelope, readFrame } from './protocol';
import type { HostMessage } from './protocol';

/** Sent by an embed's `<iframe>` when it shows another step, and once when it starts; bubbles. `detail` is a `StepDetail`. */
export const STEP_EVENT = 'proscenium:step';
/** To be sent to an embed's `<iframe>`; `detail` is the id of the step to show. */
export const GO_EVENT = 'proscenium:go';

/** What an embed shows. */
export interface StepDetail {
  /** Slug of the story. */
  story: string;
  /** Id of the step. */
  step: string;
  /** 1-based. */
  number: number;
  /** Steps of the story. */
  count: number;
}

/**
 * Serves all embeds of a page, now and later: an iframe whose address begins with `base` is one. Gives each the height it
 * asks for, sends `proscenium:step` from it, and takes `proscenium:go` to it. Believes a message only from the window of an
 * embed, and only while that shows a page of the embed's own origin.
 *
 * @param base absolute address, e.g. `https://example.org/embed/`
 */
export function startHost(base: string): void {
  const { origin } = new URL(base);
  const shown = new WeakMap<HTMLIFrameElement, string>();
  const embeds = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base));
  const say = ({ contentWindow }: HTMLIFrameElement, message: HostMessage, to: string) =>
    contentWindow?.postMessage(envelope(message), to);

  addEventListener('message', (event: MessageEvent) => {
    const frame = event.origin === origin && embeds().find(({ contentWindow }) => contentWindow === event.source);
    const message = frame ? readFrame(event.data) : null;
    if (!frame || !message) return;
    if (message.type === 'height') {
      frame.style.height = `${message.height}px`;
      return;
    }
    const { story, step, number, count } = message;
    // One that was asked while it started says the same twice.
    if (shown.get(frame) === step) return;
    shown.set(frame, step);
    const detail: StepDetail = { story, step, number, count };
    frame.dispatchEvent(new CustomEvent(STEP_EVENT, { bubbles: true, detail }));
  });
  document.addEventListener(
    GO_EVENT,
    (event: Event) => {
      const { target, detail } = event as CustomEvent<unknown>;
      const frame = embeds().find((one) => one === target);
      if (frame && typeof detail === 'string') say(frame, { type: 'go', step: detail }, origin);
    },
    true,
  );
  // Those that have spoken before anybody listened. One that has not loaded yet is of another origin still: to anybody.
  for (const frame of embeds()) say(frame, { type: 'hello' }, '*');
}
