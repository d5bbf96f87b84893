import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliSize, filesOf } from 'web/build/weights';
import type { Figures, MeasuredPage } from '../pages';

/** Bytes a visit may load, as they are sent: text in brotli, fonts as they are; for a reader who prefers light. */
export async function measureBytes({ root, path }: MeasuredPage): Promise<Figures> {
  const read = (file: string) => readFile(join(root, decodeURI(file)));
  const html = await read(`${path}index.html`);
  const { scripts, styles, maps, fonts } = filesOf(html.toString());
  const weigh = async (files: readonly string[], size: (content: Buffer) => number) =>
    (await Promise.all(files.map(read))).reduce((sum, content) => sum + size(content), 0);
  const kinds = {
    'bytes: script': await weigh(scripts, brotliSize),
    'bytes: HTML and CSS, maps in it': brotliSize(html) + (await weigh(styles, brotliSize)),
    'bytes: map files': await weigh(maps.light, brotliSize),
    'bytes: fonts': await weigh(fonts, (content) => content.length),
  };
  return { ...kinds, 'bytes: all': Object.values(kinds).reduce((sum, bytes) => sum + bytes, 0) };
}
