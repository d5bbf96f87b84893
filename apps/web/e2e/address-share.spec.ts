import type { Tab } from './engines';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** Runs in the page: puts in place what a device has, or has not. What is passed on is kept in `window.__passed`. */
function device(sheet: 'none' | 'takes' | 'closed', clipboard: 'takes' | 'refuses'): void {
  const passed: unknown[] = [];
  Object.assign(window, { __passed: passed });
  const put = (name: string, value: unknown) => Object.defineProperty(navigator, name, { configurable: true, value });
  put(
    'share',
    sheet === 'none'
      ? undefined
      : async (data: ShareData) => {
          if (sheet === 'closed') throw new DOMException('closed', 'AbortError');
          passed.push(data);
        },
  );
  put('clipboard', {
    writeText: async (text: string) => {
      if (clipboard === 'refuses') throw new DOMException('no', 'NotAllowedError');
      passed.push(text);
    },
  });
}

/** Runs in the page: what stands beside a share link, as it is seen. */
function beside(step: string) {
  const owner = document.querySelector(`#${step} [data-share]`) as HTMLElement;
  const field = owner.querySelector<HTMLInputElement>('[data-share-address]') as HTMLInputElement;
  return {
    said: [...owner.querySelectorAll<HTMLElement>('[data-share-said]')]
      .filter((one) => !one.hidden)
      .map((one) => one.dataset['shareSaid']),
    politely: owner.querySelector('[data-share-said]')?.closest('output') !== null,
    address: field.checkVisibility() ? field.value : null,
    selected: field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    isFocused: document.activeElement === field,
  };
}

for (const { story } of publishedStories()) {
  const { slug, steps, title } = story;
  const step = steps[1];
  const id = step?.id ?? '';
  const press = (tab: Tab) =>
    tab.eval(
      (to: string) => document.querySelector<HTMLElement>(`#${to} [data-share-link]:not([data-card] *)`)?.click(),
      id,
    );

  test.describe(slug, () => {
    test.beforeEach(({ tab, site }) => tab.goto(`${site}/${slug}/`));

    test('“Embed this scene” opens a panel with the lines to paste, copies them, and closes again', async ({ tab }) => {
      const panel = `#${id}\\.embed`;
      const seen = () =>
        tab.eval((selector: string) => {
          const found = document.querySelector<HTMLElement>(selector);
          return { isOpen: !!found?.matches(':popover-open'), code: found?.querySelector('textarea')?.value ?? '' };
        }, panel);
      expect((await seen()).isOpen).toBe(false);
      await tab.eval(device, 'none', 'takes');
      await tab.eval(
        (step: string) => document.querySelector<HTMLElement>(`#${step} [popovertarget$=".embed"]`)?.click(),
        id,
      );
      const { isOpen, code } = await seen();
      expect(isOpen).toBe(true);
      expect(code).toContain(`/embed/${slug}/${id}/"`);
      expect(await tab.axe()).toEqual([]);
      await tab.eval(
        (selector: string) => document.querySelector<HTMLElement>(`${selector} [data-share-copy]`)?.click(),
        panel,
      );
      await expect.poll(() => tab.eval('window.__passed')).toEqual([code]);
      await tab.key('Escape');
      expect((await seen()).isOpen).toBe(false);
    });

    test('every step has one control, 44 px at least, that is a link to its own page', async ({ tab }) => {
      const controls = await tab.eval(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('[data-step] [data-share-link]:not([data-card] *)')].map(
          (link) => {
            const { width, height } = link.getBoundingClientRect();
            return { path: link.pathname, isLarge: width >= 44 && height >= 44 };
          },
        ),
      );
      expect(controls).toEqual(steps.map((one) => ({ path: `/${slug}/${one.id}/`, isLarge: true })));
    });

    test('where there is a system sheet it opens, with title and address', async ({ tab, site }) => {
      await tab.eval(device, 'takes', 'takes');
      await press(tab);
      await expect
        .poll(() => tab.eval('window.__passed'))
        .toEqual([{ title: `${step?.heading} — ${title}`, url: `${site}/${slug}/${id}/` }]);
      expect((await tab.eval(beside, id)).said).toEqual([]);
    });

    test('the link on a claim’s card is the claim’s own, and is copied', async ({ tab, site }) => {
      const { id: claim = '' } = step?.claims[0] ?? {};
      test.skip(!claim, 'the step claims nothing');
      await tab.eval(device, 'none', 'takes');
      await tab.eval((card: string) => {
        const shown = document.getElementById(card);
        shown?.showPopover();
        shown?.querySelector<HTMLElement>('[data-share-link]')?.click();
      }, `c.${claim}`);
      await expect.poll(() => tab.eval('window.__passed')).toEqual([`${site}/${slug}/${id}/#${claim}`]);
      await expect
        .poll(() =>
          tab.eval(
            (card: string) => document.getElementById(card)?.querySelector<HTMLElement>('[data-share-said]')?.hidden,
            `c.${claim}`,
          ),
        )
        .toBe(false);
    });

    test('a sheet that is closed again copies nothing and says nothing', async ({ tab }) => {
      await tab.eval(device, 'closed', 'takes');
      await press(tab);
      await tab.settle();
      expect(await tab.eval('window.__passed')).toEqual([]);
      expect(await tab.eval(beside, id)).toMatchObject({ said: [], address: null });
    });

    test('without one the address is copied, and that is said in place', async ({ tab, site }) => {
      await tab.eval(device, 'none', 'takes');
      await press(tab);
      await expect.poll(() => tab.eval('window.__passed')).toEqual([`${site}/${slug}/${id}/`]);
      expect(await tab.eval(beside, id)).toMatchObject({ said: ['copied'], politely: true, address: null });
      await expect.poll(async () => (await tab.eval(beside, id)).said, { timeout: 6000 }).toEqual([]);
    });

    test('where nothing may be copied the address stands there, selected', async ({ tab, site }) => {
      await tab.eval(device, 'none', 'refuses');
      await press(tab);
      const address = `${site}/${slug}/${id}/`;
      await expect
        .poll(() => tab.eval(beside, id))
        .toEqual({ said: ['failed'], politely: true, address, selected: address, isFocused: true });
      expect(await tab.axe()).toEqual([]);
    });
  });
}
