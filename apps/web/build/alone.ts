import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** No build takes this long, in ms: a mark older than that is nobody's, even where another process has got its owner's number. */
const longest = 600_000;

/**
 * Runs `work` while no other process runs any under the same mark, and waits for its turn.
 *
 * @param mark path of a file that stands while somebody works; one left behind by a process that is gone is taken over
 */
export async function alone<T>(mark: string, work: () => T | Promise<T>): Promise<T> {
  while (!(await take(mark))) {
    if (await isAbandoned(mark)) await rm(mark, { force: true });
    else await sleep(250);
  }
  try {
    return await work();
  } finally {
    await rm(mark, { force: true });
  }
}

async function take(mark: string): Promise<boolean> {
  try {
    await writeFile(mark, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(mark: string): Promise<boolean> {
  const found = await stat(mark).catch(() => null);
  if (!found) return false;
  const owner = Number(await readFile(mark, 'utf8').catch(() => ''));
  return Date.now() - found.mtimeMs > longest || (owner > 0 && !isAlive(owner));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
