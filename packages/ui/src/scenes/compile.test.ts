import { brotliCompressSync } from 'node:zlib';
import { fixtureStoriesFolder, generateStory } from '@proscenium/story-data/fixtures';
import { parseStory } from '@proscenium/story-data';
import type { Step } from '@proscenium/story-data';
import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { describe, expect, it } from 'vitest';
import type { Score } from '../score/index';
import { compileStory } from './compile';
import { kinds } from './kinds';

const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
const { compiled, files } = compileStory(story, { filesUrl: '/maps/' });

describe('compileStory', () => {
  it('gives the same bytes again, in another time zone', () => {
    const home = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const again = compileStory(story, { filesUrl: '/maps/' });
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
    expect(JSON.stringify(again.compiled) === JSON.stringify(compiled)).toBe(true);
    expect(again.files.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  }, 30_000);

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });

  it('draws every step that has a scene, posed as its poster, with the score that moves it', () => {
    expect(Object.keys(compiled.drawings)).toEqual(story.steps.map(({ id }) => id));
    for (const step of story.steps) {
      const score = JSON.parse(compiled.drawings[step.id]?.score ?? 'null') as Score;
      expect(score.poster).toBe(step.poster);
      expect(compiled.drawings[step.id]?.markup).toContain('--ct:');
      expect(compiled.drawings[step.id]?.travel).toHaveLength(step.beats.length);
    }
  });

  it('draws the scene behind the title once, without a score', () => {
    expect(compiled.opening.score).toBeNull();
    expect(compiled.opening.ground).toBe('night');
    expect(compiled.opening.markup).toContain('#tone"');
  });

  it('leaves boxed notes and rows out of the still of a step whose `embed` says what they say', () => {
    const step = story.steps.find(({ id }) => id === 'arms-talks');
    const stillOf = (embed: boolean) => {
      const { embed: _, ...own } = step as Step;
      const steps = [{ ...own, ...(embed && { embed: [{ type: 'text', value: 'Told.' }] as const }) } as Step];
      return compileStory({ ...story, steps }, { filesUrl: '/' }).compiled.drawings['arms-talks']?.still;
    };
    expect([stillOf(false), stillOf(true)].map((html) => html?.includes('d-rows'))).toEqual([true, false]);
  });

  it('says how far the camera travels from beat to beat', () => {
    expect(compiled.drawings.reactions?.travel?.[3]).toBeCloseTo(Math.log2(18_600 / 2600), 1);
    expect(compiled.drawings.reactions?.travel?.at(-1)).toBe(0);
  });

  it('names each map file once, by its content, and every drawing asks for one that is there', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name } of files)
      expect(name).toMatch(/^(near|middle|far)-(lit|night|day|dark|white|black)\.[0-9a-f]{10}\.svg$/);
    const asked = [...JSON.stringify(compiled).matchAll(/\/maps\/([\w.-]+\.svg)/g)].map(([, name]) => name);
    expect(new Set(asked)).toEqual(new Set(files.map(({ name }) => name)));
  });

  it.each([
    ['light', ['lit', 'night', 'day']],
    ['dark', ['lit', 'night', 'dark']],
    ['more contrast', ['white', 'near-black', 'middle-black']],
    ['more contrast and dark', ['black']],
  ])('keeps the map files of a reader who prefers %s under 40 KB', (_, palettes) => {
    const fetched = files.filter(({ name }) => palettes.some((palette) => name.includes(`${palette}.`)));
    const bytes = fetched.reduce((sum, { content }) => sum + brotliCompressSync(content).length, 0);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(40 * 1024);
  });

  it('compiles stories about other places, and without any scene', async () => {
    const eight = await loadStory(fixtureStoriesFolder, 'eight-steps', kinds);
    const one = await loadStory(fixtureStoriesFolder, 'one-step', kinds);
    expect(Object.keys(compileStory(eight, { filesUrl: '/' }).compiled.drawings).length).toBeGreaterThan(1);
    expect(compileStory(one, { filesUrl: '/' })).toMatchObject({ compiled: { drawings: {} }, files: [] });
  }, 30_000);

  it('compiles fifty generated steps', () => {
    const many = parseStory(generateStory(50), { file: 'fifty.md', slug: 'fifty', kinds });
    expect(compileStory(many, { filesUrl: '/' }).compiled.story.steps).toHaveLength(50);
  });

  it('says which kinds there are where a story asks for another', () => {
    expect(() => compileStory(story, { filesUrl: '/' }, {})).toThrow('no kind of scene is called “map”; there are ');
  });
});
