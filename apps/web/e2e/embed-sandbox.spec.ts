import { alone, expect, snippet, test, withAttributes } from './embedding';
import { fourth, isDone, shows, slug, steps, third } from './embedded';

/** In a frame: what a reader sees of it as text, and what of that is selected. */
const text = 'document.body.innerText';
const selected = 'String(getSelection())';

/** In a frame: how many of the site's own typefaces are in use; stand-ins from the reader's machine carry measures of their own. */
const faces = `document.fonts.ready.then((all) => [...all].filter(({ status, ascentOverride }) => status === 'loaded' && (ascentOverride ?? 'normal') === 'normal').length)`;

test('with no more than scripts allowed it grows, has its typefaces, steps without a reload, reports and obeys', async ({
  tab,
  embedding,
}) => {
  await tab.goto(await embedding((at) => alone(at, third)));
  await tab.frame(0).until(isDone);
  const own = await tab.frame(0).eval<number, []>(faces);
  expect(own).toBeGreaterThan(0);

  await tab.goto(await embedding((at) => withAttributes('sandbox="allow-scripts"', snippet(at, third))));
  const frame = tab.frame(0);
  await tab.until('told.length === 1');
  await frame.until(isDone);
  expect(await frame.eval('self.origin')).toBe('null');
  expect(await frame.eval<number, []>(faces)).toBe(own);
  await tab.until(() => document.querySelector('iframe')?.style.height !== '');
  await frame.until('document.documentElement.scrollHeight <= innerHeight');
  await frame.eval('void (window.isSame = true)');
  await frame.click('[data-embed-control="next"]');
  await frame.until(shows, 5000, fourth);
  await tab.eval(
    (step: string) =>
      document.querySelector('iframe')?.dispatchEvent(new CustomEvent('proscenium:go', { detail: step })),
    third ?? '',
  );
  await frame.until(shows, 5000, third);
  expect(await frame.eval('window.isSame')).toBe(true);
  await tab.until('told.length === 3');
  expect(await tab.eval('told.map(({ step }) => step)')).toEqual([third, fourth, third]);
  expect(await tab.errors()).toEqual([]);
});

test('on a host that lets no other origin read a thing its script runs all the same, and steps by loading pages', async ({
  tab,
  siteWith,
  embedding,
}) => {
  const site = await siteWith({ unread: true });
  await tab.goto(await embedding(() => withAttributes('sandbox="allow-scripts"', snippet(site, third))));
  await tab.until('told.length === 1');
  const frame = tab.frame(0);
  await frame.until(isDone);
  await frame.click('[data-embed-control="next"]');
  await frame.until(shows, 5000, fourth);
  await tab.until('told.length === 2');
});

