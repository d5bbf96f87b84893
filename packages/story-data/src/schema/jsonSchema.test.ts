import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fixtureStoriesFolder } from '../../fixtures/index';
import { smallStory } from '../../fixtures/smallStory';
import { findStories, storiesFolder } from '../load/index';
import { frontMatterSchema } from './frontMatter';
import { jsonSchemaOf } from './jsonSchema';
import { publishedSchema } from './published';
import { stepSettingsSchema } from './stepSettings';

const SCHEMAS = {
  'front-matter': jsonSchemaOf(frontMatterSchema, 'The front matter of a story'),
  step: jsonSchemaOf(stepSettingsSchema, 'The scene block of a step'),
  published: jsonSchemaOf(publishedSchema, 'The published step ids of a folder of stories'),
};

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });
const check = {
  'front-matter': ajv.compile(SCHEMAS['front-matter']),
  step: ajv.compile(SCHEMAS.step),
  published: ajv.compile(SCHEMAS.published),
};

/** What ajv says about a value: nothing where it fits. */
function errorsOf(name: keyof typeof SCHEMAS, value: unknown): string {
  check[name](value);
  return ajv.errorsText(check[name].errors).replace('No errors', '');
}

/** The YAML of a story: its front matter, then the scene blocks of its steps. */
function blocksOf(text: string): [front: unknown, ...steps: unknown[]] {
  const front: unknown = parse(/^---\n(?<yaml>[^]*?)^---$/m.exec(text)?.groups?.yaml ?? '');
  const blocks = [...text.matchAll(/^```scene\n(?<yaml>[^]*?)^```$/gm)];
  return [front, ...blocks.map(({ groups }): unknown => parse(groups?.yaml ?? ''))];
}

const stories: [name: string, text: string][] = [['the small story', smallStory]];
for (const folder of [storiesFolder, fixtureStoriesFolder]) {
  for (const slug of await findStories(folder))
    stories.push([slug, await readFile(`${folder}/${slug}/story.md`, 'utf8')]);
}

describe('the JSON Schemas', () => {
  it.each(Object.entries(SCHEMAS))('of the %s are the committed ones', async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
  });

  it.each(stories)('take %s', (_, text) => {
    const [front, ...steps] = blocksOf(text);
    expect(errorsOf('front-matter', front)).toBe('');
    expect(steps).toHaveLength(text.split('```scene').length - 1);
    for (const step of steps) expect(errorsOf('step', step)).toBe('');
  });

  it('take the published ids', async () => {
    expect(errorsOf('published', JSON.parse(await readFile(`${storiesFolder}/published.json`, 'utf8')))).toBe('');
    expect(errorsOf('published', { river: { steps: ['Dawn'] } })).toMatchInlineSnapshot(
      `"data/river must have required property 'retired', data/river/steps/0 must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$""`,
    );
  });

  it('refuse what is broken', () => {
    const [front, step] = blocksOf(
      smallStory.replace('title: Ships on the river', 'titel: Ships').replace('lat: 48.57', 'lat: 98'),
    );
    expect(errorsOf('front-matter', front)).toMatchInlineSnapshot(
      `"data must have required property 'title', data must NOT have additional properties, data/places/passau/lat must be <= 90"`,
    );
    expect(errorsOf('step', { ...Object(step), rail: 'Daybreaks', alt: 5, poster: 2 })).toMatchInlineSnapshot(
      `"data/rail must NOT have more than 8 characters, data/alt must be string, data/alt must be string, data/poster must be <= 1"`,
    );
  });

  it('say what each field is and expects', () => {
    expect(JSON.stringify(SCHEMAS['front-matter'])).toContain(
      'a latitude from -90 (south) to 90 (north); check the number',
    );
    expect(JSON.stringify(SCHEMAS.step)).toContain('when it was said: a year, a month or a day; write');
  });
});
