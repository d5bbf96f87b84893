import { bundle, servePage } from './player-bundle';
import { read } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** A story of three steps, the second without a drawing, as a React app would write it; `unmount` takes it away. */
const app = `
import { StrictMode, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { usePlayer } from '@proscenium/ui/player';

const voice = {
  camera: [[0, 0, 0, 1], [1, 100, 0, 1]],
  riders: [{ part: 'rider', x: 0, y: 0 }],
  tracks: [{ part: 'rider', property: 'opacity', pattern: '#', keys: [[0, 0], [1, 1]] }],
};
const score = JSON.stringify({ poster: 1, compact: voice, wide: voice });
const ids = ['one', 'two', 'three'];

function Story() {
  const root = useRef(null);
  usePlayer(root);
  return (
    <article ref={root} data-story="test">
      {ids.map((id) => id !== 'two' && (
        <div key={id} data-drawing={id}>
          <div data-art><div data-box><i data-part="rider" /></div></div>
          <script type="application/json" data-score dangerouslySetInnerHTML={{ __html: score }} />
        </div>
      ))}
      <nav data-rail data-ground="day">{ids.map((id) => <a key={id} href={'#' + id} data-rail-step={id}><span data-bar /></a>)}</nav>
      {ids.map((id) => (
        <section key={id} id={id} data-step={id}>
          <div data-beat="0" data-at="0" data-ground="day">one</div>
          <div data-beat="1" data-at="1" data-ground="day">two</div>
        </section>
      ))}
    </article>
  );
}

const root = createRoot(document.getElementById('root'));
root.render(<StrictMode><Story /></StrictMode>);
window.unmount = () => root.unmount();
`;
const style = `[data-story] { --read: 300px; --u: 1px } [data-beat] { height: 600px } [data-drawing] { position: fixed; top: 0 } body { margin: 0; padding-block: 400px }`;

/** Runs in the page: what is animated, one entry per animation. */
function animated(): string[] {
  return document.getAnimations().map((animation) => {
    const { target, getKeyframes } = animation.effect as KeyframeEffect;
    const [frame = {}] = getKeyframes.call(animation.effect);
    const of = target?.closest('[data-drawing], [data-rail-step]') as HTMLElement;
    const property = ['transform', 'opacity'].find((name) => name in frame);
    return `${of.dataset['drawing'] ?? of.dataset['railStep']} ${target?.matches('[data-bar]') ? 'bar' : property}`;
  });
}

test('as a component in StrictMode the player binds everything once, and takes everything back', async ({ tab }) => {
  const page = await servePage(await bundle({ text: app }), style);
  try {
    await tab.goto(page.origin);
    await tab.until(`document.querySelector('[data-current-step]') !== null`);
    await tab.scrollTo(200);
    await tab.until(`document.querySelector('[data-story]').dataset.currentStep === 'one'`);
    // A neighbour is bound once the browser is idle.
    const found = async () => (await tab.eval(animated)).toSorted();
    await expect.poll(found).toEqual(['one bar', 'one opacity', 'one transform', 'two bar']);

    // The second step has no drawing: the first one's stays.
    await tab.scrollTo(1500);
    await tab.until(`document.querySelector('[data-story]').dataset.currentStep === 'two'`);
    expect(await tab.eval('document.querySelector("[data-current]")?.dataset.drawing')).toBe('one');
    await tab.scrollTo(2700);
    await tab.until(`document.querySelector('[data-story]').dataset.currentStep === 'three'`);
    expect(
      await tab.eval('[...document.querySelectorAll("[data-current]")].map((one) => one.dataset.drawing)'),
    ).toEqual(['three']);
    await expect.poll(async () => (await found()).length).toBe(4);

    const gone = await tab.eval(() => {
      const root = document.querySelector('[data-story]') as HTMLElement;
      const animations = document.getAnimations();
      (window as unknown as { unmount: () => void }).unmount();
      return {
        left: document.getAnimations().length,
        before: animations.length,
        step: root.getAttribute('data-current-step'),
      };
    });
    expect(gone).toEqual({ left: 0, before: 4, step: null });
    await tab.scrollTo(0);
    expect(await tab.eval('document.getAnimations().length')).toBe(0);
    expect(await tab.errors()).toEqual([]);
  } finally {
    await page.close();
  }
});

for (const { story } of publishedStories()) {
  test(`${story.slug}: after load the console is clean and the drawings are animated, near steps only`, async ({
    tab,
    site,
  }) => {
    await tab.goto(`${site}/${story.slug}/#${story.steps[2]?.id}`);
    await tab.until('document.readyState === "complete"');
    const moving = async () => new Set((await tab.eval(animated)).map((name) => name.split(' ')[0]));
    const [before, here, after] = story.steps.slice(1, 4).map(({ id }) => id);
    await expect.poll(moving).toEqual(new Set([before, here]));
    const { measured } = await read(tab);
    await tab.scrollTo((measured.steps[2]?.beats.at(-1)?.top ?? 0) - measured.line + measured.y + 60);
    await expect.poll(moving).toEqual(new Set([here, after]));
    expect(await tab.errors()).toEqual([]);
  });
}
