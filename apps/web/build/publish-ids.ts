// Lists the step ids of all stories as published: `pnpm publish-ids`. From then on none of them may vanish.
import { relative } from 'node:path';
import { StoryError } from '@proscenium/story-data';
import { loadStories, publishIds } from '@proscenium/story-data/load';
import { kinds } from '@proscenium/ui/scenes';
import { callersFolder, readSettings } from './settings';

const folder = readSettings().stories;
process.chdir(callersFolder());
try {
  const { path, isChanged } = await publishIds(folder, await loadStories(folder, kinds, { drafts: true }));
  console.log(
    `${relative('', path)} ${isChanged ? 'lists every step id now. Commit it.' : 'lists every step id already.'}`,
  );
} catch (error) {
  // Ids of a story that cannot be read are not to be published.
  if (!(error instanceof StoryError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
