import { readFile } from 'node:fs/promises';
import { jsonSchemaOf, parseStory } from '@proscenium/story-data';
import { fixtureStoriesFolder } from '@proscenium/story-data/fixtures';
import { storiesFolder } from '@proscenium/story-data/load';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kinds } from './kinds';

/** The schema of a layer as it stands in a story: its kind's, and the name of the kind. */
function layerSchema(name: string) {
  const { properties, required, ...rest } = jsonSchemaOf(kinds[name]?.schema ?? z.never(), `A layer of kind ${name}`);
  return {
    ...rest,
    properties: { kind: { const: name }, ...Object(properties) },
    required: ['kind', ...(Array.isArray(required) ? required : [])],
  };
}

const schemas = new Map(Object.keys(kinds).map((name) => [name, layerSchema(name)]));
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictTuples: false });
const checks = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]));

function errorsOf(layer: { kind: string }): string {
  const check = checks.get(layer.kind);
  check?.(layer);
  return ajv.errorsText(check?.errors).replace('No errors', '');
}

/** The layers of a story as they are written: kinds that take anything hand them on. */
async function layersOf(path: string): Promise<{ kind: string }[]> {
  const anything = Object.fromEntries(Object.keys(kinds).map((name) => [name, { schema: z.looseObject({}) }]));
  const story = parseStory(await readFile(path, 'utf8'), { file: path, slug: 'a', kinds: anything });
  const layers = [...story.opening, ...story.steps.flatMap(({ scene }) => scene)];
  return layers.map(({ kind, data }) => ({ kind, ...Object(data) }));
}

describe('the JSON Schemas of scenes', () => {
  it.each([...schemas])('of kind %s are the committed ones', async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
  });

  it.each([`${storiesFolder}/pyongyang-2024/story.md`, `${fixtureStoriesFolder}/eight-steps/story.md`])(
    'take every scene of a story: %#',
    async (path) => {
      const layers = await layersOf(path);
      expect(layers.length).toBeGreaterThan(5);
      expect(layers.map(errorsOf).filter(Boolean)).toEqual([]);
    },
  );

  it('refuse what is broken', async () => {
    const [layer] = await layersOf(`${fixtureStoriesFolder}/eight-steps/story.md`);
    const broken = { kind: 'map', ...layer, ground: 'noon', keyframes: [], camera: {} };
    expect(errorsOf(broken)).toMatchInlineSnapshot(
      `"data must NOT have additional properties, data/ground must be equal to one of the allowed values, data/keyframes must NOT have fewer than 1 items"`,
    );
  });
});
