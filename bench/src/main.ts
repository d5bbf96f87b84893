// Measures what speed costs: `pnpm bench [--rounds 5] [--steps 5|50|500] [--only scrollama,stills] [--load]`. See README.md.
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { figureTable, worstOf } from './figures/tables';
import { verdictTable, WORST } from './figures/targets';
import { measure } from './measure/page';
import { readOptions } from './options';
import { measuredPages, type Figures } from './pages';

const options = readOptions(process.argv.slice(2));
const pages = await measuredPages(options);
const rounds = new Map<string, Figures[]>(pages.map(({ name }) => [name, []]));
const loads: string[] = [];

for (let round = 0; round < options.rounds; round++) {
  loads.push((loadavg()[0] ?? 0).toFixed(1));
  // Every other round goes backwards, so that no page always follows the same one.
  for (const page of round % 2 === 0 ? pages : pages.toReversed()) {
    console.error(`round ${round + 1} of ${options.rounds}: ${page.name}`);
    const once = () => measure(page, round === 0);
    // A browser on a busy machine sometimes never finishes a load.
    const figures = await once().catch((error: unknown) => {
      console.error(`again: ${String(error).split('\n', 1)[0]}`);
      return once();
    });
    rounds.get(page.name)?.push(figures);
    await writeFile('.sites/last.json', JSON.stringify([...rounds], null, 1));
  }
}

const stepPages = pages.filter(({ opens }) => opens).map(({ name }) => name);
const shown = new Map<string, readonly Figures[]>();
for (const [name, figures] of rounds) {
  if (!stepPages.includes(name)) shown.set(name, figures);
  else shown.set(WORST, worstOf(stepPages.map((step) => rounds.get(step) ?? [])));
}
const machine = `${cpus().length} x ${cpus()[0]?.model ?? ''}, load ${loads.join(', ')}`;
console.log(`${new Date().toISOString().slice(0, 10)}, ${options.rounds} rounds, ${machine}\n`);
console.log(`${figureTable(shown)}\n\n${verdictTable(shown)}`);
process.exit();
