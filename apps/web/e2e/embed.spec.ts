import { alone, expect, snippet, test } from './embedding';
import { first, fourth, isDone, last, second, shown, shows, slug, steps, third } from './embedded';

/** Of frames; on both sides of every width at which the layout changes. */
const WIDTHS = [
  280, 300, 319, 320, 340, 360, 375, 390, 399, 400, 412, 430, 480, 520, 559, 560, 600, 640, 700, 768, 900, 1024, 1200,
  1400,
];

test.describe('in a page of another origin', () => {
  test('grows to its height, steps, reports, obeys, and leaves no history', async ({ tab, embedding }) => {
    await tab.goto(await embedding((at) => snippet(at, third)));
    const frame = tab.frame(0);
    await tab.until('told.length === 1');
    const entries = await tab.eval('history.length');
    for (const width of [320, 500, 800]) {
      await tab.size(width, 900);
      await tab.until(() => document.querySelector('iframe')?.style.height !== '');
      await tab.settle();
      await frame.until('document.documentElement.scrollHeight <= innerHeight');
      // Grown and not only cut: the picture has its own proportions.
      await frame.until(() => {
        const art = document.querySelector<HTMLElement>('[data-embed-part="art"]');
        const ideal = art ? Number.parseFloat(getComputedStyle(art).getPropertyValue('--ideal')) : NaN;
        return art && art.offsetHeight >= ideal - 1;
      });
    }
    await frame.click('[data-embed-control="next"]');
    await frame.until(shows, 5000, fourth);
    await frame.click('[data-embed-control="previous"]');
    await frame.until(shows, 5000, third);
    await tab.eval(
      (step: string) =>
        document.querySelector('iframe')?.dispatchEvent(new CustomEvent('proscenium:go', { detail: step })),
      second ?? '',
    );
    await frame.until(shows, 5000, second);
    await tab.until('told.length === 4');
    expect(await tab.eval('told')).toEqual(
      [third, fourth, third, second].map((step) => ({
        story: slug,
        step,
        number: steps.findIndex(({ id }) => id === step) + 1,
        count: steps.length,
        at: 0,
      })),
    );
    expect(await tab.eval('history.length')).toBe(entries);
    expect(await tab.errors()).toEqual([]);
  });

  test('works alone, at a fixed height', async ({ tab, embedding }) => {
    await tab.goto(await embedding((at) => alone(at)));
    const frame = tab.frame(0);
    await frame.until(isDone);
    expect(await frame.eval(shown)).toBe(first);
    await frame.click('[data-embed-control="next"]');
    await frame.until(shows, 5000, second);
    expect(await tab.eval('[document.querySelector("iframe").offsetHeight, told.length]')).toEqual([560, 0]);
  });

  test('at the height of the snippet nothing scrolls, from 280 to 1400 px', async ({ tab, embedding }) => {
    await tab.size(1440, 700);
    for (const { id } of steps) {
      await tab.goto(await embedding((at) => alone(at, id)));
      const frame = tab.frame(0);
      await frame.until(isDone);
      const tooLarge: string[] = [];
      for (const width of WIDTHS) {
        await tab.eval((px: number) => {
          const iframe = document.querySelector('iframe');
          if (iframe) iframe.style.width = `${px}px`;
        }, width);
        await frame.until((px: number) => innerWidth === px, 5000, width);
        const [wide = 0, tall = 0] = await frame.eval<number[], []>(
          '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
        );
        if (wide > width || tall > 560) tooLarge.push(`${width}: ${wide} x ${tall}`);
      }
      expect([id, ...tooLarge]).toEqual([id]);
    }
  });

  test('several stand on one page, with frames that came late', async ({ tab, site, embedding }) => {
    await tab.goto(await embedding((at) => alone(at, first) + snippet(at, last)));
    // Frames out of sight are not loaded yet.
    const see = (index: number) => tab.eval(`document.querySelectorAll("iframe")[${index}].scrollIntoView()`);
    await tab.until('told.length >= 1');
    await see(1);
    await tab.until('told.length === 2');
    await tab.eval((html: string) => document.body.insertAdjacentHTML('beforeend', html), alone(site, third));
    await see(2);
    await tab.until('told.length === 3');
    expect(await tab.eval('told.map(({ step, at }) => [step, at]).sort((a, b) => a[1] - b[1])')).toEqual([
      [first, 0],
      [last, 1],
      [third, 2],
    ]);
    await tab.until('[...document.querySelectorAll("iframe")].every(({ style }) => style.height !== "")');
  });

  test('a script that comes after the frames serves them too', async ({ tab, site, embedding }) => {
    await tab.goto(await embedding((at) => alone(at, third)));
    await tab.frame(0).until(isDone);
    await tab.settle();
    await tab.eval((src: string) => {
      document.body.append(Object.assign(document.createElement('script'), { src }));
    }, `${site}/embed.js`);
    await tab.until('told.length === 1');
    await tab.until(() => document.querySelector('iframe')?.style.height !== '');
  });

  test('the frame obeys nobody but the page around it, and no message of another shape', async ({ tab, embedding }) => {
    await tab.goto(await embedding((at) => snippet(at, third) + '<iframe id="stranger" srcdoc="<p>"></iframe>'));
    const frame = tab.frame(0);
    await tab.until('told.length === 1');
    const go = { source: 'proscenium', version: 1, type: 'go', step: fourth };
    await tab.eval((message: object) => {
      const window = document.querySelector('iframe')?.contentWindow;
      const stranger = document.querySelector<HTMLIFrameElement>('#stranger')?.contentWindow as unknown as {
        eval(code: string): void;
      };
      stranger.eval(`top.frames[0].postMessage(${JSON.stringify(message)}, '*')`);
      const wrong: unknown[] = [
        null,
        'go',
        7,
        [message],
        { ...message, source: 'x' },
        { ...message, version: 2 },
        { ...message, version: '1' },
        { ...message, type: 'went' },
        { ...message, step: [message] },
        { ...message, step: '__proto__' },
        { ...message, step: 'constructor' },
        { ...message, step: '../../' },
        { ...message, step: 'no-such-step' },
        { ...message, step: 'a'.repeat(1e6) },
        JSON.parse('{ "__proto__": { "source": "proscenium", "version": 1, "type": "go", "step": "hugs" } }'),
      ];
      for (const each of wrong) window?.postMessage(each, '*');
    }, go);
    await tab.settle();
    // Whatever was asked for has been answered by now.
    await frame.eval('fetch(location.href).then(() => new Promise((done) => setTimeout(done, 300)))');
    expect(await frame.eval(shown)).toBe(third);
    await tab.eval((message: object) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'), go);
    await frame.until(shows, 5000, fourth);
    expect(await tab.eval('Object.keys({}).length + ("step" in {} ? 1 : 0)')).toBe(0);
  });

  test('the page around it believes nobody but the frame', async ({ tab, embedding }) => {
    await tab.goto(await embedding((at) => snippet(at, third) + '<iframe id="stranger" srcdoc="<p>"></iframe>'));
    await tab.until('told.length === 1');
    await tab.until(() => document.querySelector('iframe')?.style.height !== '');
    const before = await tab.eval('document.querySelector("iframe").style.height');
    await tab.eval(() => {
      const height = { source: 'proscenium', version: 1, type: 'height', height: 3000 };
      const step = { source: 'proscenium', version: 1, type: 'step', story: 'x', step: 'y', number: 1, count: 1 };
      const stranger = document.querySelector<HTMLIFrameElement>('#stranger')?.contentWindow as unknown as {
        eval(code: string): void;
      };
      for (const message of [height, step]) {
        postMessage(message, '*');
        stranger.eval(`parent.postMessage(${JSON.stringify(message)}, '*')`);
      }
    });
    const say = (message: string) => tab.frame(0).eval(`parent.postMessage(${message}, '*')`);
    for (const height of ['1e9', '-5', 'Infinity', '"3000"', '{}', '300.5'])
      await say(`{ source: 'proscenium', version: 1, type: 'height', height: ${height} }`);
    await say(`{ source: 'proscenium', version: 2, type: 'height', height: 3000 }`);
    await say(`{ source: 'proscenium', version: 1, type: 'step', story: '<b>', step: 'y', number: 1, count: 1 }`);
    await tab.settle();
    expect(await tab.eval('[document.querySelector("iframe").style.height, told.length]')).toEqual([before, 1]);
    expect(await tab.eval('document.querySelector("#stranger").style.height')).toBe('');
  });
});

test('where a page cannot be fetched the link is followed as without script', async ({ tab, embedding }) => {
  await tab.goto(await embedding((at) => alone(at, third)));
  const frame = tab.frame(0);
  await frame.until(isDone);
  await tab.settle();
  await frame.eval('void (window.fetch = () => Promise.reject(new TypeError("offline")), window.isSame = true)');
  await frame.click('[data-embed-control="next"]');
  await frame.until(shows, 5000, fourth);
  expect(await frame.eval('"isSame" in window')).toBe(false);
});

test('without script the links lead on', async ({ openTab, embedding }) => {
  const tab = await openTab({ js: false });
  await tab.goto(await embedding((at) => snippet(at, third)));
  const frame = tab.frame(0);
  await frame.until(isDone);
  await frame.click('[data-embed-control="next"]');
  await frame.until(shows, 5000, fourth);
  expect(await frame.eval(`document.querySelector('[data-embed-control="open"]').pathname`)).toBe(
    `/${slug}/${fourth}/`,
  );
});
