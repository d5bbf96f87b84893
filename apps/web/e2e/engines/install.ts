import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findEngine } from './find';
import type { Engine } from './tab';

const packages: Record<Engine, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** What decides where engines come from. */
export interface Machine {
  debian: boolean;
  root: boolean;
}

/**
 * Gets the engines that are missing: as root on Debian its packages, elsewhere the test framework's own browsers. What cannot
 * be had is told once, with the command to run; the tests of that engine then fail.
 */
export function installMissing(engines: readonly Engine[]): void {
  const missing = absent(engines);
  if (missing.length === 0) return;
  console.log(`Getting ${missing.join(', ')} for the browser tests.`);
  const machine = thisMachine();
  const output = machine.debian && machine.root ? fromDebian(missing) : fromPlaywright(missing);
  const still = absent(missing);
  if (still.length > 0) console.error(advice(still, machine, reasonIn(output)));
}

/** What a test or a tool says that needs an engine and has none; how to get it was told before. */
export function missingEngine(engine: Engine): string {
  return `There is no ${engine} on this machine.`;
}

/** What to tell a person who lacks these engines. */
export function advice(engines: readonly Engine[], { debian, root }: Machine, reason: string | null): string {
  const names = engines.flatMap((engine) => packages[engine]).join(' ');
  const sudo = root ? '' : 'sudo ';
  const command = debian
    ? `${sudo}apt-get update && ${sudo}apt-get install ${names}`
    : `cd apps/web && npx playwright install --with-deps ${engines.join(' ')}`;
  return [
    `This machine has no ${engines.join(' and no ')} to test in.`,
    ...(reason === null ? [] : [`It could not be installed: ${reason}`]),
    `Install it with:\n  ${command}`,
  ].join('\n');
}

/** The line in which an installer says why it failed. */
export function reasonIn(output: string): string | null {
  return output.match(/^(?:E:|Error:|W: Failed to fetch) .+$/m)?.[0] ?? null;
}

function absent(engines: readonly Engine[]): Engine[] {
  return engines.filter((engine) => !findEngine(engine));
}

function thisMachine(): Machine {
  return { debian: isDebian(), root: process.getuid?.() === 0 };
}

/** Not its descendants: Ubuntu has apt, but not these packages. */
function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function fromDebian(engines: readonly Engine[]): string {
  // Without a network apt would by default try for minutes.
  const patience = ['Acquire::Retries=1', 'Acquire::http::Timeout=10', 'Acquire::https::Timeout=10'];
  const apt = (...words: string[]) =>
    run('apt-get', ['-q', ...patience.flatMap((one) => ['-o', one]), ...words], { DEBIAN_FRONTEND: 'noninteractive' });
  // One at a time: where one cannot be had, the others still can.
  const installs = () => engines.map((one) => apt('install', '--yes', '--no-install-recommends', ...packages[one]));
  return [apt('update'), ...installs()].join('\n');
}

function fromPlaywright(engines: readonly Engine[]): string {
  return run('npx', ['playwright', 'install', ...engines], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' });
}

/** Runs an installer; returns what it printed, errors before all else. */
function run(program: string, options: string[], env: Record<string, string>): string {
  const { stdout, stderr, error } = spawnSync(program, options, {
    // What it prints goes on for pages; where it fails one line of it is told.
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 600_000,
    env: { ...process.env, ...env },
  });
  return [error ? `Error: ${error.message}` : '', stderr, stdout].join('\n');
}
