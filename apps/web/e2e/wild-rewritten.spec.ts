import { expectPlain, plays } from './plain';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** Expression: how many rules the page's styles hold, and how many of the site's own typefaces are in use. */
const styled = `document.fonts.ready.then((faces) => [
  [...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length, 0),
  [...faces].filter(({ family, status }) => family.includes('Cut') && status === 'loaded').length,
])`;

/** Mirrors write addresses in styles anew; optimisers take line ends and spaces out. */
const rewriteStyles = (html: string) =>
  html.replaceAll(/<style[^]*?<\/style>/g, (style) => style.replaceAll('url("/', 'url("../').replaceAll(', ', ',\n'));
const rewriteScripts = (html: string) => html.replaceAll(/(<script>)([^]*?<\/script>)/g, '$1/* made smaller */$2');

for (const { story } of publishedStories()) {
  const path = `/${story.slug}/`;

  test(`${story.slug}: styles that were rewritten on the way hold as ever`, async ({ tab, site, siteWith }) => {
    await tab.goto(site + path);
    const right = await tab.eval<number[], []>(styled);
    expect(right[1]).toBe(2);
    await tab.goto((await siteWith({ rewrite: rewriteStyles })) + path);
    expect(await tab.eval(styled)).toEqual(right);
    expect(await tab.errors()).toEqual([]);
  });

  test(`${story.slug}: scripts that were rewritten on the way are refused, and leave the plain page`, async ({
    tab,
    siteWith,
  }) => {
    await tab.goto((await siteWith({ rewrite: rewriteScripts })) + path);
    expect((await tab.errors()).join()).toContain('script-src');
    expect(await tab.eval(plays)).toBe(false);
    await expectPlain(
      tab,
      story.steps.map(({ id }) => id),
    );
  });
}
