import { formatDate } from '@proscenium/story-data';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { describe, expect, test } from 'vitest';
import { publishedStories, wordsOf } from '../e2e/stories';
import { sites } from './exported';

const all = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(all) : [])];
const tidy = (words: string) => words.replaceAll(/\s+/g, ' ');

for (const { set, home, stories, read, readAddress } of sites) {
  describe(`the ${set}`, () => {
    for (const { slug, steps, sources, title } of stories) {
      describe(`of ${slug}`, async () => {
        const nodes = all(
          fromMarkdown(await read(`${slug}/story.md`), {
            extensions: [gfmFootnote()],
            mdastExtensions: [gfmFootnoteFromMarkdown()],
          }),
        );
        const words = tidy(nodes.map((node) => ('value' in node ? node.value : ' ')).join(''));

        test('every word of the page stands there', () => {
          const story = publishedStories(set).find((one) => one.story.slug === slug);
          const missing = story ? wordsOf(story).filter((stretch) => !words.includes(tidy(stretch))) : [slug];
          expect(missing).toEqual([]);
        });

        test('every claim stands there with claimant, date and standing', () => {
          const missing = steps
            .flatMap(({ claims }) => claims)
            .filter(
              ({ by, on, said }) =>
                !new RegExp(`${escape(by)}\\s*, ${formatDate(on)}, [a-z ]+: ${escape(said)}`).test(words),
            );
          expect(missing).toEqual([]);
        });

        test('every footnote leads to its source, and every source is cited', () => {
          const labels = (type: Nodes['type']) => [
            ...new Set(nodes.filter((node) => node.type === type).map((node) => ('label' in node ? node.label : ''))),
          ];
          expect(labels('footnoteDefinition')).toEqual(sources.map(({ number }) => String(number)));
          expect(new Set(labels('footnoteReference'))).toEqual(new Set(labels('footnoteDefinition')));
          const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
          expect(links).toEqual(expect.arrayContaining(sources.map(({ url }) => url)));
        });

        test('it names the page and its steps, and the page leads to it', async () => {
          const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
          expect(links).toEqual(
            expect.arrayContaining([`${home}${slug}/`, ...steps.map(({ id }) => `${home}${slug}/${id}/`)]),
          );
          expect(nodes.find((node) => node.type === 'heading')).toMatchObject({
            depth: 1,
            children: [{ value: title }],
          });
          expect(await readAddress(`${home}${slug}/`)).toMatch(
            new RegExp(`<link rel="alternate" type="text/markdown" href="${home}${slug}/story.md"`),
          );
        });
      });
    }
  });
}

function escape(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
