/** What the command line asks for. */
export interface Options {
  /** Times that everything is measured, 1 or more. Default 5. */
  rounds: number;
  /** Steps of the longest generated story: 5 measures the real story only, 50 (default) and 500 also what length costs. */
  steps: 5 | 50 | 500;
  /** Names of the pages to measure; empty: all. */
  only: string[];
  /** Whether each round waits, up to ten minutes, until the machine has little else to do. */
  quiet: boolean;
  /** Whether only loading is measured: of the story, of its steps' own pages, of scrollama and of stills, unless `only` names others. */
  load: boolean;
}

const LOADED = ['proscenium', 'scrollama', 'stills'];

/** @throws Error that says what is known, for anything else */
export function readOptions(words: readonly string[]): Options {
  const options: Options = { rounds: 5, steps: 50, only: [], quiet: false, load: false };
  for (let i = 0; i < words.length; i++) {
    const [word, inline] = (words[i] ?? '').split('=', 2);
    const value = () => inline ?? words[++i] ?? '';
    if (word === '--quiet') options.quiet = true;
    else if (word === '--load') options.load = true;
    else if (word === '--only') options.only = value().split(',');
    else if (word === '--rounds') options.rounds = oneOf(word, Number(value()), (n) => Number.isInteger(n) && n > 0);
    else if (word === '--steps')
      options.steps = oneOf(word, Number(value()), (n) => [5, 50, 500].includes(n)) as Options['steps'];
    else if (word !== '--')
      throw new Error(
        `“${word}” is not known. There are --rounds 5, --steps 5|50|500, --only scrollama,stills, --load and --quiet.`,
      );
  }
  return options.load && options.only.length === 0 ? { ...options, only: LOADED } : options;
}

function oneOf(word: string, value: number, fits: (value: number) => boolean): number {
  if (fits(value)) return value;
  throw new Error(word === '--steps' ? '--steps takes 5, 50 or 500.' : `${word} takes a whole number from 1.`);
}
