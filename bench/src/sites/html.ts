import { Window, type Document } from 'happy-dom';

/** Reads HTML, a page or a piece of one, into a document that runs no script and loads nothing. */
export function parse(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  window.document.write(html);
  return window.document;
}

/** A page without any script, data blocks included. */
export function withoutScripts(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link\b(?=[^>]*\srel="modulepreload")[^>]*>/g, '');
}
