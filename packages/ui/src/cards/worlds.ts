import type { WorldView } from '../scenes/card';
import { cardDetail, levelOf } from '../scenes/map/card/detail';
import type { LatLon, Rect } from '../scenes/map/plane';
import { union } from '../scenes/map/plates';
import { projectWorld } from '../scenes/map/world';
import type { World, WorldOptions } from '../scenes/map/world';

/** Views share a world where the one around both is at most so many times as large as the two. */
const WASTE = 2.5;

interface Shared {
  level: number;
  frame: Rect;
  views: WorldView[];
}

const areaOf = ({ x0, y0, x1, y1 }: Rect): number => (x1 - x0) * (y1 - y0);

/** The world for each view: computed once for all views of about one scale that lie near each other. */
export function worldsFor(
  views: readonly WorldView[],
  centre: LatLon,
  tints: WorldOptions['tints'],
): Map<WorldView, World> {
  const groups: Shared[] = [];
  for (const view of views) {
    const level = levelOf(view.k);
    const near = groups.find((group) => {
      const apart = areaOf(group.frame) + areaOf(view.frame);
      return group.level === level && areaOf(union([group.frame, view.frame])) <= WASTE * apart;
    });
    if (near) {
      near.views.push(view);
      near.frame = union([near.frame, view.frame]);
    } else groups.push({ level, frame: view.frame, views: [view] });
  }
  const worlds = new Map<WorldView, World>();
  for (const { level, frame, views: sharing } of groups) {
    const { atlas, tolerance, smallest } = cardDetail(level);
    const world = projectWorld({ centre, clip: frame, detail: atlas, tolerance, smallest, tints });
    for (const view of sharing) worlds.set(view, world);
  }
  return worlds;
}
