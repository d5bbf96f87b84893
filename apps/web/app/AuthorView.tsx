import { home } from '#site';

/** The script of the author's view, in development only; `pnpm dev` serves it (author/, build/desk.ts). */
export function AuthorView() {
  return process.env.NODE_ENV === 'development' ? <script type="module" async src={`${home}__author/view.js`} /> : null;
}
