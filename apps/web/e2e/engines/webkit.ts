import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { collected } from './collector';
import type { Driver } from './driver';
import type { Tab, Request } from './tab';
import { start } from './process';
import { freePort, webdriver, type Call } from './webdriver';
import { desktop, environment, settingsIn } from './webkit-desktop';
import { startXvfb } from './xvfb';

/** WebKitGTK by its own driver: the nearest thing to Safari that runs on Linux, not the same thing. */
export async function openWebKit(driverPath: string, options: Tab['options']): Promise<Driver> {
  if (options.forcedColors || options.moreContrast)
    throw new Error('Forced colours and more contrast are tested in Chromium, not in WebKitGTK.');
  if (options.textZoom !== 1)
    throw new Error('Text alone is enlarged in Firefox, not in WebKitGTK: its driver reaches no zoom.');
  const screen = await startXvfb();
  const home = desktop(options);
  const port = await freePort();
  const driver = start(driverPath, [`--port=${port}`], environment(screen.display, home, options));
  const close = async () => {
    await driver.stop();
    await screen.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const call = await webdriver(port);
    const args = [
      '--automation',
      ...(options.dark ? ['--dark-mode'] : []),
      ...(options.js ? [] : ['--enable-javascript=FALSE']),
      ...(options.minimumFont > 0 ? [`--config=${settingsIn(home)}`] : []),
    ];
    const { sessionId, capabilities } = await call<{ sessionId: string; capabilities: { browserVersion: string } }>(
      'POST',
      '/session',
      {
        capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args } } },
      },
    );
    const session = driverOf(call, `/session/${sessionId}`, capabilities.browserVersion, options.js, close);
    await session.size(options.width, options.height);
    return session;
  } catch (error) {
    await close();
    throw error;
  }
}

function driverOf(call: Call, session: string, version: string, js: boolean, stop: () => Promise<void>): Driver {
  const evaluate = async (expression: string) => {
    // The expression stands in the script itself: an `eval` in the page would be refused by its content policy.
    const script = `const done = arguments[0]; (async () => (${expression}))().then(
      (value) => done({ value }), (error) => done({ error: String((error && error.stack) || error) }))`;
    const { value, error } = await call<{ value?: unknown; error?: string }>('POST', `${session}/execute/async`, {
      script,
      args: [],
    });
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const click = async (selector: string) => {
    const element = await call<Record<string, string>>('POST', `${session}/element`, {
      using: 'css selector',
      value: selector,
    });
    await call('POST', `${session}/element/${Object.values(element)[0]}/click`);
  };
  const act = (...actions: object[]) => call('POST', `${session}/actions`, { actions });
  let wheels = 0;
  return {
    engine: 'webkit',
    version,
    async goto(url) {
      await call('POST', `${session}/url`, { url });
      // The protocol tells no status: ask the page's own record, and where scripts are off ask again.
      const known = (await evaluate("performance.getEntriesByType('navigation')[0]?.responseStatus ?? 0")) as number;
      return known || (await fetch(url)).status;
    },
    reload: async () => void (await call('POST', `${session}/refresh`)),
    back: async () => void (await call('POST', `${session}/back`)),
    evaluate,
    inject: async (script) =>
      void (await call('POST', `${session}/execute/sync`, {
        script: `${script}\n;window.axe ??= axe; return 1`,
        args: [],
      })),
    wheel: async (by, x, y) =>
      void (await act({
        type: 'wheel',
        id: `wheel${(wheels += 1)}`,
        actions: [{ type: 'scroll', x, y, deltaX: 0, deltaY: by, duration: 0, origin: 'viewport' }],
      })),
    frame(index) {
      const inside = async <T>(job: () => Promise<T>): Promise<T> => {
        await call('POST', `${session}/frame`, { id: index });
        try {
          return await job();
        } finally {
          await call('POST', `${session}/frame`, { id: null });
        }
      };
      return {
        evaluate: (expression) => inside(() => evaluate(expression)),
        click: (selector) => inside(() => click(selector)),
      };
    },
    click,
    async key(name) {
      const value = keyCodes[name] ?? name;
      await act({
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      });
    },
    async size(width, height) {
      // The window is larger than its page by bars whose height the driver does not tell: grow it until the page fits.
      let [moreWidth, moreHeight] = [0, 38];
      for (let tries = 0; tries < 5; tries += 1) {
        await call('POST', `${session}/window/rect`, { width: width + moreWidth, height: height + moreHeight });
        await sleep(80);
        const [innerWidth, innerHeight] = (await evaluate('[innerWidth, innerHeight]')) as [number, number];
        if (innerWidth === width && innerHeight === height) return;
        moreWidth += width - innerWidth;
        moreHeight += height - innerHeight;
      }
      throw new Error(`WebKitGTK's window does not take ${width} x ${height}`);
    },
    async cover() {
      // Its tabs stay as if they were seen; its window does not, where no window manager steps in.
      const { width, height } = await call<{ width: number; height: number }>('GET', `${session}/window/rect`);
      await call('POST', `${session}/window/minimize`);
      return async () => void (await call('POST', `${session}/window/rect`, { width, height }));
    },
    screenshot: async () => Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64'),
    errors: async () => (js ? ((await evaluate(collected)) as string[]) : []),
    requests: async () =>
      (await evaluate(
        "performance.getEntriesByType('resource').map(({ name }) => ({ url: name, type: '' }))",
      )) as Request[],
    async close() {
      await call('DELETE', session).catch(() => {});
      await stop();
    },
  };
}

const keyCodes: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};
