import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import { boot } from './boot';
import { goLive } from './mode';

/** Runs the script as a page does, at its top or late, with what it asks of the browser. */
function run({
  supports = () => true,
  late = false,
}: { supports?: (p: string, value: string) => boolean; late?: boolean } = {}) {
  const { document } = new Window();
  const listeners = new Map<string, (event: { target: unknown; filename: string | undefined }) => void>();
  const timers: (() => void)[] = [];
  let live: unknown;
  if (!late) document.body.remove();
  vi.stubGlobal('document', document);
  vi.stubGlobal('CSS', { supports });
  vi.stubGlobal('HTMLElement', document.defaultView?.HTMLElement);
  vi.stubGlobal('customElements', { get: () => live, define: (_: string, made: unknown) => (live = made) });
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  vi.stubGlobal('setTimeout', (timer: () => void) => timers.push(timer));
  vi.stubGlobal('getComputedStyle', () => ({ scrollPaddingTop: '0px' }));
  boot();
  const html = document.documentElement;
  const script = document.createElement('script');
  script.dataset['playerScript'] = '';
  script.src = 'http://site/player.js';
  document.head.append(script);
  const fire = (target: unknown, filename?: string) => listeners.get('error')?.({ target, filename });
  return { html, script, fire, isLive: () => live !== undefined, wait: () => timers[0]?.() };
}

describe('the script at the top of the page', () => {
  it('says that a player will come', () => {
    const { html, isLive } = run();
    expect([html.dataset['player'], isLive()]).toEqual(['', true]);
  });

  it.each(['1svh', 'size'])('leaves the plain page where the browser has no %s', (missing) => {
    const { html, isLive } = run({ supports: (_, value) => value !== missing });
    expect([html.dataset['player'], isLive()]).toEqual([undefined, false]);
  });

  it('leaves what has been painted as it is where it comes late, and lets a player start', () => {
    const { html, isLive } = run({ late: true });
    expect([html.dataset['player'], isLive()]).toEqual([undefined, true]);
  });

  it.each([
    ['the player’s file does not load', ({ fire, script }: ReturnType<typeof run>) => fire(script)],
    ['it throws as it is run', ({ fire, script }: ReturnType<typeof run>) => fire(null, script.src)],
    ['it has waited long enough', ({ wait }: ReturnType<typeof run>) => wait()],
  ])('takes it back when %s', (_, happens) => {
    const page = run();
    happens(page);
    expect(page.html.dataset['player']).toBeUndefined();
  });

  it('does not mind other files that fail', () => {
    const { html, fire } = run();
    fire(html);
    fire(null, 'http://site/another.js');
    expect(html.dataset['player']).toBe('');
  });

  it('hides a map that does not load, and no other picture', () => {
    const { html, fire } = run();
    html.innerHTML = '<body><div data-art><img></div><img></body>';
    const [map, other] = [...html.querySelectorAll('img')];
    fire(map);
    fire(other);
    expect([map?.style.display, other?.style.display]).toEqual(['none', '']);
  });

  it('leaves a player that runs alone', () => {
    const { html, script, fire, wait } = run();
    html.dataset['player'] = 'on';
    fire(script);
    wait();
    expect(html.dataset['player']).toBe('on');
  });

  it('can be run twice', () => {
    run();
    expect(goLive).not.toThrow();
  });
});
