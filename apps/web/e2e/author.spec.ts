import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateStory } from '@proscenium/story-data/fixtures';
import { listFiles } from '../build/files';
import { folders } from '../build/settings';
import { startDev, type Dev } from './dev';
import type { Page } from '@playwright/test';
import { axe } from './axe';
import { scrollTo } from './reader';
import { expect, test } from './test';

/** Two places and a camera that goes from one to the other. */
const scene = `[{ kind: map, ground: day,
  cameras: { left: { compact: { w: 900, x: 0.2, y: 0.5 } }, right: { compact: { w: 450, x: 0.4, y: 0.9 } } },
  keyframes: [{ at: 0, name: from the left, camera: left, show: [dot] }, { at: 0.5, name: still there, camera: left, show: [dot] }, { at: 1, name: close by, camera: right, show: [dot] }],
  marks: { dot: { kind: dot, place: other } } }]`;
const sound = generateStory(2, scene.replaceAll(/\s*\n\s*/g, ' ')).replace(
  'middle: { name: Middle, lat: 0, lon: 0 }',
  'middle: { name: Middle, lat: 40, lon: 20 }\n  other: { name: Other, lat: 41.5, lon: 22 }',
);
/** A wrong field in the front matter, and an unknown place in the first step. */
const broken = sound.replace('title: ', 'titel: ');
const lost = sound.replace('place: other', 'place: othr');

/** Marks of the author's view: its element, and its heading. */
const marks = ['proscenium-author', 'Author’s view'];

const view = `document.querySelector('${marks[0]}')?.shadowRoot`;
const box = 'document.querySelector("[data-drawing][data-current] [data-box]")';
const dot = 'document.querySelector("[data-drawing][data-current] .d-dot")';
/** What the panels say, as one line; '' where there is none. */
const said = `(${view}?.querySelector('.column')?.innerText ?? '').replace(/\\s+/g, ' ').trim()`;
const shown = (selector: string) => `(${view}?.querySelector('${selector}')?.checkVisibility() ?? false)`;
const valueOf = (name: string) =>
  `[...${view}.querySelectorAll('.readout div')].find((row) => row.firstChild.textContent === '${name}').lastChild.textContent`;
const yamlIn = (panel: string) => `${view}.querySelector('.${panel} .yaml').textContent`;
const boxOf = (element: string) =>
  `(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join())(${element}.getBoundingClientRect())`;
const middleOf = (element: string) =>
  `(({ x, y, width, height }) => [x + width / 2, y + height / 2])(${element}.getBoundingClientRect())`;
/** Whether an element's middle is within a pixel of a point. */
const isAt = (element: string, x: number, y: number) =>
  `(([a, b]) => Math.hypot(a - ${x}, b - ${y}) < 1)(${middleOf(element)})`;

/** These run in the page, given an element. */
const choose = `(control, value) => { control.value = value; for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true })); }`;
const at = `(element) => { const { x, y, width, height } = element.getBoundingClientRect(); return { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true, cancelable: true }; }`;
const clickOn = `(element) => element.dispatchEvent(new MouseEvent('click', (${at})(element)))`;
const drag = `(element, x, y) => {
  const from = { ...(${at})(element), pointerId: 1 };
  const to = { ...from, clientX: from.clientX + x, clientY: from.clientY + y };
  for (const [type, point] of [['pointerdown', from], ['pointermove', to], ['pointerup', to]]) element.dispatchEvent(new PointerEvent(type, point));
}`;
const turn = `(element, by) => element.dispatchEvent(new WheelEvent('wheel', { ...(${at})(element), deltaY: by }))`;

/** Waits until an expression has a value in the page, which may load anew meanwhile. */
async function becomes(page: Page, expression: string, value: unknown): Promise<void> {
  const answer = () => page.evaluate<unknown>(expression).catch(() => undefined);
  const poll = expect.poll(answer, { timeout: 100_000, intervals: [50, 100, 200] });
  await (value instanceof RegExp ? poll.toMatch(value) : poll.toEqual(value));
}

test('nothing of the author’s view is in what is published', async () => {
  for (const { out } of [folders.stories, folders.fixtures]) {
    const root = resolve(out);
    const files = await listFiles(root);
    const texts = await Promise.all(
      files.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })),
    );
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter(({ text }) => marks.some((mark) => text.includes(mark))).map(({ file }) => file)).toEqual([]);
  }
});

