import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Writes a file unless it already holds exactly this: an untouched file rebuilds nothing downstream.
 * Missing folders are made.
 */
export async function writeIfChanged(path: string, content: string | Uint8Array): Promise<void> {
  const before = await readFile(path).catch(() => null);
  if (before?.equals(Buffer.from(content))) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A file whose name changes with what is in it, so that one that is there is right. */
export interface NamedFile {
  name: string;
  make: () => string | Uint8Array | Promise<Uint8Array>;
}

/** Makes the files that do not stand in a folder yet. Resolves to how many were made. */
export async function makeMissing(files: readonly NamedFile[], folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  const missing = files.filter(({ name }) => !there.has(name));
  const make = async (file: NamedFile) => {
    // Whoever is stopped half way leaves no half of a file under its name.
    const half = join(folder, `.${file.name}`);
    await writeFile(half, await file.make());
    await rename(half, join(folder, file.name));
  };
  await Promise.all(missing.map(make));
  return missing.length;
}

/** Deletes from one folder (not below it) every file whose name is not in `keep`. A folder that is not there is left so. */
export async function keepOnly(folder: string, keep: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  await Promise.all(names.filter((name) => !keep.has(name)).map((name) => rm(join(folder, name), { recursive: true })));
}

/** Every file below a folder, as paths relative to it with `/`, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

/** The first `length` hexadecimal digits of the content's SHA-256, for file names that change with the content. */
export function contentHash(content: string | Uint8Array, length = 10): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length);
}
