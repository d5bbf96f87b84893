import { embedSnippet } from '@proscenium/ui/embed';
import { listen, type Listening } from '../server/listen';
import { slug, title } from './published';

/** The code for an embed, with a frame, a link and the script; and the same without the script. */
export const snippet = (site: string, step?: string) => embedSnippet({ address: `${site}/`, title, story: slug, step });
export const alone = (site: string, step?: string) => snippet(site, step).replace(/<script.*/s, '');

/** A page of another origin than the site's: another host, and another port. */
export interface Embedding extends Pick<Listening, 'close'> {
  /** E.g. `http://localhost:4000/`. */
  address: string;
  /** The paths that it has been asked for. */
  asked: string[];
}

/** Serves a foreign page with this body; it keeps in `window.told` what embeds tell it. */
export async function embedding(body: string): Promise<Embedding> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title><link rel="icon" href="data:,">
<style>body{margin:0}</style><h1>Elsewhere</h1>
<script>window.told = []; addEventListener('proscenium:step', ({ target, detail }) => told.push({ ...detail, at: [...document.querySelectorAll('iframe')].indexOf(target) }))</script>
${body}`;
  const asked: string[] = [];
  const { origin, close } = await listen((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  return { address: `${origin.replace('127.0.0.1', 'localhost')}/`, asked, close };
}
