import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type LaunchOptions } from 'playwright-core';

/** Where systems have theirs. */
const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Nothing goes out but what the page asks for, and no graphics card is needed. */
const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Launches Chromium: the one that Playwright has installed, else the system's.
 *
 * @throws Error where there is neither, with the command that installs one
 */
export async function launchChromium({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
  const isInstalled = existsSync(chromium.executablePath());
  const system = systemPaths.find((path) => existsSync(path));
  if (!isInstalled && !system)
    throw new Error('There is no Chromium on this machine; `npx playwright install --with-deps chromium` gets one.');
  return chromium.launch({
    ...options,
    args: [...quiet, ...args],
    ...(!isInstalled && system ? { executablePath: system } : {}),
  });
}

/** Gives pages the `__name` that tsx compiles into functions, so that they can be handed to a page. */
export const lendName = (context: BrowserContext) => context.addInitScript('globalThis.__name = (named) => named');
