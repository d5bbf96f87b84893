import type { Point } from '@proscenium/ui/scenes/map';
import type { CameraPose } from '@proscenium/ui/score';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Lit } from './moment';
import { previewRules } from './preview';

/** Whether a pointer is on the picture: on a drawing, or on the title that lies over the opening's; not on a link there. */
export function isOnStage(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  return target.closest('[data-drawing], [data-opening]') !== null && !target.closest('a, button');
}

/** A point of the window in hundredths of the box's width, from the box's upper left corner. */
export function inBox(box: DOMRect, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Point {
  const u = box.width / 100;
  return [(clientX - box.left) / u, (clientY - box.top) / u];
}

const cursors = {
  pick: 'cursor: crosshair',
  // The hand's moves are not the browser's.
  move: 'cursor: grab; touch-action: none; user-select: none; -webkit-user-select: none',
};

/** Shows over the stage what the pointer does there: pick a place, or move the map. */
export function useStageCursor(use: keyof typeof cursors): void {
  useSheet(() => `:is([data-drawing], [data-opening]) { ${cursors[use]} }`);
}

/** Shows a map by another camera, without the story knowing. Null for either: the stage is the story's. */
export function usePreview(map: Lit | null, camera: CameraPose | null): void {
  useSheet(() => (map && camera ? previewRules(map, camera) : ''));
}

/** A style sheet on top of the page's, written anew where the rules differ. */
function useSheet(rules: () => string): void {
  const [sheet] = useState(() => new CSSStyleSheet());
  const before = useRef('');
  useLayoutEffect(() => {
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [sheet]);
  useLayoutEffect(() => {
    const text = rules();
    if (text !== before.current) sheet.replaceSync(text);
    before.current = text;
  });
}
