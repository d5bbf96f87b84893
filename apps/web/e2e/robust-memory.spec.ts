import type { Tab } from './engines';
import { positions, read, readRight, rest } from './reader';
import { leftOver } from './robust-near';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** Runs in the page: keeps in `window.__persisted` whether it came out of the browser's memory. A page loaded anew knows nothing of it. */
function watchReturn(): void {
  addEventListener('pageshow', ({ persisted }) => Object.assign(window, { __persisted: persisted }));
}

for (const { story } of publishedStories()) {
  test(`${story.slug}: left for the list and come back to, from memory where the engine keeps it, the story goes on where it was`, async ({
    openTab,
    site,
  }) => {
    const tab: Tab = await openTab({ keepPages: true });
    // A page that came out of the browser's memory may never tell its driver that it has loaded: asked for, not waited for.
    const arrive = (expression: string) => expect.poll(() => tab.eval(expression).catch(() => false)).toBe(true);
    await tab.goto(`${site}/${story.slug}/`);
    const { measured } = await read(tab);
    const stops = positions({ ...measured, steps: measured.steps.slice(1, 3) }, [0.45]);
    await tab.scrollTo(stops[1] ?? 0);
    const before = await readRight(tab);
    await tab.eval(watchReturn);
    await tab.eval(() => document.querySelector<HTMLElement>('a[href="/"]')?.click());
    await arrive('document.querySelector("[data-story]") === null && document.readyState === "complete"');
    await tab.eval('void history.back()');
    await arrive('document.querySelector("[data-story]") !== null && scrollY > 0');
    await rest(tab);
    const isFromMemory = (await tab.eval('window.__persisted')) === true;
    test.info().annotations.push({
      type: 'pageshow.persisted',
      description: isFromMemory ? 'true' : `${tab.engine} ${tab.version} has loaded the page anew under its driver`,
    });
    // In another engine a driver may have the memory off.
    if (tab.engine === 'chromium') expect(isFromMemory).toBe(true);
    const after = await readRight(tab);
    expect(after.expected.step).toBe(before.expected.step);
    expect(Math.abs(after.y - before.y)).toBeLessThan(2);
    expect(await leftOver(tab)).toEqual([]);
    // And it plays on.
    for (const y of stops.toReversed()) {
      await tab.scrollTo(y);
      await readRight(tab);
      expect(await leftOver(tab)).toEqual([]);
    }
    expect(await tab.errors()).toEqual([]);
  });
}
