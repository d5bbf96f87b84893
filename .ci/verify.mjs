// Everything that must hold: `npm test`. Runs the tasks through turbo and ends with one line, `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightSuites, readJson, summary, taskSuites, vitestResults } from './results.mjs';

const packages = {
  '@proscenium/story-data': 'packages/story-data',
  '@proscenium/ui': 'packages/ui',
  web: 'apps/web',
  bench: 'bench',
};
const names = Object.keys(packages);
const checks = [
  '//#format',
  '//#rules',
  '//#lint',
  ...names.flatMap((name) => [`${name}#typecheck`, `${name}#lint`]),
  'web#build',
  'web#budget',
];

const unitReports = Object.values(packages).map((folder) => join(folder, 'test-results/unit.json'));
const exportReport = 'apps/web/test-results/export.json';
const e2eReport = 'apps/web/test-results/e2e.json';
const runs = '.turbo/runs';
// An old report must not stand in for a run that never came to be; what turbo has cached it puts back.
for (const path of [...unitReports, exportReport, e2eReport, runs]) rmSync(path, { recursive: true, force: true });

const options = ['--continue=dependencies-successful', '--summarize', '--concurrency=2', '--output-logs=new-only'];
const env = { NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', ...process.env };
/** Runs tasks, and resolves to whether all went well. @param {string[]} tasks */
const turbo = (...tasks) =>
  spawnSync('pnpm', ['exec', 'turbo', 'run', ...tasks, ...options], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  }).status === 0;

// The browser tests fill two cores by themselves; beside other work frames come late, and tests of frames with them.
const went = [turbo('format', 'rules', 'typecheck', 'lint', 'test', 'build', 'budget', 'test:export'), turbo('e2e')];

const ran = (existsSync(runs) ? readdirSync(runs).toSorted() : []).flatMap(
  (name) => readJson(join(runs, name))?.tasks ?? [],
);
/** @param {string} id @param {string} name @param {string} report */
const vitestSuites = (id, name, report) => taskSuites(ran, id, [{ name, results: vitestResults(readJson(report)) }]);
const { text, last, failed } = summary([
  ...checks.flatMap((id) => taskSuites(ran, id)),
  ...names.flatMap((name, i) => vitestSuites(`${name}#test`, `${name} unit`, unitReports[i] ?? '')),
  ...vitestSuites('web#test:export', 'web export', exportReport),
  ...taskSuites(ran, 'web#e2e', playwrightSuites(readJson(e2eReport), ['chromium', 'firefox', 'webkit', 'phone'])),
]);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/summary.txt', `${last}\n`);
console.log(text);
process.exit(failed > 0 || went.includes(false) ? 1 : 0);
