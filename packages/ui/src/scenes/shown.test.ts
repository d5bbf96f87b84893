import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { write } from './markup';
import type { Markup } from './markup';
import * as poster from './shown';

const shown = (html: string, isTold = false) =>
  write(poster.shown(fromHtml(html, { fragment: true }).children as Markup, isTold));

const img = '<picture><source media="(x)" srcset="/b.svg"><img src="/a.svg" alt=""></picture>';

test('what the pose hides is left out, with all that is in it', () => {
  const gone = `<div class="d-plate" data-part="far" style="--co:0;--cv:hidden">${img}<p>Far</p></div>`;
  const kept = `<div class="d-plate" data-part="near" style="--co:1">${img}</div>`;
  expect(shown(`<div class="d-layer">${gone}${kept}</div>`)).toBe(`<div class="d-layer">${kept}</div>`);
});

test('only the compact form is kept, without the wrapper of what is hidden', () => {
  const wide = '<div class="d-only-wide"><i data-part="a" style="--wo:1"></i></div>';
  const hidden = '<div class="d-only-compact"><i data-part="b" style="--co:0;--cv:hidden"></i></div>';
  const compact = '<div class="d-only-compact"><i data-part="c" style="--co:1"></i></div>';
  const both = '<i data-part="d" style="--co:1;--wo:0;--wv:hidden"></i>';
  expect(shown(wide + hidden + compact + both)).toBe(compact + both);
});

test('plates and rows leave where their words are told elsewhere, and only there', () => {
  const map =
    '<div class="d-pin d-note-pin d-plate-note"><p>Article 4</p></div><div class="d-rows"><p>A</p></div><div class="d-plate"></div>';
  expect(shown(map)).toBe(map);
  expect(shown(map, true)).toBe('<div class="d-plate"></div>');
});

test('what is left is markup that no browser has to repair', () => {
  const line = '<svg class="d-over"><path d="M0 0"/></svg>';
  const markup = `<div data-part="a" style="--co:0;--cv:hidden"><div>${line}</div>a &lt; b</div><p>c &amp; d${line}</p>${img}`;
  expect(shown(markup)).toBe(`<p>c &amp; d${line}</p>${img}`);
});
