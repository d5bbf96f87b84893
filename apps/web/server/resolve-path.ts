import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { hostFiles } from '../build/host-policy';

/** What a request path stands for. */
export type Resolved =
  | { kind: 'file'; path: string }
  /** The same address with the slash that a folder's address ends with. */
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' }
  /** Not a path that this site could have: broken encoding, or out of the folder. */
  | { kind: 'bad' };

const missing: Resolved = { kind: 'missing' };

/**
 * Finds the file for a request path in an exported site.
 *
 * @param root absolute folder of the export
 * @param basePath '' or `/like/this`; a path outside it is missing
 * @param path the path of the request, still percent-encoded, without the query
 */
export async function resolvePath(root: string, basePath: string, path: string): Promise<Resolved> {
  const decoded = decode(path);
  if (decoded === null) return { kind: 'bad' };
  if (basePath !== '' && decoded === basePath) return { kind: 'redirect', to: `${basePath}/` };
  if (!decoded.startsWith(`${basePath}/`)) return missing;

  const inside = decoded.slice(basePath.length);
  if (hostFiles.includes(inside)) return missing;
  const file = join(root, inside.endsWith('/') ? `${inside}index.html` : inside);
  if (!file.startsWith(root + sep)) return { kind: 'bad' };
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return { kind: 'file', path: file };
  if (found?.isDirectory() && (await stat(join(file, 'index.html')).catch(() => null))) {
    return { kind: 'redirect', to: `${path}/` };
  }
  return missing;
}

/** Null for what no honest link contains: broken escapes, dot segments however written, backslashes, control characters. */
function decode(path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const climbs = decoded.split('/').some((segment) => segment === '..' || segment === '.');
  return /\p{Cc}/u.test(decoded) || climbs || decoded.includes('\\') || decoded.startsWith('//') ? null : decoded;
}
