import { spawnSync } from 'node:child_process';
import { findEngine, which } from './find';
import type { Engine } from './tab';

const packages: Record<Engine, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * Gets the engines that are missing: as root on Debian its packages, elsewhere the test framework's own browsers. What cannot
 * be had is left out; the tests of that engine then fail with `missingEngine`'s message.
 */
export function installMissing(engines: readonly Engine[]): void {
  const missing = engines.filter((engine) => !findEngine(engine));
  if (missing.length === 0) return;
  console.log(`Getting ${missing.join(', ')} for the browser tests.`);
  if (isDebianRoot()) {
    apt('update');
    // One at a time: where one cannot be had, the others still can.
    for (const engine of missing) apt('install', '--yes', '--no-install-recommends', ...packages[engine]);
  } else {
    for (const engine of missing) run('npx', ['playwright', 'install', engine]);
  }
  for (const engine of missing.filter((one) => !findEngine(one))) console.error(missingEngine(engine));
}

/** What to tell a person who has no such engine. */
export function missingEngine(engine: Engine): string {
  const command = which('apt-get')
    ? `sudo apt-get update && sudo apt-get install ${packages[engine].join(' ')}`
    : `cd apps/web && npx playwright install --with-deps ${engine}`;
  return `There is no ${engine} on this machine to test in. Install it with:\n  ${command}`;
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && which('apt-get') !== null;
}

function apt(...options: string[]): void {
  run('apt-get', ['-q', ...options], { DEBIAN_FRONTEND: 'noninteractive' });
}

function run(program: string, options: string[], env: Record<string, string> = {}): void {
  spawnSync(program, options, { stdio: 'inherit', timeout: 600_000, env: { ...process.env, ...env } });
}
