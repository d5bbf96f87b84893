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

const areaOf = ({ x0, y0, x1, y1 }: Rect): number => (x1 - x0) * (y1 - y0);

/** The world for each view: computed once for all views of about one scale that lie near each other. */
export function worldsFor(views: readonly WorldView[], story: Pick<Story, 'places' | 'projection' | 'tints'>): World[] {
  const groups: WorldView[] = [];
  const groupOf = views.map(({ k, frame }) => {
    const near = groups.find((group) => {
      const both = areaOf(union([group.frame, frame]));
      return group.k === levelOf(k) && both <= WASTE * (areaOf(group.frame) + areaOf(frame));
    });
    const group = near ?? { k: levelOf(k), frame };
    if (near) near.frame = union([near.frame, frame]);
    else groups.push(group);
    return group;
  });
  const { centre } = gazetteerOf(story);
  const worlds = new Map(
    groups.map((group) => [
      group,
      projectWorld({ centre, clip: group.frame, detail: cardDetail(group.k), tints: story.tints }),
    ]),
  );
  return groupOf.map((group) => worlds.get(group) as World);
}
