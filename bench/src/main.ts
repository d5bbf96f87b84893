// Measures what speed costs: `pnpm bench [--rounds 5] [--steps 5|50|500] [--only scrollama,stills] [--load] [--quiet]`. See README.md.
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { figureTable, valuesOf, withWorst } from './figures/tables';
import { verdicts, verdictTable, WORST } from './figures/targets';
import { readOptions } from './options';
import { measuredPages, type Figures } from './pages';
import { measure, type Known } from './round';

/** Load of the last minute below which a machine counts as quiet, and how long is waited for it, ms. */
const QUIET = 1.2;
const PATIENCE = 600_000;

const machineLoad = () => loadavg()[0] ?? 0;
const options = readOptions(process.argv.slice(2));
const pages = await measuredPages(options);
const rounds = new Map<string, Figures[]>(pages.map(({ name }) => [name, []]));
const known = new Map<string, Known>(pages.map(({ name }) => [name, {}]));
const loads: string[] = [];

for (let round = 0; round < options.rounds; round++) {
  const due = Date.now() + PATIENCE;
  while (options.quiet && machineLoad() >= QUIET && Date.now() < due) await sleep(5000);
  loads.push(machineLoad().toFixed(1));
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

const day = new Date().toISOString().slice(0, 10);
console.log(
  `${day}, ${options.rounds} rounds, ${cpus().length} x ${cpus()[0]?.model ?? ''}, load ${loads.join(', ')}\n`,
);
const stepPages = pages.filter(({ opens }) => opens).map(({ name }) => name);
const shown = withWorst(rounds, stepPages, WORST);
const elements = [...known].map(([name, { element }]) => `${name}: ${element ?? '-'}`);
console.log(`${figureTable(shown)}\n\nlargest painting: ${elements.join('; ')}\n`);
console.log(verdictTable(verdicts((page, figure) => valuesOf(shown, page, figure))));
