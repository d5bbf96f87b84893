import type { Story } from '@proscenium/story-data';
import { gazetteerOf } from '../gazetteer';
import { union } from '../plane';
import type { Rect } from '../plane';
import { projectWorld } from '../world';
import type { World } from '../world';
import { cardDetail, levelOf } from './detail';

/** A part of the world that a card shows (km), at so many pixels to the kilometre. */
export interface WorldView {
  k: number;
  frame: Rect;
}

/** Views share a world where the one around both is at most so many times as large as the two. */
const WASTE = 2.5;

interface Shared {
  level: number;
  frame: Rect;
}

const areaOf = ({ x0, y0, x1, y1 }: Rect): number => (x1 - x0) * (y1 - y0);

/** The world for each view: computed once for all views of about one scale that lie near each other. */
export function worldsFor(views: readonly WorldView[], story: Pick<Story, 'places' | 'projection' | 'tints'>): World[] {
  const groups: Shared[] = [];
  const groupOf = views.map((view) => {
    const level = levelOf(view.k);
    const near = groups.find((group) => {
      const apart = areaOf(group.frame) + areaOf(view.frame);
      return group.level === level && areaOf(union([group.frame, view.frame])) <= WASTE * apart;
    });
    if (near) near.frame = union([near.frame, view.frame]);
    else groups.push({ level, frame: view.frame });
    return near ?? (groups.at(-1) as Shared);
  });
  const { centre } = gazetteerOf(story);
  const worlds = new Map(
    groups.map((group) => {
      const { atlas, tolerance, smallest } = cardDetail(group.level);
      const world = { centre, clip: group.frame, detail: atlas, tolerance, smallest, tints: story.tints };
      return [group, projectWorld(world)];
    }),
  );
  return groupOf.map((group) => worlds.get(group) as World);
}
