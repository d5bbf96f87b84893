import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the page as it stands, or on parts of it: rules, each with the elements that break it. */
export async function axe(page: Page, parts: string[] = ['html']): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(await source);
  return page.evaluate(async (include) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ include });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}, ${nodes.map(({ target }) => target).join()}`);
  }, parts);
}
