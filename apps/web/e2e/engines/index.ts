import { findEngine } from './find';
import { openFirefox } from './firefox';
import { missingEngine } from './install';
import { tabOver } from './tab-over';
import type { Engine, OpenOptions, Tab } from './tab';
import { openByPlaywright } from './playwright';
import { openWebKit } from './webkit';

export type { Engine, OpenOptions, Tab, Request, Violation } from './tab';

/**
 * Opens a browser of that engine with one empty page. Close it when done: each page is a browser of its own.
 *
 * @throws Error where the engine is missing
 */
export async function open(engine: Engine, options: OpenOptions = {}): Promise<Tab> {
  const all = {
    width: 390,
    height: 664,
    dpr: 1,
    mobile: false,
    reducedMotion: false,
    dark: false,
    forcedColors: false,
    moreContrast: false,
    minimumFont: 0,
    textZoom: 1,
    js: true,
    keepPages: false,
    hides: false,
    ...options,
  };
  const found = findEngine(engine);
  if (!found) throw new Error(missingEngine(engine));
  if (found.by === 'playwright' || engine === 'chromium')
    return tabOver(await openByPlaywright(engine, found, all), all);
  const openSystem = engine === 'firefox' ? openFirefox : openWebKit;
  return tabOver(await openSystem(found.path, all), all);
}
