import { iframesIn, mayLackOrigin, originOf } from './frames';
import { envelope, readFrame } from './protocol';
import type { HostMessage } from './protocol';

/** Sent by an embed's `<iframe>` when it shows another step, and once when it starts; bubbles, also out of shadow roots. `detail` is a `StepDetail`. */
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

/** Story and step that each embed showed last; of all copies of this script in a page, so that together they tell of a step once. */
const SHOWN = Symbol.for('proscenium.embeds.1');
type Shown = WeakMap<HTMLIFrameElement, string>;

/**
 * Serves all embeds of a page, now and later, in open shadow roots too: an iframe is one whose address has a folder `embed`.
 * Gives each the height it asks for, sends `proscenium:step` from it, and takes `proscenium:go` to it. Believes a message only
 * from the window of an embed, and only while that shows a page of the origin in its address; in a sandbox that leaves it no
 * origin, whatever page it shows. May be started more than once.
 *
 * @param base absolute address: serve only embeds whose address begins with it, e.g. `https://example.org/embed/`. Default: all
 */
export function startHost(base = ''): void {
  const shown = ((globalThis as { [SHOWN]?: Shown })[SHOWN] ??= new WeakMap());
  const known = new WeakMap<MessageEventSource, HTMLIFrameElement>();

  /** Shadow roots are searched only for who has sent a message of ours, so that talkative strangers cost nothing. */
  const frameOf = (source: MessageEventSource): HTMLIFrameElement | undefined => {
    const isIts = ({ contentWindow }: HTMLIFrameElement) => contentWindow === source;
    const last = known.get(source);
    if (last && isIts(last)) return last;
    const frame = [...document.querySelectorAll('iframe')].find(isIts) ?? iframesIn(document).find(isIts);
    if (frame) known.set(source, frame);
    return frame;
  };
  const meet = (frame: HTMLIFrameElement) => {
    if (shown.has(frame)) return;
    shown.set(frame, '');
    // On the iframe itself: an event that is not composed does not leave its shadow root.
    frame.addEventListener(GO_EVENT, (event) => {
      const { detail } = event as CustomEvent<unknown>;
      const own = originOf(frame, base);
      if (own && typeof detail === 'string') say(frame, { type: 'go', step: detail }, mayLackOrigin(frame) ? '*' : own);
    });
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    const message = source && readFrame(data);
    const frame = message && frameOf(source);
    const own = frame && originOf(frame, base);
    if (!own || !(origin === own || (origin === 'null' && mayLackOrigin(frame)))) return;
    meet(frame);
    if (message.type === 'height') {
      frame.style.height = `${message.height}px`;
      return;
    }
    const { story, step, number, count } = message;
    // One that was asked while it started says the same twice.
    if (shown.get(frame) === `${story}/${step}`) return;
    shown.set(frame, `${story}/${step}`);
    const detail: StepDetail = { story, step, number, count };
    frame.dispatchEvent(new CustomEvent(STEP_EVENT, { bubbles: true, composed: true, detail }));
  });
  for (const frame of iframesIn(document).filter((one) => originOf(one, base) !== null)) {
    meet(frame);
    // Those that have spoken before anybody listened. One that has not loaded yet is of another origin still: to anybody.
    say(frame, { type: 'hello' }, '*');
  }
}

function say({ contentWindow }: HTMLIFrameElement, message: HostMessage, to: string): void {
  contentWindow?.postMessage(envelope(message), to);
}
