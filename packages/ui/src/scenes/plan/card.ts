import { BOX_HEIGHT } from '../box';
import type { Point } from '../box';
import { CARD, CARD_SCALE as S } from '../card';
import type { CardContext, CardKind, CardPicture } from '../card';
import { cardNote } from '../map/marks/note';
import { markFor } from '../map/stops';
import { n, s } from '../markup';
import type { Markup } from '../markup';
import { apronShapes } from './apron';
import { firstSpotOf } from './discs';
import { APRON } from './look';
import type { PlanData, Spot } from './schema';

/** Where the carpet lies on a card, over the words: its axis, and its ends. */
const CARPET = { y: 172, left: 682, right: 1105 } as const;

/** A plan fills the card, its carpet over the words and to their right; its notes stand where they do on a phone's stage, seen from the carpet. */
export const planCard: CardKind<PlanData> = {
  draw: (asked) => asked.map(({ data, context }) => picture(data, context)),
};

function picture(plan: PlanData, context: CardContext): CardPicture {
  const inks = context.inks('night');
  const { from, to, wide } = plan.carpet;
  // Pixels to a metre, and where the aircraft's and the carpet's axes cross.
  const k = (CARPET.right - CARPET.left) / (to - from);
  const origin: Point = [CARPET.right - to * k, CARPET.y];
  const keyframe = plan.keyframes.findLast(({ at }) => at <= context.at + 1e-9) ?? plan.keyframes[0];
  const own = plan.card?.marks ?? {};
  const names = plan.card?.show ?? [...new Set([...(keyframe?.show ?? []), ...Object.keys(own)])];
  const metres = (share: number, middle: number, long: number) => (share - middle) * plan.across * long;
  const labels = names.flatMap((name) => {
    const alone = own[name];
    if (alone) return [cardNote(alone, [CARD.width * alone.at[0], CARD.height * alone.at[1]], inks)];
    const mark = plan.marks[name] && markFor(plan.marks[name], 'compact');
    if (!mark) return [];
    const x = origin[0] + k * metres(mark.at[0], plan.origin[0], 1);
    const y = origin[1] + k * metres(mark.at[1], plan.origin[1], BOX_HEIGHT / 100);
    return [cardNote(mark, [x, y], inks)];
  });
  const transform = `translate(${n(origin[0])} ${n(origin[1])}) scale(${n(k)})`;
  return {
    markup: [
      s('style', styles(k, inks.sea, inks.lamp)),
      s('rect', { width: '100%', height: '100%', fill: inks.sea }),
      s('g', { transform }, [
        ...apronShapes(plan),
        s('path', { fill: inks.line, d: `M${from} ${n(-wide / 2)}h${n(to - from)}v${wide}h${n(from - to)}z` }),
        ...drawDiscs(plan, keyframe?.discs ?? {}, k, inks.line),
      ]),
    ],
    ground: 'night',
    labels,
    dots: [],
  };
}

/** Strokes keep their pixels, as on the stage. */
function styles(k: number, sea: string, lamp: string): string {
  const px = (width: number) => `stroke-width:${n((width * S) / k)}`;
  const both = ({ fill, stroke }: { fill: string; stroke: string }) =>
    `fill:${fill};stroke:${stroke};stroke-linejoin:round`;
  return [
    ...APRON.lamps.map((colour, i) => `.d-lamp-${i}{fill:${colour}}`),
    `.d-bulb{fill:${lamp}}.d-hull{${both(APRON.hull)};${px(1)}}.d-hull>path{fill:${APRON.fuselage}}`,
    `.d-hull>.d-windows{fill:${sea};stroke:none}.d-stairs{${both(APRON.stairs)};${px(0.9)}}.d-car{${both(APRON.car)};${px(1.2)}}`,
    `.d-hull .d-thin,.d-stairs .d-thin{fill:none;stroke-opacity:.55;${px(0.5)}}`,
  ].join('');
}

/** Discs as circles in metres, with the trail behind each; where two overlap stands the carpet's red. */
function drawDiscs(plan: PlanData, discs: Record<string, Spot>, k: number, red: string): Markup {
  const { fill, edge } = APRON.person;
  const [radius, ring] = [plan.radius.compact, (2.4 * S) / k];
  const circle = ([cx, cy]: Spot, r: number, look = {}) => s('circle', { cx, cy, r: n(r), ...look });
  const trails = Object.entries(discs).flatMap(([who, [x]]) => {
    const [startX, startY] = firstSpotOf(plan, who);
    const strokeWidth = n((2.2 * S) / k);
    return startX === x ? [] : [s('path', { stroke: edge, strokeWidth, d: `M${startX} ${startY}H${x}` })];
  });
  const spots = Object.values(discs);
  const people = spots.flatMap((spot) => [circle(spot, radius + ring, { fill: edge }), circle(spot, radius, { fill })]);
  const [first, second] = spots;
  const shared = first &&
    second && [
      s('clipPath#first', circle(first, radius)),
      s('g', { clipPath: 'url(#first)' }, circle(second, radius, { fill: red })),
      circle(first, radius + ring / 2, { fill: 'none', stroke: edge, strokeWidth: n(ring) }),
    ];
  return [...trails, ...people, ...(shared ?? [])];
}
