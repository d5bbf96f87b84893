import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Options = ReturnType<typeof readOptions>;

/**
 * Reads the command line.
 *
 * - `rounds`: times that everything is measured, 1 or more. Default 5
 * - `steps`: of the longest generated story; 5 measures the real story only, 50 (default) and 500 also what length costs
 * - `only`: names of the pages to measure; empty: all
 * - `load`: only loading is measured, of the story, of its steps' own pages, of scrollama and of stills, unless `only` names others
 *
 * @throws Error for anything else
 */
export function readOptions(words: readonly string[]) {
  const { values } = parseArgs({
    // pnpm and turbo each pass a `--` of their own along.
    args: words.filter((word) => word !== '--'),
    options: {
      rounds: { type: 'string', default: '5' },
      steps: { type: 'string', default: '50' },
      only: { type: 'string' },
      load: { type: 'boolean', default: false },
    },
  });
  const { load } = values;
  const [rounds, steps] = [Number(values.rounds), Number(values.steps)];
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1.');
  if (![5, 50, 500].includes(steps)) throw new Error('--steps takes 5, 50 or 500.');
  const only = values.only?.split(',') ?? (load ? ['proscenium', 'scrollama', 'stills'] : []);
  return { rounds, steps, only, load };
}
