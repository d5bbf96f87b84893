// Checks story files: `pnpm check-story [--json | --count] <file | folder of a story | slug | all>`.
import { parseArgs } from 'node:util';
import { formatProblem } from '@proscenium/story-data';
import { kinds } from '@proscenium/ui/scenes';
import { checkStories, NotFound } from './check-stories';
import { countWords } from './count-words';
import { callersFolder, readSettings } from './settings';

const usage = `Usage: pnpm check-story [--json | --count] <file | folder of a story | slug | all> ...

Lists every problem as file:line:column: what was found, what was expected, how to fix it, with the lines around it.
Step ids must be listed as published where PROSCENIUM_ADDRESS names a host, as for the build.
--json   the same as a JSON array of { file, line, column, found, expected, fix }
--count  also the words of each story without problems, of its beats and of a sentence
Ends with 0 where nothing is wrong, 1 where something is, 2 where there is nothing to check.`;

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

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

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (positionals.length === 0) end(`say which story to check.\n\n${usage}`);

const { stories, drafts } = readSettings();
// Problems name files as whoever called sees them.
process.chdir(callersFolder());
const { problems, sound } = await checkStories(positionals, stories, kinds, { drafts }).catch((error: unknown) => {
  if (error instanceof NotFound) return end(error.message);
  throw error;
});
if (values.json) console.log(JSON.stringify(problems, null, 2));
else {
  const files = new Set(problems.map(({ file }) => file)).size;
  for (const problem of problems) console.log(formatProblem(problem));
  if (files === 0) console.log(`No problem in ${count(sound.length, 'story', 'stories')}.`);
  else console.log(`${count(problems.length, 'problem', 'problems')} in ${count(files, 'file', 'files')}.`);
  if (values.count) for (const story of sound) console.log(`\n${story.slug}: ${countWords(story)}`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
