import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Bytes by kind, by page. */
export type Weights = Record<string, Record<string, number>>;

const file = resolve('../../bench/bytes.json');

/** The committed weights, which a build is compared with; empty where there are none yet. */
export async function readKnownWeights(): Promise<Weights> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Weights;
}

/** Makes these the weights to compare with; to be committed. */
export async function writeKnownWeights(weights: Weights): Promise<void> {
  await writeFile(file, `${JSON.stringify(weights, null, 2)}\n`);
}

/** How far a weight is from the committed one: '' where it is the same, `+120` or `-120`, or `new`. */
export function change(bytes: number, known: number | undefined): string {
  if (known === undefined) return 'new';
  const by = bytes - known;
  return by === 0 ? '' : `${by > 0 ? '+' : '-'}${Math.abs(by).toLocaleString('en')}`;
}
