import { pictureOff, positions, read, readRight, rest } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

for (const compiled of publishedStories()) {
  const { slug, steps } = compiled.story;

  test.describe(slug, () => {
    test.beforeEach(({ tab, site }) => tab.goto(`${site}/${slug}/`));

    test('by wheel, down and up: step, drawing and progress are those of the position', async ({ tab }) => {
      const { measured } = await read(tab);
      const stops = positions(measured, [0.05, 0.4, 0.8]);
      const down = [];
      for (const y of stops) {
        await tab.wheelTo(y, 400);
        down.push(await readRight(tab));
      }
      expect(new Set(down.map(({ expected }) => expected.step))).toEqual(new Set(steps.map(({ id }) => id)));
      for (const [i, y] of stops.toReversed().entries()) {
        await tab.wheelTo(y, 400);
        const { y: at, shown } = await readRight(tab);
        const before = down.at(-1 - i);
        if (at === before?.y) {
          expect({ ...shown, bar: 0 }).toEqual({ ...before.shown, bar: 0 });
          expect(shown.bar).toBeCloseTo(before.shown.bar, 2);
        }
      }
      await tab.wheelTo(0, 400);
      expect((await readRight(tab)).expected.step).toBeNull();
    });

    test('by keys, down and up: each keeps its meaning, and the story follows', async ({ tab }) => {
      const press = async (key: string) => {
        const before = await tab.eval<number, []>('scrollY');
        await tab.key(key);
        await tab.until((y: number) => scrollY !== y, 2000, before);
        await rest(tab);
        return (await readRight(tab)).y - before;
      };
      const page = 664;
      for (const key of ['ArrowDown', ' ', 'PageDown', 'PageDown', ' ', 'PageDown', 'PageDown']) {
        const moved = await press(key);
        expect(moved).toBeGreaterThan(key === 'ArrowDown' ? 10 : page / 3);
        expect(moved).toBeLessThan(page);
      }
      expect(await press('PageUp')).toBeLessThan(0);
      expect(await press('ArrowUp')).toBeLessThan(0);
      await press('End');
      expect((await readRight(tab)).expected.step).toBe(steps.at(-1)?.id);
      await press('Home');
      expect(await tab.eval('scrollY')).toBe(0);
    });

    test('by the rail, there and back: every step opens at rest', async ({ tab }) => {
      const ids = steps.map(({ id }) => id);
      for (const id of [...ids, ...ids.toReversed()]) {
        await tab.click(`[data-rail-step="${id}"]`);
        await rest(tab);
        expect((await readRight(tab)).expected).toMatchObject({
          step: id,
          progress: steps.find((s) => s.id === id)?.beats[0]?.at[0],
        });
        await expect.poll(() => tab.eval('location.pathname')).toBe(`/${slug}/${id}/`);
      }
    });

    test('pixel by pixel over a border, up and down, no place is left behind', async ({ tab }) => {
      const { measured } = await read(tab);
      const border = Math.round((measured.steps[1]?.top ?? 0) - measured.line + measured.y);
      const offsets = Array.from({ length: 14 }, (_, i) => i - 12);
      const steps = new Set<string | null>();
      for (const offset of [...offsets.toReversed(), ...offsets]) {
        await tab.scrollTo(border + offset);
        steps.add((await readRight(tab)).expected.step);
      }
      expect(steps.size).toBe(2);
    });

    test('the first and the last picture of every step are those of its score, in every engine', async ({ tab }) => {
      const { measured } = await read(tab);
      for (const [i, { id, beats }] of measured.steps.entries()) {
        for (const [beat, share] of [
          [0, 0.02],
          [beats.length - 1, 0.5],
        ] as const) {
          await tab.scrollTo(positions({ ...measured, steps: measured.steps.slice(i, i + 1) }, [share])[beat] ?? 0);
          const { expected } = await readRight(tab);
          expect(expected).toMatchObject({ step: id, beat });
          expect(await pictureOff(tab, compiled, id, expected.progress, 0.05)).toEqual([]);
        }
      }
    });

    test('labels and lines ride with the camera, by the score', async ({ tab }) => {
      const { measured } = await read(tab);
      for (const y of positions(measured, [0.3, 0.5, 0.62])) {
        await tab.scrollTo(y);
        const { expected } = await readRight(tab);
        expect(await pictureOff(tab, compiled, expected.step ?? '', expected.progress)).toEqual([]);
      }
    });
  });
}
