import { Window, type Document, type Element } from 'happy-dom';

/** The product's page in pieces, for baselines that tell the same story with the same type and colours. */
export interface PageParts {
  /** Attributes of `<html>`, as markup. */
  root: string;
  /** Charset, viewport, fonts, styles; no script and no content policy. */
  head: string;
  /** What makes the styles those of a page that is played: an element, and the script that defines it. */
  live: string;
  line: string;
  slug: string;
  ground: string;
  opening: string;
  /** Markup of the opening's drawing; a still. */
  openingDrawing: string;
  /** Class names of the boxes of a drawing: outer, art, box. */
  stage: { drawing: string; art: string; box: string };
  rail: string;
  intro: string;
  /** One per step. */
  sections: string[];
  ending: string;
  foot: string;
}

/** @throws Error where the page is not the product's */
export function pagePartsOf(html: string): PageParts {
  const document = parse(withoutScripts(html));
  const find = (selector: string): Element => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`The product's page has no ${selector}.`);
    return element;
  };
  const live = find('body > :first-child');
  const drawing = find('[data-drawing]:not([data-drawing="opening"])');
  const article = find('[data-story]');
  const head = /<head>([\s\S]*?)<\/head>/.exec(withoutScripts(html))?.[1] ?? '';
  return {
    root: /<html([^>]*)>/.exec(html)?.[1] ?? '',
    head: head.replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, ''),
    live: `${live.outerHTML}<script>customElements.define('${live.localName}', class extends HTMLElement {})</script>`,
    line: find('main').getAttribute('data-line') ?? '',
    slug: article.getAttribute('data-story') ?? '',
    ground: article.getAttribute('data-ground') ?? '',
    opening: find('[data-opening]').outerHTML,
    openingDrawing: find('[data-drawing="opening"]').outerHTML,
    stage: {
      drawing: drawing.className,
      art: drawing.querySelector('[data-art]')?.className ?? '',
      box: drawing.querySelector('[data-box]')?.className ?? '',
    },
    rail: find('[data-rail]').outerHTML,
    intro: find('[data-intro]').outerHTML,
    sections: [...document.querySelectorAll('[data-step]')].map((section) => section.outerHTML),
    ending: find('[data-ending]').outerHTML,
    foot: document.querySelector('main ~ *')?.outerHTML ?? '',
  };
}

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
