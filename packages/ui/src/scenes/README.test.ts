import { readFileSync } from 'node:fs';
import { fixtureStoriesFolder } from '@proscenium/story-data/fixtures';
import { loadStory } from '@proscenium/story-data/load';
import { describe, expect, it } from 'vitest';
import { composeStep, describeScene } from '../testing/sceneSuite';
import { saying } from '../testing/example/saying';
import { kinds } from './kinds';
import { write } from './markup';

const story = await loadStory(fixtureStoriesFolder, 'one-step', kinds);
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const data = { ground: 'night', said: 'I came', by: 'Caesar' } as const;

describeScene('the README’s example', saying, data);

describe('README', () => {
  it('shows the example as it is compiled here, with the imports of an app', () => {
    const code = read('../testing/example/saying.ts')
      .replaceAll(/'..\/..\/scenes\/\w+'/g, "'@proscenium/ui/scenes'")
      .replaceAll('../../score/index', '@proscenium/ui/score');
    expect(read('README.md')).toContain(`\`\`\`ts\n${code}\`\`\``);
    expect(read('README.md')).toContain(
      `describeScene('a saying', saying, { ground: 'night', said: 'I came', by: 'Caesar' })`,
    );
  });

  it('registers a kind with one line', () => {
    const opened = { ...story, opening: [{ kind: 'saying', data }] };
    expect(write(composeStep(undefined, { story: opened, kinds: { ...kinds, saying } }).markup)).toContain('I came');
  });
});