test('where no link opens its address stands as text, selected, and the frame grows with it', async ({
  tab,
  site,
  embedding,
}) => {
  await tab.goto(await embedding((at) => withAttributes('sandbox="allow-scripts"', snippet(at, third))));
  const frame = tab.frame(0);
  await tab.size(840, 900);
  for (const width of [280, 500, 800]) {
    await tab.reload();
    await tab.eval((px: number) => {
      const iframe = document.querySelector('iframe');
      if (iframe) iframe.style.width = `${px}px`;
    }, width);
    await tab.until(() => document.querySelector('iframe')?.style.height !== '');
    await frame.until(isDone);
    const links = await frame.eval<string[], []>('[...document.querySelectorAll("a[target]")].map(({ href }) => href)');
    expect(links).toContain(`${site}/${slug}/${third}/`);
    for (const [i, href] of links.entries()) {
      // A link that is being moved by the frame's new height cannot be hit.
      await frame.until('document.documentElement.scrollHeight <= innerHeight');
      expect(await frame.eval<string, []>(text)).not.toContain(i === 0 ? 'http' : `${href}\n`);
      await frame.eval(`void document.querySelectorAll('a[target]')[${i}].setAttribute('data-this', '')`);
      await frame.click('[data-this]');
      await frame.until(`${text}.includes(${JSON.stringify(href)})`);
      expect(await frame.eval(selected)).toBe(href);
      await frame.eval(`void document.querySelector('[data-this]').removeAttribute('data-this')`);
    }
    await frame.until('document.documentElement.scrollHeight <= innerHeight');
    expect(await frame.eval('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  }
});

for (const [allowed, seen] of [
  ['allow-popups', '/opened'],
  // Such a window may lead others anywhere, with a handle on them.
  ['allow-popups allow-popups-to-escape-sandbox', '/opener-gone'],
] as const) {
  test(`with ${allowed} a link opens, and where that matters without a handle on the frame`, async ({
    openTab,
    embedding,
    asked,
  }) => {
    const tab = await openTab();
    const page = await embedding(
      (at) =>
        `${withAttributes(`sandbox="allow-scripts ${allowed}"`, alone(at, third))}
<script>if (location.pathname === '/opened') fetch('/opener-' + (opener === null ? 'gone' : 'there')).catch(() => {})</script>`,
    );
    await tab.goto(page);
    const frame = tab.frame(0);
    await frame.until(isDone);
    await frame.eval(
      (href: string) => document.querySelector('[data-embed-control="open"]')?.setAttribute('href', href),
      `${page}opened`,
    );
    await frame.click('[data-embed-control="open"]');
    await expect.poll(() => asked).toContain(seen);
    expect(await frame.eval<string, []>(text)).not.toContain('http');
  });
}

test('without any script the address of the scene stands as text, and Next leads on', async ({ tab, embedding }) => {
  await tab.goto(await embedding((at) => withAttributes('sandbox=""', alone(at, third))));
  const frame = tab.frame(0);
  await frame.until(isDone);
  expect(await frame.eval<string, []>(text)).toMatch(new RegExp(`https?://\\S+/${slug}/${third}/`));
  await frame.click('[data-embed-control="next"]');
  await frame.until(shows, 5000, fourth);
  expect(await frame.eval<string, []>(text)).toMatch(new RegExp(`https?://\\S+/${slug}/${fourth}/`));
});

test('with script, and where links open, no address stands in it', async ({ tab, embedding }) => {
  await tab.goto(await embedding((at) => alone(at, third)));
  const frame = tab.frame(0);
  await frame.until(isDone);
  await frame.click('[data-embed-control="next"]');
  await frame.until(shows, 5000, fourth);
  expect(await frame.eval<string, []>(text)).not.toContain('http');
});

/** What WordPress does around a page that it has found: it believes who knows the secret, and follows links to that page's host. */
const asWordPress = `<script>
window.heights = [];
addEventListener('message', ({ source, data }) => {
  const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
  if (!frame || frame.contentWindow !== source) return;
  if (data.message === 'height') heights.push(frame.height = Math.min(1000, Math.max(200, data.value)));
  if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
    top.location.href = data.value;
});
</script>`;

test('WordPress gives it its height, and leads the reader to the story', async ({ tab, site, embedding }) => {
  // WebKit's driver scrolls no page to what is in its frame.
  await tab.size(390, 900);
  const secret = 'a1B2c3D4e5';
  await tab.goto(
    await embedding(
      (at) =>
        `${asWordPress}<iframe class="wp-embedded-content" sandbox="allow-scripts" title="A" width="100%" height="300" src="${at}/embed/${slug}/${third}/#?secret=${secret}" data-secret="${secret}"></iframe>`,
    ),
  );
  const frame = tab.frame(0);
  await tab.until('heights.length > 0');
  await frame.until(isDone);
  await frame.until('document.documentElement.scrollHeight <= innerHeight');
  await frame.click('[data-embed-control="next"]');
  await frame.until(shows, 5000, fourth);
  await frame.until('document.documentElement.scrollHeight <= innerHeight');
  // Its script may come after the frame's, and asks then.
  await tab.eval((to: string) => {
    heights.length = 0;
    document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret: to }, '*');
  }, secret);
  await tab.until('heights.length === 1');
  await frame.click('[data-embed-control="open"]');
  await tab.until(`location.href.startsWith(${JSON.stringify(`${site}/${slug}/`)})`);
  expect(await tab.eval('location.pathname')).toBe(`/${slug}/${steps[3]?.id}/`);
});

declare const heights: number[];
