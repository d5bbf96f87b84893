import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { structuredData } from '../app/[story]/structured-data';
import { sites } from './exported';

type NewsArticle = ReturnType<typeof structuredData>;

/** JSON-LD blocks of a page. */
const blocksOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, json = '']) => json);

/** What the compiler says of a document whose type is schema.org's vocabulary; '' where it fits. */
function complaints(name: string, json: string): string {
  const file = resolve(folder, `${name}.ts`);
  const head = "import type { NewsArticle, WithContext } from 'schema-dts';\n\n";
  writeFileSync(file, `${head}export const document: WithContext<NewsArticle> = ${json};\n`);
  const options = ['--noEmit', '--strict', '--module', 'esnext', '--moduleResolution', 'bundler', '--types', ''];
  try {
    execFileSync('pnpm', ['exec', 'tsc', '--ignoreConfig', ...options, file], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const folder = resolve('node_modules/.cache/structured-data');
beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

for (const { set, home, stories, readAddress } of sites) {
  describe(`the ${set}`, () => {
    test.each(stories)('$slug is a NewsArticle by the vocabulary of schema.org', async (story) => {
      const blocks = blocksOf(await readAddress(`${home}${story.slug}/`));
      expect(blocks).toHaveLength(1);
      expect(complaints(story.slug, blocks[0] ?? '')).toBe('');
    });

    test.each(stories)('$slug says its dates, language, steps, claims, sources and corrections', async (story) => {
      const [json = ''] = blocksOf(await readAddress(`${home}${story.slug}/`));
      const article = JSON.parse(json) as NewsArticle;
      expect(article).toMatchObject({ headline: story.title, description: story.dek, inLanguage: story.language });
      const { datePublished, dateModified } = JSON.parse(json) as Record<string, string>;
      expect(Date.parse(datePublished ?? '')).toBe(Date.parse(story.published ?? ''));
      expect(Date.parse(dateModified ?? '')).toBe(Date.parse(story.updated ?? ''));
      expect(article.hasPart).toEqual(
        story.steps.map(({ id, heading }, i) => ({
          '@type': 'CreativeWork',
          name: heading,
          url: `${home}${story.slug}/${id}/`,
          position: i + 1,
        })),
      );
      expect(article.mentions ?? []).toMatchObject(
        story.steps.flatMap(({ id: step, claims }) =>
          claims.map(({ id, by, on, said, sources }) => ({
            '@type': 'Claim',
            '@id': `${home}${story.slug}/${step}/#${id}`,
            text: expect.stringContaining(said) as string,
            creditText: by,
            dateCreated: on,
            appearance: story.sources
              .filter((source) => sources.includes(source.id))
              .map(({ url }) => ({ '@id': url })),
          })),
        ),
      );
      expect(article.citation).toMatchObject(story.sources.map(({ url }) => ({ url })));
      expect(article.correction ?? []).toMatchObject(story.corrections.map(({ date }) => ({ datePublished: date })));
    });
  });
}

test('the vocabulary refuses what it does not know', () => {
  const wrong = { '@context': 'https://schema.org', '@type': 'NewsArticle', heading: 'no such property' };
  expect(complaints('wrong', JSON.stringify(wrong))).toContain('heading');
});
