import type { Story } from '@proscenium/story-data';
import { detailFor } from '../detail';
import type { Detail } from '../detail';
import { gazetteerOf } from '../gazetteer';
import { union } from '../plane';
import type { Rect } from '../plane';
import { projectWorld } from '../world';
import type { World } from '../world';

/** A phone's safe box in pixels: at a card's scale it shows what the levels of detail are told by. */
const PHONE = 385;
/** Pixels of a card to one unit of its paths. */
export const UNIT = 1 / 8;
/** Above so many pixels to a kilometre the finer data are seen to be finer. */
const FINE = 0.25;
/** Square pixels: points whose triangle is smaller, and islands that are smaller, are dropped. */
const TOLERANCE = 0.35;
const SMALLEST = 6;
/** Pixels: coast, borders of the tinted countries, other borders. */
const STROKES = [1.4, 2.4, 0.9] as const;

/** The scale, a power of two at least as large as `k` (pixels to a kilometre), for whose sake the world is simplified: cards of about one scale share it. */
const levelOf = (k: number): number => 2 ** Math.ceil(Math.log2(k));

/** What a map at `k` pixels to the kilometre is made from and drawn with. */
export function cardDetail(k: number): Detail {
  const level = levelOf(k);
  return {
    ...detailFor(PHONE / k, false),
    atlas: level > FINE ? '10m' : '50m',
    unit: UNIT / k,
    tolerance: TOLERANCE / level ** 2,
    smallest: SMALLEST / level ** 2,
    strokes: STROKES,
  };
}

/** A part of the world that a card shows (km), at so many pixels to the kilometre. */
interface WorldView {
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
    if (near) near.frame = union([near.frame, frame]);
    return near ?? groups[groups.push({ k: levelOf(k), frame }) - 1];
  });
  const { centre } = gazetteerOf(story);
  const worlds = groups.map((group) =>
    projectWorld({ centre, clip: group.frame, detail: cardDetail(group.k), tints: story.tints }),
  );
  return groupOf.map((group) => worlds[groups.indexOf(group as WorldView)] as World);
}
