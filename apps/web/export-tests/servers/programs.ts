import { existsSync } from 'node:fs';
import type { ServerName } from '../../build/host-servers';
import { fromDebian, reasonIn, thisMachine } from '../../e2e/engines/debian';
import { which } from '../../e2e/engines/find';

/**
 * The paths of these servers' programs, each Debian's package of the same name. As root on Debian those that are missing are installed.
 *
 * @throws Error where one cannot be had, with the command to run
 */
export function programsOf(names: readonly ServerName[]): Record<ServerName, string> {
  const missing = names.filter((name) => !find(name));
  const { debian, root } = thisMachine();
  const output = missing.length > 0 && debian && root ? fromDebian(missing.map((name) => [name])) : '';
  const found = names.map((name) => [name, find(name)] as const);
  const still = found.filter(([, path]) => !path).map(([name]) => name);
  if (still.length > 0) throw new Error(advice(still, reasonIn(output)));
  return Object.fromEntries(found) as Record<ServerName, string>;
}

/** What to tell a person who lacks these servers. */
export function advice(names: readonly ServerName[], reason: string | null): string {
  const why = reason === null ? '' : ` It could not be installed: ${reason}.`;
  return `This machine has no ${names.join(' and no ')} to test its configuration in.${why} Install it, on Debian with: apt-get install ${names.join(' ')}`;
}

/** Debian keeps servers where only root's PATH leads. */
function find(name: ServerName): string | null {
  return which(name) ?? [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`].find(existsSync) ?? null;
}
