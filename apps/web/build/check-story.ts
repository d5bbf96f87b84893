// Checks story files: `pnpm check-story [--json | --count] <file | folder of a story | slug | all>`.
import { formatProblem, type Problem } from '@proscenium/story-data';
import { kinds } from '@proscenium/ui/scenes';
import { callersFolder } from './callers-folder';
import { checkStories, NotFound } from './check-stories';
import { countWords, describeCount } from './count-words';
import { readSettings } from './settings';

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

function summary(problems: readonly Problem[], sound: number): string {
  const count = (number: number, what: string, many: string) => `${number} ${number === 1 ? what : many}`;
  if (problems.length === 0) return `No problem in ${count(sound, 'story', 'stories')}.`;
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, 'problem', 'problems')} in ${count(files, 'file', 'files')}.`;
}

// `pnpm check-story -- --json all` hands on the two dashes.
const words = process.argv.slice(2).filter((word) => word !== '--');
const names = words.filter((word) => !word.startsWith('-'));
const isJson = words.includes('--json');
const unknown = words.find((word) => word.startsWith('-') && !['--json', '--count', '--help'].includes(word));
if (unknown) end(`the option ${unknown} is not known.\n\n${usage}`);
if (words.includes('--help')) {
  console.log(usage);
  process.exit(0);
}
if (names.length === 0) end(`say which story to check.\n\n${usage}`);

const { stories, drafts } = readSettings();
// Problems name files as whoever called sees them.
process.chdir(callersFolder());
const { problems, sound } = await checkStories(names, stories, kinds, { drafts }).catch((error: unknown) => {
  if (error instanceof NotFound) return end(error.message);
  throw error;
});
if (isJson) console.log(JSON.stringify(problems, null, 2));
else console.log([...problems.map(formatProblem), summary(problems, sound.length)].join('\n'));
if (words.includes('--count') && !isJson)
  for (const story of sound) console.log(`\n${story.slug}: ${describeCount(countWords(story))}`);
process.exitCode = problems.length > 0 ? 1 : 0;
