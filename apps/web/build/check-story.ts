// Checks story files: `pnpm check-story [--json | --count] <file | folder of a story | slug | all>`.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem, StoryError, type Problem, type Story } from '@proscenium/story-data';
import { loadStories, loadStoryFile } from '@proscenium/story-data/load';
import { kinds } from '@proscenium/ui/scenes';
import { countWords } from './count-words';
import { callersFolder, readSettings } from './settings';

const usage = `Usage: pnpm check-story [--json | --count] <file | folder of a story | slug | all> ...

Lists every problem as file:line:column: what was found, what was expected, how to fix it, with the lines around it.
Step ids must be listed as published where PROSCENIUM_ADDRESS names a host, as for the build.
--json   the same as a JSON array of { file, line, column, found, expected, fix }
--count  also the words of each story without problems, of its beats and of a sentence
Ends with 0 where nothing is wrong, 1 where something is, 2 where there is nothing to check.`;

function end(message: string): never {
  console.error(`check-story: ${message}`);
  process.exit(2);
}

function readArguments() {
  const flag = { type: 'boolean', default: false } as const;
  // `pnpm check-story -- --json all` hands on the two dashes.
  const args = process.argv.slice(2).filter((word) => word !== '--');
  try {
    return parseArgs({ args, options: { json: flag, count: flag, help: flag }, allowPositionals: true });
  } catch (error) {
    return end(`${(error as Error).message}\n\n${usage}`);
  }
}

/** The stories that a word names; relative to the current folder, and so are the files that problems name. */
function load(word: string): Promise<Story[]> | Promise<Story> {
  if (word === 'all') return loadStories(stories, kinds, { drafts });
  const bySlug = /^[\w-]+$/.test(word) ? [join(stories, word, 'story.md')] : [];
  const places = [...new Set([resolve(word), resolve(word, 'story.md'), ...bySlug])];
  const file = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  if (!file) return end(`there is no story ${word}. Looked for:\n${places.map((place) => `  ${place}`).join('\n')}`);
  return loadStoryFile(file, kinds, { drafts });
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (positionals.length === 0) end(`say which story to check.\n\n${usage}`);

const { stories, drafts } = readSettings();
process.chdir(callersFolder());
const problems: Problem[] = [];
const sound: Story[] = [];
for (const word of positionals) {
  try {
    sound.push(...[await load(word)].flat());
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    problems.push(...error.problems);
  }
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const files = new Set(problems.map(({ file }) => file)).size;
if (values.json) console.log(JSON.stringify(problems, null, 2));
else {
  for (const problem of problems) console.log(formatProblem(problem));
  if (files === 0) console.log(`No problem in ${count(sound.length, 'story', 'stories')}.`);
  else console.log(`${count(problems.length, 'problem', 'problems')} in ${count(files, 'file', 'files')}.`);
  if (values.count) for (const story of sound) console.log(`\n${story.slug}: ${countWords(story)}`);
}
process.exitCode = files > 0 ? 1 : 0;
