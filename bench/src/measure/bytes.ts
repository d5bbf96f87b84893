import { filesOf } from 'web/build/weights';
import type { Figures } from '../pages';

/** Bytes a visit may load, as they are sent: text in brotli, fonts as they are; for a reader who prefers light. */
export async function measureBytes(url: string): Promise<Figures> {
  const ask = (address: string) => fetch(new URL(address, url), { headers: { 'accept-encoding': 'br' } });
  const weigh = async (addresses: readonly string[]) => {
    const answers = await Promise.all(addresses.map(ask));
    return answers.reduce((sum, { headers }) => sum + Number(headers.get('content-length')), 0);
  };
  const { scripts, maps, fonts } = filesOf(await (await ask('')).text());
  const kinds = {
    'bytes: script': await weigh(scripts),
    'bytes: HTML and CSS, maps in it': await weigh(['']),
    'bytes: map files': await weigh(maps.light),
    'bytes: fonts': await weigh(fonts),
  };
  return { ...kinds, 'bytes: all': Object.values(kinds).reduce((sum, bytes) => sum + bytes, 0) };
}
