import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { parseStory } from './parse/parseStory';
import { cardSchema } from './schema/card';
import { claimSchema, sourceSchema, statementSchema } from './schema/claim';
import { frontMatterSchema } from './schema/frontMatter';
import { placeSchema } from './schema/place';
import { beatSettingsSchema, stepSettingsSchema } from './schema/stepSettings';
import { accountSchema } from './schema/when';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

const SHAPES: Record<string, z.ZodObject> = {
  account: accountSchema,
  beat: beatSettingsSchema,
  card: cardSchema,
  claim: claimSchema,
  'front matter': frontMatterSchema,
  place: placeSchema,
  source: sourceSchema,
  statement: statementSchema,
  step: stepSettingsSchema,
};

const example = /^````md\n(?<text>---\nformat: 1.*?)^````$/ms.exec(readme)?.groups?.text ?? '';
const read = (text: string) => parseStory(text, { file: 'README.md', slug: 'two-towers', kinds: {} });

describe('the README', () => {
  it('holds a complete story, which can be read', () => {
    expect(read(example)).toMatchObject({ title: 'Two towers, one height', steps: [{ id: 'heights' }] });
  });

  it('holds the smallest story', () => {
    const small = /^````md\n(?<text>---\ntitle: A walk.*?)^````$/ms.exec(readme)?.groups?.text ?? '';
    expect(read(small)).toMatchObject({ title: 'A walk around the lake', steps: [{ id: 'north' }] });
  });

  it('shows a problem as it is told about that story', () => {
    const shown = /^```\n(?<text>README\.md:.*?)\n```$/ms.exec(readme)?.groups?.text;
    expect(() => read(example.replace('place: square, by', 'place: squre, by'))).toThrow(
      expect.objectContaining({ message: shown }),
    );
  });

  it.each(Object.entries(SHAPES))('tells every field of a %s', (_, schema) => {
    const fields = Object.keys(schema.shape).filter((name) => !new RegExp(`[\`{ ]${name}[\`:,} ]`).test(readme));
    expect(fields).toEqual([]);
  });
});
