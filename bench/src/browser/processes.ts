import { readdirSync, readFileSync } from 'node:fs';
import type { Tab } from './launch';

/** Clock ticks a second in /proc, on every Linux that runs browsers. */
const TICKS = 100;

interface Process {
  parent: number;
  /** User and system time, ticks. */
  ticks: number;
}

/** Reads one line of `/proc/<pid>/stat`. The name in brackets may itself hold spaces and brackets. */
export function readStat(line: string): Process {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
}

/** The process `root` and all that come from it. */
export function tree(processes: ReadonlyMap<number, Process>, root: number): number[] {
  const children = [...processes].filter(([, { parent }]) => parent === root).map(([pid]) => pid);
  return [root, ...children.flatMap((pid) => tree(processes, pid))];
}

/**
 * Processor time that the tab's browser has taken so far, all its processes together (window, pages, painting, network), ms,
 * in steps of 10. Linux only.
 */
export async function cpuOfAll({ browser }: Tab): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const root = processInfo.find(({ type }) => type === 'browser')?.id;
  if (root === undefined) throw new Error('The browser names no process of its own.');
  const processes = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      processes.set(Number(name), readStat(readFileSync(`/proc/${name}/stat`, 'utf8')));
    } catch {
      // It has ended since the folder was read.
    }
  }
  const ticks = tree(processes, root).reduce((sum, pid) => sum + (processes.get(pid)?.ticks ?? 0), 0);
  return (ticks * 1000) / TICKS;
}
