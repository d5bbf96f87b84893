import { fromDebian, reasonIn, runInstaller, thisMachine, type Machine } from './debian';
import { findEngine } from './find';
import type { Engine } from './page';

const packages: Record<Engine, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * Gets the engines that are missing: as root on Debian its packages, elsewhere the test framework's own browsers. What cannot
 * be had is told once, with the command to run; the tests of that engine then fail.
 */
export function installMissing(engines: readonly Engine[]): void {
  const missing = absent(engines);
  if (missing.length === 0) return;
  console.log(`Getting ${missing.join(', ')} for the browser tests.`);
  const machine = thisMachine();
  const output =
    machine.debian && machine.root ? fromDebian(missing.map((one) => packages[one])) : fromPlaywright(missing);
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

function absent(engines: readonly Engine[]): Engine[] {
  return engines.filter((engine) => !findEngine(engine));
}

function fromPlaywright(engines: readonly Engine[]): string {
  return runInstaller('npx', ['playwright', 'install', ...engines], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
}
