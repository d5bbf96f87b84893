import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bootScript } from './boot';

/** Runs the script as the page does, with what it asks of the browser. */
function boot(supports: (property: string, value: string) => boolean = () => true) {
  const { document } = new Window();
  const listeners = new Map<string, (event: { target: unknown }) => void>();
  const listen = (type: string, listener: (event: { target: unknown }) => void) => listeners.set(type, listener);
  const html = document.documentElement;
  // eslint-disable-next-line typescript/no-implied-eval -- it is a script for the page, as text
  new Function('document', 'CSS', 'addEventListener', 'setTimeout', bootScript)(
    document,
    { supports },
    listen,
    (run: () => void) => run(),
  );
  return { html, fire: (type: string, target: unknown = null) => listeners.get(type)?.({ target }) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the inline script', () => {
  it('says that a player will come', () => {
    expect(boot().html.dataset.player).toBe('');
  });

  it.each(['1svh', 'size'])('leaves the plain page where the browser has no %s', (missing) => {
    const { html, fire } = boot((_, value) => value !== missing);
    expect(html.dataset.player).toBeUndefined();
    fire('load');
    expect(html.dataset.player).toBeUndefined();
  });

  it('takes it back when the player’s file does not load', () => {
    const { html, fire } = boot();
    fire('error', { dataset: { playerScript: '' } });
    expect(html.dataset.player).toBeUndefined();
  });

  it('does not mind other files that fail', () => {
    const { html, fire } = boot();
    fire('error', { dataset: {} });
    fire('error', null);
    expect(html.dataset.player).toBe('');
  });

  it('hides a map that does not load, and no other picture', () => {
    const { html, fire } = boot();
    html.innerHTML = '<body><div data-art><img></div><img></body>';
    const [map, other] = [...html.querySelectorAll('img')];
    fire('error', map);
    fire('error', other);
    expect([map?.style.display, other?.style.display]).toEqual(['none', '']);
  });

  it('takes it back when the page is complete and no player has started', () => {
    const { html, fire } = boot();
    fire('load');
    expect(html.dataset.player).toBeUndefined();
  });

  it('leaves a player that runs alone', () => {
    const { html, fire } = boot();
    html.dataset.player = 'on';
    fire('load');
    fire('error', { dataset: { playerScript: '' } });
    expect(html.dataset.player).toBe('on');
  });

  it('can stand in a script element', () => {
    expect(bootScript).not.toMatch(/<|-->/);
  });
});
