import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inline, Paragraph } from '@proscenium/story-data';
import type { CompiledStory } from '@proscenium/ui/scenes';
import { folders, type StorySet } from '../build/settings';

/** The compiled stories that the last build made pages of, in order of their addresses. */
export function publishedStories(set: StorySet = 'stories'): CompiledStory[] {
  const folder = folders[set].generated;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'manifest.json')
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CompiledStory);
}

/** Every stretch of words that a story's page must hold, as it must stand there: a footnote or a link ends a stretch. */
export function wordsOf({ story }: CompiledStory): string[] {
  const paragraphs = [
    ...story.lede,
    ...story.steps.flatMap(({ beats }) => beats.map(({ text }) => text)),
    ...story.notKnown,
    ...story.law,
    ...story.since.map(({ text }) => text),
    ...story.method,
    ...story.corrections.map(({ text }) => text),
  ];
  const claims = story.steps.flatMap((step) => [
    ...step.beats.flatMap(({ ledger }) =>
      ledger.map((id) => step.claims.find((claim) => claim.id === id)?.said ?? `claim ${id}`),
    ),
    ...(step.beats.some(({ statements }) => statements) ? step.statements.map(({ said }) => said) : []),
  ]);
  const lines = [
    story.title,
    story.dek,
    story.byline,
    ...story.steps.flatMap(({ heading, dateline, alt, note }) => [heading, dateline, alt, ...(note ? [note] : [])]),
    ...story.sources.flatMap(({ publisher, title }) => [publisher, title]),
  ];
  return [...lines, ...claims, ...paragraphs.flatMap(stretches)]
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function stretches(paragraph: Paragraph): string[] {
  return paragraph.flatMap((inline: Inline): string[] => {
    switch (inline.type) {
      case 'text':
        return [inline.value];
      case 'cite':
        return [];
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'claim':
      case 'plain':
        return stretches(inline.children);
    }
  });
}
