import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, webkit } from 'playwright-core';
import type { Engine } from './page';

/** Where an engine is, and by what it is driven. */
export type Found =
  /** The test framework's own browser. */
  | { by: 'playwright' }
  /** A browser of the system's, by its path. */
  | { by: 'system'; path: string };

const own = { chromium, firefox, webkit };

const onPath: Record<Engine, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
  webkit: ['WebKitWebDriver'],
};

const elsewhere: Record<Engine, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  webkit: [],
};

/** Looks for an engine: the test framework's own first, then the system's. Null where there is none. */
export function findEngine(engine: Engine): Found | null {
  if (existsSync(own[engine].executablePath())) return { by: 'playwright' };
  const path = onPath[engine].map(which).find((found) => found !== null) ?? elsewhere[engine].find(existsSync);
  if (!path) return null;
  // WebKitGTK shows a window; without a screen it needs one that nobody sees.
  return engine === 'webkit' && !which('Xvfb') ? null : { by: 'system', path };
}

/** The path of a program on PATH, or null. */
export function which(program: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}
