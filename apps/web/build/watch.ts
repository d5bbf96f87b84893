import { watch, type FSWatcher } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Calls `onChange` whenever something below one of the folders is written, added, renamed or removed. Several strokes of one
 * save are several calls. Folders made later are watched too. Resolves, once it watches, to a function that ends it.
 *
 * Each folder is watched by itself: Node's own recursive watch holds on to files, and loses one that an editor saves by
 * putting a new file in its place.
 */
export async function watchBelow(roots: readonly string[], onChange: () => void): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>();

  async function look(): Promise<void> {
    const found = new Set((await Promise.all(roots.map(foldersBelow))).flat());
    for (const [folder, watcher] of watchers) {
      if (found.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of found) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, () => {
        onChange();
        void look();
      });
      // A folder that goes away while it is watched is found to be gone by the next look.
      watcher.on('error', () => {});
      watchers.set(folder, watcher);
    }
  }

  await look();
  return () => {
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}

async function foldersBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return [root, ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
}
