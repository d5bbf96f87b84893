import { expectPlain, expectPlainLayout, topOf } from './plain';
import { readRight } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** Scripts that a browser would run, as they stand in a page, and the page without them. */
const scripts = /<script(?![^>]*type="application\/)[^]*?<\/script>/g;
const without = (html: string) => html.replaceAll(scripts, '');

/** Optimisers take the scripts out of a page and put them back from a file of their own, one after the other, when they think fit. */
const optimised = (put: string) => ({
  rewrite: (html: string) =>
    without(html).replace(
      '</head>',
      `<script type="application/json" id="taken">${JSON.stringify(html.match(scripts) ?? []).replaceAll('<', '\\u003c')}</script><script src="/late.js"></script></head>`,
    ),
  instead: { path: /^\/late\.js$/, script: `const put = ${String(putScript)};\n${put}` },
});

/** Runs in the page. */
async function putScript(tag: string): Promise<void> {
  const script = document.createRange().createContextualFragment(tag).firstChild as HTMLScriptElement;
  const done = script.src && new Promise((next) => (script.onload = script.onerror = next));
  document.head.append(script);
  await done;
}

/** In the page: puts scripts back after an event, then waits the tenth of a second that a reader may, and notes what is seen. */
const after = (event: string, choose: string) => `addEventListener('${event}', async () => {
  for (const tag of (${choose})(JSON.parse(document.getElementById('taken').textContent))) await put(tag);
  setTimeout(() => (window.seen = {
    isPainted: document.body.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    hasAll: [...document.querySelectorAll('[data-step]')].every((step) => step.checkVisibility()),
  }), 100);
})`;

for (const { story } of publishedStories()) {
  const ids = story.steps.map(({ id }) => id);
  const step = ids[1] ?? '';

  test.describe(story.slug, () => {
    for (const event of ['DOMContentLoaded', 'load']) {
      for (const [order, choose] of [
        ['in their order', '(all) => all'],
        ['backwards', '(all) => all.reverse()'],
        ['the inline ones alone', '(all) => all.filter((tag) => !tag.includes(" src="))'],
        ['the player alone', '(all) => all.filter((tag) => tag.includes(" src="))'],
      ] as const) {
        test(`scripts that start after ${event}, ${order}: the step's page is seen at once, at its step, playing or plain`, async ({
          tab,
          siteWith,
        }) => {
          const site = await siteWith(optimised(after(event, choose)));
          await tab.goto(`${site}/${story.slug}/${step}/`);
          expect(await tab.until('window.seen')).toEqual({ isPainted: true, hasAll: true });
          if (await tab.eval('document.documentElement.dataset.player === "on"')) {
            const { expected } = await readRight(tab);
            expect(expected.step).toBe(step);
            // The player first: until it starts, typefaces may move a page that is open to the reader already.
            if (order === 'in their order') expect(expected.progress).toBe(0);
          } else {
            if (order !== 'the player alone' && order !== 'backwards')
              expect(Math.abs(await topOf(tab, step))).toBeLessThan(664);
            await expectPlain(tab, ids);
          }
          expect(await tab.errors()).toEqual([]);
        });
      }
    }

    test('a page whose scripts have all died while it waited for them shows itself', async ({ tab, siteWith }) => {
      // What the two inline scripts leave behind when they start, and nobody to take it back.
      const site = await siteWith({
        rewrite: (html) =>
          without(html)
            .replace('<html ', '<html data-player="" data-arriving="" ')
            .replace('</head>', '<script src="/live.js"></script></head>'),
        instead: {
          path: /^\/live\.js$/,
          script: 'customElements.define("proscenium-live", class extends HTMLElement {})',
        },
      });
      await tab.goto(`${site}/${story.slug}/${step}/`);
      await tab.until(
        'document.body.checkVisibility({ visibilityProperty: true }) && document.getAnimations().length === 0',
        2500,
      );
      await expectPlainLayout(tab, ids);
    });

    test('a player is waited for two seconds; the page is plain then, and one that comes later takes up the reader where they are', async ({
      tab,
      siteWith,
    }) => {
      const note = `const { documentElement: html } = document;
        const note = () => seen.push({ player: html.dataset.player ?? null, top: document.getElementById('${step}')?.getBoundingClientRect().top });
        const seen = (window.seen = []);
        new MutationObserver(note).observe(html, { attributeFilter: ['data-player'] });`;
      const site = await siteWith({
        rewrite: (html) => html.replace('<meta name="darkreader-lock">', '<script src="/note.js"></script>'),
        instead: { path: /^\/note\.js$/, script: note },
        late: { path: /^\/player\//, by: 3000 },
      });
      await tab.goto(`${site}/${story.slug}/${step}/`);
      await tab.until(() => document.documentElement.dataset['player'] === 'on');
      expect((await readRight(tab)).expected).toMatchObject({ step, progress: 0 });
      const seen = await tab.eval<{ player: string | null; top?: number }[], []>('seen');
      expect(seen.map(({ player }) => player)).toEqual(['', null, 'on']);
      await tab.goto(`${await siteWith({ rewrite: without })}/${story.slug}/#${step}`);
      expect(Math.abs((seen[1]?.top ?? NaN) - (await topOf(tab, step)))).toBeLessThan(8);
    });
  });
}
