import { fourth, last, second, shown, shows, slug, steps, title } from './embedded';
import { expect, test } from './test';

test('opens clean, is not to be indexed, and names the story as what it is of', async ({ tab, site }) => {
  for (const path of ['', ...steps.map(({ id }) => `${id}/`)]) {
    expect(await tab.goto(`${site}/embed/${slug}/${path}`)).toBe(200);
    expect(await tab.errors()).toEqual([]);
    // In a drawing it takes a slanting line's corners for what lies behind the words beside it.
    await tab.eval('document.querySelector("[data-box]").style.visibility = "hidden"');
    expect(await tab.axe()).toEqual([]);
    const head = await tab.eval(() => [
      document.querySelector<HTMLMetaElement>('meta[name="robots"]')?.content,
      new URL(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').pathname,
    ]);
    expect(head).toEqual(['noindex', `/${slug}/`]);
  }
});

test('may be framed by anybody, unlike any other page', async ({ site }) => {
  const policy = async (path: string) => (await fetch(site + path)).headers.get('content-security-policy') ?? '';
  expect(await policy(`/embed/${slug}/`)).not.toMatch(/frame-ancestors (?!\*)/);
  expect(await policy(`/${slug}/`)).toContain("frame-ancestors 'self'");
  const script = await fetch(`${site}/embed.js`);
  expect(script.headers.get('content-type')).toContain('text/javascript');
  expect(script.headers.get('cache-control')).not.toContain('immutable');
});

test('the picture fills its place, and what must be seen of it is as wide as it has room', async ({ tab, site }) => {
  for (const height of [500, 620]) {
    await tab.size(390, height);
    await tab.goto(`${site}/embed/${slug}/${fourth}/`);
    const { place, art, width, box } = await tab.eval(() => {
      const sizeOf = (part: string) => document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
      const { width, height } = sizeOf('[data-art]');
      return { place: sizeOf('[data-embed-part="art"]').height, art: height, width, box: sizeOf('[data-box]').width };
    });
    expect(art).toBeGreaterThan(200);
    expect(art).toBeCloseTo(place, 0);
    expect(box).toBeCloseTo(Math.min(width, 1.4 * art), 0);
  }
});

test('a map that does not load leaves no sign', async ({ tab, siteWith }) => {
  const site = await siteWith({ missing: /\/maps\// });
  await tab.goto(`${site}/embed/${slug}/${fourth}/`);
  await tab.until('document.images.length > 0 && [...document.images].every(({ style }) => style.display === "none")');
});

test('the keyboard steps, the focus stays, and the step is announced', async ({ tab, site }) => {
  await tab.goto(`${site}/embed/${slug}/${fourth}/`);
  const focus = 'document.activeElement.getAttribute("data-embed-control")';
  await tab.eval(`document.querySelector('[data-embed-control="next"]').focus()`);
  await tab.key('Enter');
  await tab.until(shows, 5000, last);
  expect(await tab.eval(focus)).toBe('next');
  expect(await tab.eval('document.activeElement.getAttribute("aria-disabled")')).toBe('true');
  const said = await tab.eval<string, []>('document.querySelector("output").textContent');
  expect(said).toBe(`${steps.length} of ${steps.length}: ${steps.at(-1)?.dateline}. ${steps.at(-1)?.heading}`);
  expect(await tab.eval('document.title')).toBe(`${steps.at(-1)?.heading} — ${title}`);
  expect(await tab.eval('location.pathname')).toBe(`/embed/${slug}/${last}/`);
  await tab.key('Enter');
  await tab.settle();
  expect(await tab.eval(shown)).toBe(last);
});

test('every target of the foot is 44 px high and more', async ({ tab, site }) => {
  await tab.goto(`${site}/embed/${slug}/${second}/`);
  const heights = await tab.eval<number[], []>(
    '[...document.querySelectorAll("nav a")].map((way) => way.getBoundingClientRect().height)',
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('an id that a step had once is answered with the step', async ({ tab, siteWith }) => {
  const site = await siteWith({ set: 'fixtures' });
  expect(await tab.goto(`${site}/embed/one-step/line/`)).toBe(200);
  expect(await tab.eval(shown)).toBe('circle');
  expect(await tab.errors()).toEqual([]);
});
