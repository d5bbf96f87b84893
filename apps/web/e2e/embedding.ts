import { listen, type Listening } from '../server/listen';

/** A page of another origin than the site's: another host, and another port. */
export interface Embedding extends Pick<Listening, 'close'> {
  /** E.g. `http://localhost:4000/`. */
  address: string;
}

/** Serves a foreign page with this body; it keeps in `window.told` what embeds tell it. */
export async function serveEmbedding(body: string): Promise<Embedding> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title><link rel="icon" href="data:,">
<style>body{margin:0}</style><h1>Elsewhere</h1>
<script>window.told = []; addEventListener('proscenium:step', ({ target, detail }) => told.push({ ...detail, at: [...document.querySelectorAll('iframe')].indexOf(target) }))</script>
${body}`;
  const { origin, close } = await listen((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
  );
  return { address: `${origin.replace('127.0.0.1', 'localhost')}/`, close };
}
