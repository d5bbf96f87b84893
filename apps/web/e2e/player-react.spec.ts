import { bundle, servePage } from './bundle';
import { scrollTo } from './reader';
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
  return document
    .getAnimations()
    .map(({ effect }) => {
      const { target } = effect as KeyframeEffect;
      const [frame = {}] = (effect as KeyframeEffect).getKeyframes();
      const of = target?.closest<HTMLElement>('[data-drawing], [data-rail-step]')?.dataset ?? {};
      const property = ['transform', 'opacity'].find((name) => name in frame);
      return `${of['drawing'] ?? of['railStep']} ${target?.matches('[data-bar]') ? 'bar' : property}`;
    })
    .toSorted();
}

test('as a component in StrictMode the player binds everything once, and takes everything back', async ({
  page,
  errors,
}) => {
  const { origin, close } = await servePage(await bundle({ text: app }), style);
  await page.goto(origin);
  const expectStep = (id: string) => expect(page.locator('[data-story]')).toHaveAttribute('data-current-step', id);
  const current = page.locator('[data-current]');
  await scrollTo(page, 200);
  await expectStep('one');
  // A neighbour is bound once the browser is idle.
  await expect.poll(() => page.evaluate(animated)).toEqual(['one bar', 'one opacity', 'one transform', 'two bar']);
  // The second step has no drawing: the first one's stays.
  await scrollTo(page, 1500);
  await expectStep('two');
  await expect(current).toHaveAttribute('data-drawing', 'one');
  await scrollTo(page, 2700);
  await expectStep('three');
  await expect(current).toHaveAttribute('data-drawing', 'three');
  await expect.poll(async () => (await page.evaluate(animated)).length).toBe(4);
  const gone = await page.evaluate(() => {
    const root = document.querySelector('[data-story]') as HTMLElement;
    (window as unknown as { unmount: () => void }).unmount();
    return [document.getAnimations().length, root.getAttribute('data-current-step')];
  });
  expect(gone).toEqual([0, null]);
  await scrollTo(page, 0);
  expect(await page.evaluate(animated)).toEqual([]);
  expect(await errors()).toEqual([]);
  await close();
});
