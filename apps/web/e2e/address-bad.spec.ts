import { readRight, rest } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

for (const { story } of publishedStories()) {
  const { slug, steps } = story;
  const id = steps[2]?.id ?? '';
  const encoded = `%${id.charCodeAt(0).toString(16)}${id.slice(1)}`;

  const known: [from: string, what: string][] = [
    [`/${slug}/#${id}`, 'a fragment'],
    [`/${slug}/#${id.toUpperCase()}`, 'a fragment in capitals'],
    [`/${slug}/#/${id}/`, 'a fragment with slashes'],
    [`/${slug}/#${encoded}`, 'an encoded fragment'],
    [`/${slug}/${id}`, 'no slash at the end'],
    [`/${slug}/${encoded}/`, 'an encoded id'],
    [`/${slug.toUpperCase()}/${id.toUpperCase()}/`, 'capitals'],
    [`/${slug}/${id}/?from=mail`, 'a query'],
  ];
  for (const [from, what] of known) {
    test(`${slug}: ${what} leads to the step, at its address`, async ({ tab, site }) => {
      await tab.goto(`${site}/`);
      await tab.goto(site + from);
      await tab.until((path: string) => location.pathname === path && location.hash === '', 5000, `/${slug}/${id}/`);
      await rest(tab);
      expect((await readRight(tab)).expected).toMatchObject({ step: id, progress: 0 });
      expect(await tab.eval('document.querySelector("[data-unknown-step]").checkVisibility()')).toBe(false);
    });
  }

  const unknown: [from: string, what: string][] = [
    [`/${slug}/no-such-step/`, 'an unknown step'],
    [`/${slug}/${id}/more/`, 'something below a step'],
    [`/${slug}/#no-such-step`, 'an unknown fragment'],
    [`/${slug}/#${encodeURIComponent('<img src=x onerror=alert(1)>')}`, 'a fragment of markup'],
    [`/${slug}/#%E0%A4`, 'a broken fragment'],
    [`/${slug}/#__proto__`, 'a name that objects have'],
    [`/${slug}/#${'x'.repeat(5000)}`, 'a very long fragment'],
    [`/${slug}/#"]`, 'a fragment of punctuation'],
  ];
  for (const [from, what] of unknown) {
    test(`${slug}: ${what} opens the story at its start and says so`, async ({ tab, site }) => {
      await tab.goto(`${site}/`);
      await tab.goto(site + from);
      await tab.until(
        (path: string) =>
          location.pathname === path && location.hash === '' && !!document.querySelector('[data-story]'),
        5000,
        `/${slug}/`,
      );
      expect((await readRight(tab)).expected.step).toBeNull();
      const notice = '[data-unknown-step]';
      await tab.until(`document.querySelector('${notice}').checkVisibility()`);
      expect(await tab.eval(`document.querySelector('${notice}').textContent`)).toContain('does not have');
      expect(await tab.axe()).toEqual([]);
      // A page that was not found is an error to some consoles; nothing else is.
      expect((await tab.errors()).filter((error) => !error.includes('404'))).toEqual([]);
    });
  }

  test(`${slug}: nothing of the kind is said where the link is right`, async ({ tab, site }) => {
    for (const path of [`/${slug}/`, `/${slug}/#${id}`, `/${slug}/${id}/`]) {
      await tab.goto(`${site}/`);
      await tab.goto(site + path);
      await rest(tab);
      expect(await tab.eval('document.querySelector("[data-unknown-step]").checkVisibility()')).toBe(false);
    }
  });
}

test('an unknown story gets the page that says so, with status 404', async ({ tab, site }) => {
  for (const path of ['/no-such-story/', '/no-such-story/a-step/', '/__proto__/x/']) {
    expect(await tab.goto(site + path)).toBe(404);
    expect(await tab.eval('location.pathname')).toBe(path);
    expect(await tab.eval('document.querySelector("h1").textContent')).toContain('no page');
  }
});

test.describe('a story with an old id, below a sub-path', () => {
  const [slug, old, id] = ['one-step', 'line', 'circle'];

  test('the old id’s page, fragment and capitals open the step that it has become', async ({ tab, siteWith }) => {
    const site = await siteWith({ set: 'fixtures' });
    const base = new URL(site).pathname;
    const [story] = publishedStories('fixtures').filter((one) => one.story.slug === slug);
    expect(base).not.toBe('/');
    for (const from of [`${slug}/${old}/`, `${slug}/#${old}`, `${slug}/${old.toUpperCase()}/`]) {
      await tab.goto(`${site}/`);
      await tab.goto(`${site}/${from}`);
      await tab.until((path: string) => location.pathname === path && !location.hash, 5000, `${base}/${slug}/${id}/`);
      await rest(tab);
      expect((await readRight(tab, false, story)).expected.step).toBe(id);
    }
  });
});
