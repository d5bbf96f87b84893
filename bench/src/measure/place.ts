import { onTab, type Tab } from '../browser/phone';
import type { MeasuredPage } from '../pages';

/** Where the section of a step stands, px from the top of the window. @throws Error where the page has none */
export function topOf({ page }: Tab, step: string): Promise<number> {
  return page.evaluate((id) => {
    const section = document.querySelector(`[data-step="${id}"]`);
    if (!section) throw new Error(`The page has no step “${id}”.`);
    return section.getBoundingClientRect().top;
  }, step);
}

/** Where a step should stand: where it stands on the story's page opened by the step's fragment, unslowed, three seconds after loading; px. */
export function rightTop(origin: string, { story, step }: NonNullable<MeasuredPage['opens']>): Promise<number> {
  return onTab(async (tab) => {
    await tab.page.goto(`${origin}${story}#${step}`);
    await tab.page.waitForTimeout(3000);
    return topOf(tab, step);
  });
}
