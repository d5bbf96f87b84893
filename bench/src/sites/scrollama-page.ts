import type { Drawings } from './drawings';
import { parse, withoutScripts } from './html';

/**
 * The product's page laid out anew for the scrollama baseline, whose script is `main.js` beside it: same words, type, colours
 * and rail.
 *
 * @throws Error where the page is not the product's
 */
export function scrollamaPage(html: string, { scenes, maps }: Drawings, css: string): string {
  const document = parse(withoutScripts(html));
  const find = (selector: string) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`The product's page has no ${selector}.`);
    return element;
  };
  const steps = [...document.querySelectorAll('[data-step]')].map(({ outerHTML }) => outerHTML);
  const marks = scenes.map(({ id, marks: inside }) => `<div class="marks" data-scene="${id}" hidden>${inside}</div>`);
  const [stage, article, live] = ['[data-drawing]:not([data-drawing="opening"])', '[data-story]', 'body > *'].map(find);
  stage?.setAttribute('data-drawing', 'stage');
  stage?.removeAttribute('style');
  find('[data-drawing="stage"] [data-box]').innerHTML =
    `<svg class="map"><g class="camera">${maps.map(({ markup }) => markup).join('')}</g></svg>${marks.join('')}`;
  // What makes the styles those of a page that is played.
  document.documentElement.setAttribute('data-player', 'on');
  const define = `customElements.define('${live?.localName}', class extends HTMLElement {})`;
  // The marks stand in the page.
  const data = JSON.stringify(scenes.map((scene) => ({ ...scene, marks: '' }))).replaceAll('<', String.raw`\u003c`);
  document.body.innerHTML = `${live?.outerHTML}<script>${define}</script>
<main data-line="${find('main').getAttribute('data-line')}">
<article data-story="${article?.getAttribute('data-story')}" data-ground="${article?.getAttribute('data-ground')}">
<div class="hero">${find('[data-opening]').outerHTML}${find('[data-drawing="opening"]').outerHTML}</div>
<div class="graphic">${stage?.outerHTML}${find('[data-rail]').outerHTML}</div>
<div class="text">${find('[data-intro]').outerHTML}${steps.join('')}</div>
</article>${find('[data-ending]').outerHTML}</main>${find('main ~ *').outerHTML}
<script type="application/json" id="scenes">${data}</script>`;
  find('meta[http-equiv="Content-Security-Policy"]').remove();
  document.head.innerHTML += `<style>${css}</style><script type="module" src="main.js"></script>`;
  return `<!DOCTYPE html>${document.documentElement.outerHTML}`;
}
