import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GO_EVENT, startHost, STEP_EVENT } from './host';
import { envelope } from './protocol';

const base = 'https://example.org/embed/';
let window: Window;
let embed: HTMLIFrameElement;
let other: HTMLIFrameElement;
const said: unknown[] = [];

/** An iframe that loads nothing, with a window of its own that keeps what it is told. */
function iframe(src: string): HTMLIFrameElement {
  const element = window.document.createElement('iframe') as unknown as HTMLIFrameElement;
  const contentWindow = { postMessage: (...message: unknown[]) => said.push(message) };
  Object.defineProperties(element, { src: { value: src }, contentWindow: { value: contentWindow } });
  return window.document.body.appendChild(element as never) as unknown as HTMLIFrameElement;
}

function tell(source: unknown, data: unknown, origin = 'https://example.org'): void {
  const event = new window.MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

beforeEach(() => {
  window = new Window({ settings: { disableIframePageLoading: true } });
  said.length = 0;
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('CustomEvent', window.CustomEvent);
  [embed, other] = [iframe(`${base}ships/dawn/`), iframe('https://ads.example/embed/')];
});
afterEach(() => vi.unstubAllGlobals());

const height = envelope({ type: 'height', height: 612 });

test('an embed gets the height it asks for, and another frame does not', () => {
  startHost(base);
  tell(other.contentWindow, height);
  tell(embed.contentWindow, height);
  expect([embed.style.height, other.style.height]).toEqual(['612px', '']);
});

test('nobody else is believed: a stranger, another origin, a message of another shape', () => {
  startHost(base);
  tell({}, height);
  tell(null, height);
  tell(embed.contentWindow, height, 'https://evil.example');
  tell(embed.contentWindow, height, 'null');
  tell(embed.contentWindow, { ...height, height: 1e7 });
  tell(embed.contentWindow, { ...height, version: 2 });
  expect(embed.style.height).toBe('');
});

test('a step is told once, by an event of its iframe that bubbles, with what the protocol names and nothing else', () => {
  startHost(base);
  const told: unknown[] = [];
  window.document.addEventListener(STEP_EVENT, (event) => {
    const { detail, target } = event as unknown as CustomEvent;
    told.push(detail, target === (embed as unknown));
  });
  const step = { type: 'step', story: 'ships', step: 'dawn', number: 1, count: 2 } as const;
  tell(embed.contentWindow, { ...envelope(step), more: 'no' });
  tell(embed.contentWindow, envelope(step));
  expect(told).toEqual([{ story: 'ships', step: 'dawn', number: 1, count: 2 }, true]);
});

test('an embed that spoke before anybody listened is asked again; one that is added later is served', () => {
  startHost(base);
  expect(said).toEqual([[envelope({ type: 'hello' }), '*']]);
  const late = iframe(`${base}ships/`);
  tell(late.contentWindow, height);
  expect(late.style.height).toBe('612px');
});

test('an embed is told where to go, at its own origin only; another frame is told nothing', () => {
  startHost(base);
  said.length = 0;
  const go = (detail: string | object) => new window.CustomEvent(GO_EVENT, { detail: detail as object }) as never;
  embed.dispatchEvent(go('night'));
  embed.dispatchEvent(go({ step: 'night' }));
  other.dispatchEvent(go('night'));
  expect(said).toEqual([[envelope({ type: 'go', step: 'night' }), 'https://example.org']]);
});
