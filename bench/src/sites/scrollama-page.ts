import type { Drawings } from './drawings';
import type { PageParts } from './page-parts';

/** The page of the scrollama baseline, as text; its script is `main.js` beside it. */
export function scrollamaPage(parts: PageParts, { scenes, maps }: Drawings, css: string): string {
  const { stage } = parts;
  const marks = scenes.map(({ id, marks: inside }) => `<div class="marks" data-scene="${id}" hidden>${inside}</div>`);
  // The marks stand in the page.
  const data = scenes.map((scene) => ({ ...scene, marks: '' }));
  return `<!DOCTYPE html><html${parts.root} data-player="on"><head>${parts.head}<style>${css}</style>
<script type="module" src="/main.js"></script></head><body>${parts.live}
<main data-line="${parts.line}"><article data-story="${parts.slug}" data-ground="${parts.ground}">
<div class="hero">${parts.opening}${parts.openingDrawing}</div>
<div class="graphic"><figure class="${stage.drawing}" data-drawing="stage" aria-hidden="true"><div class="${stage.art}" data-art data-ground="${scenes[0]?.ground}"><div class="${stage.box}" data-box>
<svg class="map"><g class="camera">${maps.map(({ markup }) => markup).join('')}</g></svg>${marks.join('')}</div></div></figure>${parts.rail}</div>
<div class="text">${parts.intro}${parts.sections.join('')}</div>
</article>${parts.ending}</main>${parts.foot}
<script type="application/json" id="scenes">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
</body></html>`;
}