test.describe('pnpm dev', () => {
  test.describe.configure({ mode: 'serial', timeout: 240_000 });

  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'drafts-')));
  const file = join(folder, 'draft/story.md');
  let dev: Dev = { address: '', stop: async () => {} };
  test.beforeAll(async () => {
    // Its first page is compiled beside the other worker's tests.
    test.setTimeout(180_000);
    mkdirSync(join(folder, 'draft'));
    await writeFile(file, broken);
    dev = await startDev(folder);
  });
  test.afterAll(async () => {
    await dev.stop();
    rmSync(folder, { recursive: true });
  });

  test('shows what is wrong with a story that it starts with, and the story once it is mended', async ({ page }) => {
    await page.goto(`${dev.address}/draft/`);
    await becomes(page, said, /One problem in draft\/story\.md/);
    expect(await page.evaluate(said)).toMatch(
      /draft\/story\.md:4:1 .*> 4 \| titel: A generated story \| \^ .*Found the unknown field titel/,
    );
    expect(await page.evaluate(said)).toMatch(/Fix write title$/);
    await writeFile(file, sound);
    await becomes(page, `String(document.querySelector('[data-story]') && ${shown('.opener')})`, 'true');
    expect(await page.evaluate(shown('.problems'))).toBe(false);
  });

  test('keeps the last good version in play behind the list, and follows the file', async ({ page, errors }) => {
    await page.goto(`${dev.address}/draft/`);
    await becomes(page, shown('.opener'), true);
    // The player was there before React, and changed what it changes.
    expect(await errors()).toEqual([]);
    await writeFile(file, lost);
    await becomes(page, said, /Found the unknown place othr .* Fix write other/);
    await scrollTo(
      page,
      await page.evaluate<number>('document.querySelector("#step-2 h2").getBoundingClientRect().top'),
    );
    await becomes(page, 'document.querySelector("[data-story]").dataset.currentStep', 'step-2');
    // Saved as many editors do: a new file takes the place of the old one.
    await writeFile(`${file}~`, sound.replace('Heading of a generated step {#step-1}', 'Another heading {#step-1}'));
    await rename(`${file}~`, file);
    await becomes(page, shown('.problems'), false);
    await becomes(page, 'document.querySelector("#step-1 h2").textContent', 'Another heading');
    // What Next puts in place is bound where the reader stands.
    await becomes(page, 'document.querySelector("[data-story]").dataset.currentStep', 'step-2');
    expect(await errors()).toEqual([]);
  });

  test('tells where the page stands, and scrolls it', async ({ page }) => {
    await page.goto(`${dev.address}/draft/`);
    await becomes(page, shown('.opener'), true);
    await page.keyboard.press('.');
    await becomes(page, valueOf('Step'), 'opening');
    await page.evaluate(`(${choose})(${view}.querySelector('select'), '1')`);
    await becomes(page, valueOf('Step'), '2 of 2, step-2');
    await becomes(page, valueOf('Camera'), '900 km; 0.20, 0.50');
    expect(await page.evaluate(valueOf('Keyframe'))).toBe('from the left');
    await page.click(`${marks[0]} .keyframes button:nth-child(3)`);
    await becomes(page, valueOf('Camera'), '450 km; 0.40, 0.90');
    expect(await page.evaluate(valueOf('Beat'))).toBe('3 of 3');
    expect(await page.evaluate(valueOf('Direction'))).toBe('down');
    await page.evaluate(`(${choose})(${view}.querySelector('[type="range"]'), '0.25')`);
    await becomes(page, valueOf('Progress'), /^0\.2[45]/);
    expect(await page.evaluate(valueOf('Direction'))).toBe('up');
    expect(await page.evaluate(valueOf('Plate'))).toMatch(/^(near|middle)-day/);
    const line = await page.evaluate(`Math.round(${view}.querySelector('.line').getBoundingClientRect().top + 1)`);
    expect(line).toBe(
      await page.evaluate(
        'Math.round(parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--read")))',
      ),
    );
    expect(await page.evaluate(`${boxOf(`${view}.querySelector('.box')`)} === ${boxOf(box)}`)).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('.');
    await becomes(page, shown('.opener'), true);
    expect(await page.evaluate(`${view}.querySelector('.guides')`)).toBeNull();
  });

  test('gives the place under a click, and the camera that a hand has made', async ({ page }) => {
    await page.goto(`${dev.address}/draft/#step-1`);
    await becomes(page, shown('.opener'), true);
    await page.click(`${marks[0]} .opener`);
    await becomes(page, valueOf('Camera'), '900 km; 0.20, 0.50');
    await page.evaluate(`(${clickOn})(${dot})`);
    await becomes(page, said, /\d km from Other \(other\)/);
    const [lat, lon] = (await page.evaluate<string>(yamlIn('picker'))).match(/[\d.]+/g) ?? [];
    expect(Math.abs(Number(lat) - 41.5)).toBeLessThan(0.02);
    expect(Math.abs(Number(lon) - 22)).toBeLessThan(0.02);

    const [x, y] = await page.evaluate<[number, number]>(middleOf(dot));
    await page.click(`${marks[0]} [aria-pressed]`);
    await page.evaluate(`(${drag})(${dot}, 39, -20)`);
    const width = await page.evaluate<number>(`${box}.getBoundingClientRect().width`);
    await becomes(page, yamlIn('camera'), new RegExp(`^\\{ w: 900, x: ${(0.2 + 39 / width).toFixed(3)}, y: `));
    await becomes(page, isAt(dot, x + 39, y - 20), true);
    const scrolled = await page.evaluate<number>('scrollY');
    await page.evaluate(`(${turn})(${dot}, -400)`);
    await becomes(page, yamlIn('camera'), /^\{ w: 438, /);
    // What is under the pointer stays there, and so does the page.
    await becomes(page, isAt(dot, x + 39, y - 20), true);
    expect(await page.evaluate('scrollY')).toBe(scrolled);
    await page.click(`${marks[0]} [aria-pressed]`);
    await becomes(page, isAt(dot, x, y), true);
  });
});
