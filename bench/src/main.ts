// Measures what speed costs: `pnpm bench [--rounds 5] [--steps 5|50|500] [--only scrollama,stills] [--load] [--quiet]`. See README.md.
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import type { Figures } from './candidate';
import { candidates } from './candidates';
import { figureTable, valuesOf, verdictTable } from './figures/table';
import { verdicts, WORST } from './figures/targets';
import { withWorst } from './figures/worst';
import { readOptions } from './options';
import { waitForQuiet } from './quiet';
import { measure, type Known } from './round';

const options = readOptions(process.argv.slice(2));
const pages = await candidates(options);
const rounds = new Map<string, Figures[]>(pages.map(({ name }) => [name, []]));
const known = new Map<string, Known>(pages.map(({ name }) => [name, {}]));
const loads: string[] = [];

for (let round = 0; round < options.rounds; round++) {
  if (options.quiet) await waitForQuiet();
  loads.push((loadavg()[0] ?? 0).toFixed(1));
  // Every other round goes backwards, so that no page always follows the same one.
  for (const page of round % 2 === 0 ? pages : pages.toReversed()) {
    console.error(`round ${round + 1} of ${options.rounds}: ${page.name}`);
    const once = () => measure(page, known.get(page.name) ?? {}, round === 0);
    // A browser on a busy machine sometimes never finishes a load.
    const figures = await once().catch((error: unknown) => {
      console.error(`again: ${String(error).split('\n', 1)[0]}`);
      return once();
    });
    rounds.get(page.name)?.push(figures);
    await writeFile('.sites/last.json', JSON.stringify([...rounds], null, 1));
  }
}

const model = cpus()[0]?.model ?? '';
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${options.rounds} rounds, ${cpus().length} x ${model}, load ${loads.join(', ')}\n`,
);
const stepPages = pages.filter(({ opens }) => opens).map(({ name }) => name);
const shown = withWorst(rounds, stepPages, WORST);
console.log(figureTable(shown));
console.log(
  `\nlargest painting: ${[...known].map(([name, { element }]) => `${name}: ${element ?? '-'}`).join('; ')}\n`,
);
console.log(verdictTable(verdicts((page, figure) => valuesOf(shown, page, figure))));
