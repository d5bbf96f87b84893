import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { collected, collector } from './collector';
import { missingFrame, type Driver } from './driver';
import type { Found } from './find';
import { launch } from './launch';
import type { Engine, Tab, Request } from './tab';

/** Chromium, the system's or the framework's; the other two engines where the framework's own builds are installed. */
export async function openByPlaywright(engine: Engine, found: Found, options: Tab['options']): Promise<Driver> {
  if ((options.forcedColors || options.moreContrast) && engine !== 'chromium')
    throw new Error(`Forced colours and more contrast are tested in Chromium, not in ${engine}.`);
  if (options.textZoom !== 1 || (options.minimumFont > 0 && engine !== 'chromium'))
    throw new Error(`Text does not come out larger in Playwright's ${engine}.`);
  const { browser, context, cover } = await launch(engine, found, options);
  await context.addInitScript(collector);
  const page = await context.newPage();
  if (options.hides) await page.setViewportSize({ width: options.width, height: options.height });
  let requests: Request[] = [];
  let errors: string[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), type: request.resourceType() }));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return {
    engine,
    version: browser.version(),
    async goto(url) {
      [errors, requests] = [[], []];
      return (await page.goto(url))?.status() ?? 0;
    },
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    evaluate: (expression) => page.evaluate(expression),
    inject: async (script) => void (await page.evaluate(script)),
    async wheel(by, x, y) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, by);
    },
    ...(engine === 'chromium' && options.mobile && { touch: await fingerOf(page) }),
    ...(engine === 'chromium' && { held: await heldOf(page) }),
    ...(cover && { cover: () => cover(page) }),
    ...(engine === 'chromium' && {
      paper: (isOn: boolean) => page.emulateMedia({ media: isOn ? 'print' : 'screen' }),
    }),
    frame(index) {
      const frame = () => page.mainFrame().childFrames()[index] ?? missingFrame(index);
      return {
        evaluate: async (expression) => frame().evaluate(expression),
        click: async (selector) => frame().click(selector),
      };
    },
    click: (selector) => page.click(selector),
    key: (name) => page.keyboard.press(name),
    size: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    errors: async () => [...new Set([...errors, ...(options.js ? await page.evaluate<string[]>(collected) : [])])],
    requests: async () => requests,
    close: () => browser.close(),
  };
}

async function heldOf(page: Page): Promise<NonNullable<Driver['held']>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const valueOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    return { heap: valueOf('JSHeapUsedSize'), nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') };
  };
}

/** The protocol's own scroll gesture moves nothing by touch: a finger must be led. */
async function fingerOf(page: Page): Promise<NonNullable<Driver['touch']>> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return async ([x0, y0], [x1, y1]) => {
    const moves = 20;
    await send('touchStart', { x: x0, y: y0 });
    for (let i = 1; i <= moves; i += 1) {
      await send('touchMove', { x: x0 + ((x1 - x0) * i) / moves, y: y0 + ((y1 - y0) * i) / moves });
      await sleep(16);
    }
    await send('touchEnd');
  };
}
