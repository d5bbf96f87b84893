import puppeteer from 'puppeteer-core';
import { collected, collector } from './collector';
import { missingFrame, type Driver } from './driver';
import type { Tab, Request } from './tab';

/** The system's Firefox, by WebDriver BiDi. */
export async function openFirefox(executablePath: string, options: Tab['options']): Promise<Driver> {
  if (options.forcedColors || options.moreContrast)
    throw new Error('Forced colours and more contrast are tested in Chromium, not in Firefox.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: preferences(options),
  });
  // Not the first tab: it has no focus, so a key would press nothing.
  const page = await browser.newPage();
  const resize = (width: number, height: number) => page.setViewport({ width, height, deviceScaleFactor: options.dpr });
  await resize(options.width, options.height);
  await page.evaluateOnNewDocument(collector);
  let requests: Request[] = [];
  let errors: string[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), type: '' }));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return {
    engine: 'firefox',
    version: (await browser.version()).replace(/^.*\//, ''),
    async goto(url) {
      const isSamePage = withoutFragment(page.url()) === withoutFragment(url);
      [errors, requests] = [[], []];
      let response = await page.goto(url);
      // The page that is left may write its address meanwhile, which is taken for the arrival.
      if (!response && !isSamePage) {
        [errors, requests] = [[], []];
        response = await page.goto(url);
      }
      const status = response?.status() ?? 0;
      // Firefox tells that its copy is still good where others tell the page's own status.
      return status === 304 ? 200 : status;
    },
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    evaluate: (expression) => page.evaluate(expression),
    inject: async (script) => void (await page.evaluate(script)),
    async wheel(by, x, y) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: by });
    },
    async cover() {
      const other = await browser.newPage();
      await other.bringToFront();
      return async () => {
        await other.close();
        await page.bringToFront();
      };
    },
    frame(index) {
      const frame = () => page.mainFrame().childFrames()[index] ?? missingFrame(index);
      return {
        evaluate: async (expression) => frame().evaluate(expression),
        // Puppeteer looks whether an element is in view by a script of the page.
        click: async (selector) =>
          options.js
            ? frame().click(selector)
            : frame().$eval(selector, (element) => (element as unknown as { click(): void }).click()),
      };
    },
    click: (selector) => page.click(selector),
    key: (name) => page.keyboard.press(name as 'Enter'),
    size: resize,
    screenshot: async () => Buffer.from(await page.screenshot()),
    errors: async () => [
      ...new Set([...errors, ...(options.js ? ((await page.evaluate(collected)) as string[]) : [])]),
    ],
    requests: async () => requests,
    close: () => browser.close(),
  };
}

const withoutFragment = (url: string) => url.replace(/#.*$/, '');

function preferences(options: Tab['options']): Record<string, unknown> {
  return {
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    'javascript.enabled': options.js,
    'general.smoothScroll': false,
    'font.minimum-size.x-western': options.minimumFont,
    // As the desktop's own size of text, taken for text alone.
    ...(options.textZoom !== 1 && {
      'browser.display.os-zoom-behavior': 2,
      'ui.textScaleFactor': 100 * options.textZoom,
    }),
    ...(options.mobile && {
      'ui.primaryPointerCapabilities': 1,
      'ui.allPointerCapabilities': 1,
      'dom.w3c_touch_events.enabled': 1,
      'ui.useOverlayScrollbars': 1,
    }),
  };
}
