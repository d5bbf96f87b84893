import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from './driver';
import type { Tab, Violation } from './tab';

const twoFrames = `new Promise((done) => {
  const late = setTimeout(done, 3000);
  requestAnimationFrame(() => requestAnimationFrame(() => { clearTimeout(late); done(); }));
})`;

/** With the page's scripts off, frame callbacks never fire, and an evaluation that waits for one hangs. */
const whileWithoutFrames = 400;

/** The page object over one engine's driver. */
export function tabOver(driver: Driver, options: Tab['options']): Tab {
  const { engine, version } = driver;
  const runIn = <T>(
    where: Pick<Driver, 'evaluate'>,
    code: string | ((...args: never[]) => unknown),
    args: unknown[],
  ): Promise<T> =>
    where.evaluate(typeof code === 'function' ? `(${String(code)})(...${JSON.stringify(args)})` : code) as Promise<T>;
  const run = <T>(code: string | ((...args: never[]) => unknown), args: unknown[]) => runIn<T>(driver, code, args);
  const until = async <T>(ask: () => Promise<T>, timeout: number, code: unknown): Promise<T> => {
    const end = Date.now() + timeout;
    do {
      const answer = await ask();
      if (answer) return answer;
      await sleep(30);
    } while (Date.now() < end);
    throw new Error(`${engine}: not so within ${timeout} ms: ${String(code)}`);
  };
  let { width, height } = options;

  const tab: Tab = {
    engine,
    version,
    options,
    covers: driver.cover !== undefined,
    errors: () => driver.errors(),
    requests: () => driver.requests(),
    async goto(url) {
      const status = await driver.goto(url);
      await tab.settle();
      return status;
    },
    async reload() {
      await driver.reload();
      await tab.settle();
    },
    async back() {
      await driver.back();
      await tab.settle();
    },
    eval: (code, ...args) => run(code, args),
    wheel: (by) => driver.wheel(by, Math.round(width / 2), Math.round(height * 0.8)),
    async wheelTo(y, turn = 120) {
      // One wheel event in about a hundred is lost on a busy machine: read the position back and go on.
      for (let turns = 0; turns < 800; turns += 1) {
        const at = await tab.eval<number, []>('scrollY');
        if (Math.abs(at - y) < 2) return;
        await tab.wheel(Math.max(-turn, Math.min(turn, Math.round(y - at))));
        await tab.settle();
      }
      throw new Error(`${engine}: the wheel never reached ${y}`);
    },
    async swipe(by) {
      if (!driver.touch) throw new Error(`${engine} has no touch here`);
      const [x, y] = [Math.round(width / 2), Math.round(height * (by > 0 ? 0.9 : 0.6))];
      await driver.touch([x, y], [x, y - by]);
      await tab.settle();
    },
    async tap(selector) {
      if (!driver.touch) throw new Error(`${engine} has no touch here`);
      const point = await tab.eval((what: string): [number, number] => {
        const {
          left = NaN,
          top = NaN,
          width = 0,
          height = 0,
        } = document.querySelector(what)?.getClientRects()[0] ?? {};
        return [left + width / 2, top + height / 2];
      }, selector);
      await driver.touch(point, point);
      await tab.settle();
    },
    async scrollTo(y) {
      await tab.eval((to: number) => scrollTo(0, to), y);
      await tab.settle();
    },
    async settle() {
      await (options.js ? driver.evaluate(twoFrames) : sleep(whileWithoutFrames));
    },
    until: (code, timeout = 5000, ...args) => until(() => tab.eval(code, ...args), timeout, code),
    frame(index) {
      const frame = driver.frame(index);
      return {
        eval: (code, ...args) => runIn(frame, code, args),
        // The frame may be on its way to another page.
        until: (code, timeout = 5000, ...args) =>
          until<never>(() => runIn<never>(frame, code, args).catch(() => false as never), timeout, code),
        click: (selector) => frame.click(selector),
      };
    },
    click: (selector) => driver.click(selector),
    key: (name) => driver.key(name),
    async size(newWidth, newHeight) {
      [width, height] = [newWidth, newHeight];
      await driver.size(width, height);
      await tab.settle();
    },
    async cover() {
      if (!driver.cover) throw new Error(`${engine} hides no page here`);
      return driver.cover();
    },
    async paper(isOn) {
      if (!driver.paper) throw new Error(`${engine} has no paper here`);
      await driver.paper(isOn);
      await tab.settle();
    },
    screenshot: () => driver.screenshot(),
    async axe(rules = {}) {
      await driver.inject(await axeSource());
      return run<Violation[]>(
        `axe.run(document, ${JSON.stringify(rules)}).then(({ violations }) => violations.map(
        ({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target }) => target.join(' ')) })))`,
        [],
      );
    },
    async held() {
      if (!driver.held) throw new Error(`${engine} tells nothing of its memory`);
      return driver.held();
    },
    close: () => driver.close(),
  };
  return tab;
}

function axeSource(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}
