import { embedSnippet } from '@proscenium/ui/embed';
import { listen, type Listening } from '../server/listen';
import { slug, title } from './embedded';
import { test as base } from './test';

export { expect } from './test';

/** The code for an embed, with a frame, a link and the script; and the same without the script. */
export const snippet = (site: string, step?: string) => embedSnippet({ address: `${site}/`, title, story: slug, step });
export const alone = (site: string, step?: string) => snippet(site, step).replace(/<script.*/s, '');

/** That code with these attributes more in its frame. */
export const withAttributes = (attributes: string, code: string) => code.replace('<iframe ', `<iframe ${attributes} `);

/** A page of another origin than the site's: another host, and another port. */
interface Embedding extends Pick<Listening, 'close'> {
  /** E.g. `http://localhost:4000/`. */
  address: string;
}

/** Serves a foreign page with this body, and what is asked of it goes into `asked`; it keeps in `window.told` what embeds tell it. */
async function serveEmbedding(body: string, asked: string[]): Promise<Embedding> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title><link rel="icon" href="data:,">
<style>body{margin:0}</style><h1>Elsewhere</h1>
<script>window.told = []; addEventListener('proscenium:step', ({ target, detail }) => told.push({ ...detail, at: [...document.querySelectorAll('iframe')].indexOf(target) }))</script>
${body}`;
  const { origin, close } = await listen((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  return { address: `${origin.replace('127.0.0.1', 'localhost')}/`, close };
}

interface Fixtures {
  /** Serves a foreign page around the site's embeds until the test ends; resolves to its address. */
  embedding: (body: (site: string) => string) => Promise<string>;
  /** The paths that foreign pages of the test have been asked for. */
  asked: string[];
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- the runner wants a pattern
  asked: async ({}, provide) => provide([]),
  embedding: async ({ site, asked }, provide) => {
    const closes: (() => Promise<void>)[] = [];
    await provide(async (body) => {
      const { address, close } = await serveEmbedding(body(site), asked);
      closes.push(close);
      return address;
    });
    for (const close of closes) await close();
  },
});
