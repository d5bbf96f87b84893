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
function iframe(src: string, sandbox?: string, place: unknown = window.document.body): HTMLIFrameElement {
  const element = window.document.createElement('iframe') as unknown as HTMLIFrameElement;
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  const contentWindow = { postMessage: (...message: unknown[]) => said.push(message) };
  Object.defineProperties(element, { src: { value: src }, contentWindow: { value: contentWindow } });
  (place as ParentNode).append(element);
  return element;
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
  vi.stubGlobal('HTMLIFrameElement', window.HTMLIFrameElement);
  vi.stubGlobal('self', { origin: 'https://host.example' });
  [embed, other] = [iframe(`${base}ships/dawn/`), iframe('https://ads.example/embed/')];
});
afterEach(() => vi.unstubAllGlobals());

const height = envelope({ type: 'height', height: 612 });

const step = { type: 'step', story: 'ships', step: 'dawn', number: 1, count: 2 } as const;
const go = (detail: string | object) => new window.CustomEvent(GO_EVENT, { detail: detail as object }) as never;

/** A shadow root on the page. */
function shadow(mode: 'open' | 'closed'): unknown {
  const host = window.document.createElement('div');
  window.document.body.append(host);
  return host.attachShadow({ mode });
}

/** What events of embeds tell the page from now on: of each its detail, and the element that it came from. */
function listen(): unknown[] {
  const told: unknown[] = [];
  window.document.addEventListener(STEP_EVENT, (event) => {
    const { detail } = event as unknown as CustomEvent<unknown>;
    told.push(detail, event.composedPath()[0]);
  });
  return told;
}

test('an embed gets the height it asks for, and another frame does not', () => {
  startHost();
  const map = iframe('https://example.org/map/');
  for (const frame of [map, embed]) tell(frame.contentWindow, height);
  expect([embed.style.height, map.style.height]).toEqual(['612px', '']);
});

test('one that is restricted to a base serves no embed of another', () => {
  startHost(base);
  tell(other.contentWindow, height, 'https://ads.example');
  tell(embed.contentWindow, height);
  expect([embed.style.height, other.style.height]).toEqual(['612px', '']);
});

test('nobody else is believed: a stranger, another origin, a message of another shape', () => {
  startHost();
  tell({}, height);
  tell(null, height);
  tell(embed.contentWindow, height, 'https://evil.example');
  tell(embed.contentWindow, height, 'null');
  tell(embed.contentWindow, { ...height, height: 1e7 });
  tell(embed.contentWindow, { ...height, version: 2 });
  expect(embed.style.height).toBe('');
});

test.each([
  ['about:blank', 'null'],
  ['', 'null'],
  ['data:text/html,/embed/', 'null'],
  ['https://example.org/?/embed/', 'https://example.org'],
  ['https://example.org/#/embed/', 'https://example.org'],
  ['https://example.org/embedded/', 'https://example.org'],
])('an iframe with the address "%s" is no embed', (src, origin) => {
  startHost();
  const frame = iframe(src, 'allow-scripts');
  tell(frame.contentWindow, height, origin);
  expect(frame.style.height).toBe('');
});

test('a message without an origin is believed from a sandbox that takes it away, and from no other', () => {
  startHost();
  const sandboxed = iframe(`${base}ships/`, 'allow-scripts');
  const lenient = iframe(`${base}ships/`, 'allow-scripts allow-same-origin');
  for (const frame of [sandboxed, lenient]) tell(frame.contentWindow, height, 'null');
  expect([sandboxed.style.height, lenient.style.height]).toEqual(['612px', '']);
  said.length = 0;
  sandboxed.dispatchEvent(go('night'));
  expect(said).toEqual([[envelope({ type: 'go', step: 'night' }), '*']]);
});

test('in a page that has no origin itself its embeds are believed', () => {
  vi.stubGlobal('self', { origin: 'null' });
  startHost();
  tell(embed.contentWindow, height, 'null');
  expect(embed.style.height).toBe('612px');
});

test('a step is told once, by an event of its iframe that bubbles, with what the protocol names and nothing else', () => {
  startHost();
  const told = listen();
  tell(embed.contentWindow, { ...envelope(step), more: 'no' });
  tell(embed.contentWindow, envelope(step));
  expect(told).toEqual([{ story: 'ships', step: 'dawn', number: 1, count: 2 }, embed]);
});

test('several copies of the script tell of a step once, and lead the embed once', () => {
  for (const from of ['', base, '']) startHost(from);
  const told = listen();
  tell(embed.contentWindow, envelope(step));
  expect(told).toHaveLength(2);
  tell(embed.contentWindow, envelope({ ...step, story: 'trains' }));
  expect(told).toHaveLength(4);
  said.length = 0;
  embed.dispatchEvent(go('night'));
  expect(said).toHaveLength(1);
});

test('an embed that spoke before anybody listened is asked again; one that is added later is served', () => {
  startHost(base);
  expect(said).toEqual([[envelope({ type: 'hello' }), '*']]);
  const late = iframe(`${base}ships/`);
  tell(late.contentWindow, height);
  expect(late.style.height).toBe('612px');
  said.length = 0;
  late.dispatchEvent(go('night'));
  expect(said).toHaveLength(1);
});

test('an embed in an open shadow root is served as any other, and its event leaves that', () => {
  const early = iframe(`${base}ships/`, undefined, shadow('open'));
  startHost(base);
  expect(said).toHaveLength(2);
  const late = iframe(`${base}ships/`, undefined, shadow('open'));
  const told = listen();
  said.length = 0;
  for (const frame of [early, late]) {
    tell(frame.contentWindow, height);
    tell(frame.contentWindow, envelope(step));
    frame.dispatchEvent(go('night'));
  }
  expect([early.style.height, late.style.height, said.length]).toEqual(['612px', '612px', 2]);
  expect([told[1], told[3]]).toEqual([early, late]);
});

test('one in a closed shadow root keeps its height', () => {
  const hidden = iframe(`${base}ships/`, undefined, shadow('closed'));
  startHost();
  tell(hidden.contentWindow, height);
  expect(hidden.style.height).toBe('');
});

test('an embed is told where to go, at its own origin only; another frame is told nothing', () => {
  startHost(base);
  said.length = 0;
  embed.dispatchEvent(go('night'));
  embed.dispatchEvent(go({ step: 'night' }));
  other.dispatchEvent(go('night'));
  expect(said).toEqual([[envelope({ type: 'go', step: 'night' }), 'https://example.org']]);
});
