import { renderToString } from 'react-dom/server';
import { App } from '../../baselines/naive-motion/App';
import type { PageData } from '../../baselines/naive-motion/data';
import type { Drawings } from './drawings';
import type { PageParts } from './page-parts';
import { treesOf } from './tree';

/** The story as elements, for the page of `motion` components. */
export function pageData(parts: PageParts, { scenes, maps }: Drawings): PageData {
  const { line, slug, ground, stage } = parts;
  return {
    line,
    slug,
    ground,
    stage,
    hero: treesOf(parts.opening + parts.openingDrawing),
    rail: treesOf(parts.rail),
    intro: treesOf(parts.intro),
    sections: parts.sections.map(treesOf),
    end: treesOf(parts.ending + parts.foot),
    scenes: scenes.map((scene) => ({ ...scene, marks: treesOf(scene.marks) })),
    maps: Object.fromEntries(maps.map(({ id, markup }) => [id, svgTrees(markup)])),
  };
}

// Outside an `<svg>` a parser would take the group for HTML.
function svgTrees(markup: string) {
  const [svg] = treesOf(`<svg>${markup}</svg>`);
  return typeof svg === 'object' ? svg.slice(2).filter((child) => Array.isArray(child)) : [];
}

/** The page of the `motion` baseline, prerendered; its script is `main.js` beside it. */
export function naiveMotionPage(parts: PageParts, data: PageData, css: string): string {
  return `<!DOCTYPE html><html${parts.root} data-player="on"><head>${parts.head}<style>${css}</style>
<script type="module" src="/main.js"></script></head><body>${parts.live}<div id="root">${renderToString(<App page={data} />)}</div></body></html>`;
}
