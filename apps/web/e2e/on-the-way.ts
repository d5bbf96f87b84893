import type { Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where the player's file is. */
export const playerPath = /\/player\/player-/;

/** Scripts that a browser would run, as they stand in a page, and the page without them. */
export const scripts = /<script(?![^>]*type="application\/)[^]*?<\/script>/g;
export const withoutScripts = (html: string): string => html.replaceAll(scripts, '');

/** Files of that address are not there. */
export const missing = (page: Page, path: RegExp): Promise<unknown> =>
  page.route(path, (route) => route.fulfill({ status: 404 }));

/** Files of that address come after a while, ms. */
export const late = (page: Page, path: RegExp, by: number): Promise<unknown> =>
  page.route(path, async (route) => {
    await sleep(by);
    await route.fallback();
  });

/** A script of that address is this one; a function makes it from the script that was asked for. */
export const instead = (page: Page, path: RegExp, script: string | ((text: string) => string)): Promise<unknown> =>
  page.route(path, async (route) => {
    const body = typeof script === 'string' ? script : script(await (await route.fetch()).text());
    await route.fulfill({ contentType: 'text/javascript', body });
  });

/** Every page arrives as this makes it. */
export const rewrite = (page: Page, change: (html: string) => string): Promise<unknown> =>
  page.route('**/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });

/** The player, with the score of the drawing at `index` spoiled just before it starts. */
export const withoutScore = (index: number) => (player: string) =>
  `
  const spoil = () => { document.querySelectorAll('[data-score]')[${index}].textContent = '{'; };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', spoil); else spoil();
  ${player}`;
