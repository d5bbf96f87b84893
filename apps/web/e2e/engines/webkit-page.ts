import { setTimeout as sleep } from 'node:timers/promises';
import { By, Key, type WebDriver } from 'selenium-webdriver';
import { Command, Name } from 'selenium-webdriver/lib/command.js';
import type { EnginePage } from './page';

/** The page of a WebDriver session as if it were one of Playwright's. */
export function webKitPage(driver: WebDriver): EnginePage {
  const evaluate = async (code: unknown, arg?: unknown) => {
    const asked = typeof code === 'function' ? `(${String(code)})(arg)` : `(${String(code)})`;
    // The words stand in the script itself: an `eval` in the page would be refused by its content policy.
    const script = `const [arg, done] = arguments; (async () => ${asked})().then(
      (value) => done({ value }), (error) => done({ error: String((error && error.stack) || error) }))`;
    const { value, error } = await driver.executeAsyncScript<{ value?: unknown; error?: string }>(script, arg);
    if (error !== undefined) throw new Error(error);
    return value;
  };
  /** Where the pointer stands. */
  let pointer = { x: 0, y: 0 };
  let wheels = 0;
  /** What the window has more than its page: bars whose height the driver does not tell. */
  let bars = { width: 0, height: 38 };
  return {
    evaluate: evaluate as EnginePage['evaluate'],
    goto: (url) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    click: async (selector) => driver.findElement(By.css(selector)).click(),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    async setViewportSize({ width, height }) {
      for (let tries = 0; tries < 6; tries += 1) {
        await driver
          .manage()
          .window()
          .setRect({ width: width + bars.width, height: height + bars.height });
        let size: number[] = [];
        for (let looks = 0; looks < 10; looks += 1) {
          size = (await evaluate('[innerWidth, innerHeight]')) as number[];
          if (size[0] === width && size[1] === height) return;
          await sleep(20);
        }
        bars = { width: bars.width + width - (size[0] ?? 0), height: bars.height + height - (size[1] ?? 0) };
      }
      throw new Error(`WebKitGTK's window does not take ${width} x ${height}`);
    },
    keyboard: {
      async press(name) {
        const special = (Key as unknown as Record<string, string>)[name.replace(/\B[A-Z]/g, '_$&').toUpperCase()];
        await driver
          .actions()
          .sendKeys(special ?? name)
          .perform();
      },
    },
    mouse: {
      move: async (x, y) => void (pointer = { x, y }),
      async wheel(deltaX, deltaY) {
        const stroke = { type: 'scroll', ...pointer, deltaX, deltaY, duration: 0, origin: 'viewport' };
        // The driver takes a wheel's last stroke from the next: each is of a new wheel.
        const wheel = { type: 'wheel', id: `wheel ${(wheels += 1)}`, actions: [stroke] };
        await driver.execute(new Command(Name.ACTIONS).setParameter('actions', [wheel]));
      },
    },
  };
}
