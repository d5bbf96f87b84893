import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What decides where programs that tests need come from. */
export interface Machine {
  debian: boolean;
  root: boolean;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
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

/**
 * Installs Debian's packages, as root, and returns what was printed.
 *
 * @param groups packages that only serve together; one group after the other: where one cannot be had, the others still can
 */
export function fromDebian(groups: readonly string[][]): string {
  // Without a network apt would by default try for minutes.
  const patience = ['Acquire::Retries=1', 'Acquire::http::Timeout=10', 'Acquire::https::Timeout=10'];
  const apt = (...words: string[]) =>
    runInstaller('apt-get', ['-q', ...patience.flatMap((one) => ['-o', one]), ...words], {
      DEBIAN_FRONTEND: 'noninteractive',
      // No service is started that a package brings.
      RUNLEVEL: '1',
    });
  const installs = () => groups.map((names) => apt('install', '--yes', '--no-install-recommends', ...names));
  return [apt('update'), ...installs()].join('\n');
}

/** Runs an installer; returns what it printed, errors before all else. */
export function runInstaller(program: string, options: string[], env: Record<string, string>): string {
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

/** The line in which an installer says why it failed. */
export function reasonIn(output: string): string | null {
  return output.match(/^(?:E:|Error:|W: Failed to fetch) .+$/m)?.[0] ?? null;
}
