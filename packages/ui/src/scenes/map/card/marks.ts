import { n } from '../../fragment';
import { CARD, CARD_SCALE as S } from '../../card';
import type { CardLabel } from '../../card';
import { DISC, GAP } from '../../lettering';
import type { CameraPose } from '../../../score/index';
import type { GroundTokens } from '../../../theme/tokens';
import { project } from '../context';
import type { Mark, MarkOf, Where } from '../mark';
import { smooth } from '../marks/curve';
import { AIRCRAFT } from '../marks/dots';
import { drawnAt } from '../marks/line';
import type { Point } from '../plane';

/** Width of a casing on either side of its mark, pixels on a phone. */
const CASING = 1.5;
/** Across the dot at the foot of a numbered disc's leader. */
const FOOT = 4;

/** Words keep clear of a line every so many pixels, from so far off its ends, whose words they may be. */
const STEP = 20;
const END = 40;

/** What a mark on a card is drawn with. */
export interface CardTools {
  pose: CameraPose;
  at(where: Where): Point;
  /** Progress of the picture. */
  progress: number;
  inks: GroundTokens & { line: string };
}

/** One mark as shapes, words and the circles that other words keep clear of. */
export interface CardMark {
  svg: string;
  labels: CardLabel[];
  dots: { at: Point; radius: number }[];
}

const shapes = (svg: string, dots: CardMark['dots'] = []): CardMark => ({ svg, labels: [], dots });

/** Draws one mark as it is on a phone, larger; null for kinds that a card does not draw. */
export function drawOnCard(mark: Mark, tools: CardTools): CardMark | null {
  const { pose, inks } = tools;
  const spot = (where: Where) => project(pose, tools.at(where));
  const ink = (colour: 'line' | 'lamp' | 'ink' | 'ink-2') => (colour === 'ink-2' ? inks.ink2 : inks[colour]);
  switch (mark.kind) {
    case 'dot':
      return dot(spot(mark.place), (mark.across * S) / 2, ink(mark.colour), inks.casing);
    case 'line':
      return line(mark, spot(mark.from), spot(mark.to), ink(mark.colour), tools);
    case 'curve': {
      const d = smooth(mark.through.map(spot));
      const dash = mark.dash.map((length) => n(length * S)).join(' ');
      const cap = mark.standing === 'dotted' ? ' stroke-linecap="round"' : '';
      return shapes(
        stroke(d, inks.casing, mark.weight + 2 * CASING, ' stroke-linecap="round"') +
          stroke(d, ink(mark.colour), mark.weight, `${cap} stroke-dasharray="${dash}"`),
        wayOf(mark.through.map(spot), mark.weight),
      );
    }
    case 'ring': {
      const [cx, cy] = project(pose, [0, 0]);
      const r = Math.hypot(...tools.at(mark.place)) * pose.k;
      const circle = `M${n(cx - r)} ${n(cy)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0z`;
      return shapes(stroke(circle, inks.casing, mark.weight + 2 * CASING) + stroke(circle, inks.ink2, mark.weight));
    }
    case 'stroke': {
      const [x, y] = spot(mark.place);
      const unit = 3.85 * S;
      const shrunk = mark.shrink && tools.progress >= mark.shrink[1];
      const [w, h] = [(shrunk ? mark.high : mark.long) * unit, mark.high * unit];
      const rect = (by: number, fill: string) =>
        `<path fill="${fill}" d="M${n(x - w / 2 - by)} ${n(y - h / 2 - by)}h${n(w + 2 * by)}v${n(h + 2 * by)}h${n(-w - 2 * by)}z"/>`;
      return shapes(rect(1.3 * S, inks.casing) + rect(0, inks.line), [{ at: [x, y], radius: w / 2 }]);
    }
    case 'aircraft': {
      const at = spot(mark.place);
      const size = (mark.across * S) / 24;
      const svg = `<path transform="translate(${n(at[0])} ${n(at[1])}) rotate(${n(mark.heading)}) scale(${n(size)}) translate(-12 -12)" fill="${inks.casing}" stroke="${inks.lamp}" stroke-width="${n((1.6 * S) / size)}" stroke-linejoin="round" d="${AIRCRAFT}"/>`;
      return shapes(svg, [{ at, radius: 12 * size }]);
    }
    case 'label':
      return { svg: '', labels: [wordsOf(mark, spot(mark.place), inks)], dots: [] };
    case 'note': {
      const at: Point = [CARD.width * mark.at[0], CARD.height * mark.at[1]];
      return { svg: '', labels: [{ ...wordsOf(mark, at, inks), side: mark.align, gap: 0, fixed: true }], dots: [] };
    }
    case 'number':
      return number(mark, spot(mark.place), tools);
    case 'leader':
    case 'scale':
    case 'rows':
    case 'accounts':
      return null;
  }
}

const stroke = (d: string, colour: string, weight: number, more = ''): string =>
  `<path fill="none" stroke="${colour}" stroke-width="${n(weight * S)}"${more} d="${d}"/>`;

const disc = ([x, y]: Point, radius: number, fill: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"/>`;

const dot = (at: Point, radius: number, colour: string, casing: string): CardMark =>
  shapes(disc(at, radius + CASING * S, casing) + disc(at, radius, colour), [{ at, radius }]);

/** Circles along a way that words keep clear of. */
function wayOf(points: readonly Point[], weight: number): CardMark['dots'] {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const far = ([x, y]: Point, [fromX, fromY]: Point) => Math.hypot(x - fromX, y - fromY) >= END;
  return points
    .slice(1)
    .flatMap(([x1, y1], i) => {
      const [x0, y0] = points[i] as Point;
      const count = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP);
      return Array.from({ length: count }, (_, j): Point => [
        x0 + ((x1 - x0) * j) / count,
        y0 + ((y1 - y0) * j) / count,
      ]);
    })
    .filter((point) => far(point, first) && far(point, last))
    .map((at) => ({ at, radius: (weight * S) / 2 }));
}

function line(mark: MarkOf<'line'>, [x, y]: Point, to: Point, colour: string, { inks, progress }: CardTools): CardMark {
  const [dx, dy] = [to[0] - x, to[1] - y];
  const long = Math.hypot(dx, dy);
  const share = drawnAt(mark, progress);
  if (long === 0 || share === 0) return shapes('');
  const [ux, uy] = [dx / long, dy / long];
  const [trim, aside] = [mark.trim * S, mark.aside * S];
  const along = (length: number) => `${n(x + ux * length + uy * aside)} ${n(y + uy * length - ux * aside)}`;
  const d = `M${along(trim)}L${along(Math.max(trim, long * share - trim))}`;
  const clear = wayOf(
    [
      [x, y],
      [x + dx * share, y + dy * share],
    ],
    mark.weight,
  );
  if (mark.standing === 'solid')
    return shapes(stroke(d, inks.casing, mark.weight + 2 * CASING) + stroke(d, colour, mark.weight), clear);
  // A dash without length is drawn by some and not by others.
  const dots = ` stroke-linecap="round" stroke-dasharray=".01 ${n(mark.gap * S)}"`;
  return shapes(stroke(d, inks.casing, mark.weight + 2 * CASING, dots) + stroke(d, colour, mark.weight, dots), clear);
}

function number(mark: MarkOf<'number'>, [x, y]: Point, { inks }: CardTools): CardMark {
  const at: Point = [x + mark.away[0] * S, y + mark.away[1] * S];
  const leader =
    at[0] === x && at[1] === y
      ? ''
      : stroke(`M${n(x)} ${n(y)}L${n(at[0])} ${n(at[1])}`, inks.ink, 1.25) + disc([x, y], (FOOT * S) / 2, inks.ink);
  const radius = (DISC.across.compact * S) / 2;
  const figure: CardLabel = {
    ...wordsOf({ ...mark, text: [`${mark.number}`], dx: 0, dy: 0 }, at, inks),
    face: 'number',
    side: 'centre',
    ink: inks.pane,
    fixed: true,
  };
  return {
    svg: leader + disc(at, radius + CASING * S, inks.casing) + disc(at, radius, inks.ink),
    labels: [figure, { ...wordsOf(mark, at, inks), gap: DISC.gap.compact * S }],
    dots: [{ at, radius }],
  };
}

type Words = Pick<MarkOf<'label'>, 'text' | 'size' | 'side' | 'dx' | 'dy' | 'quiet'>;

/** Words beside a point, larger than on the stage by the card's scale. */
export function wordsOf({ text, size, side, dx, dy, quiet }: Words, at: Point, inks: GroundTokens): CardLabel {
  return {
    text,
    face: size === 'row' ? 'label' : size,
    at,
    side,
    gap: GAP * S,
    shift: [dx * S, dy * S],
    ink: quiet ? inks.ink2 : inks.ink,
    fixed: false,
  };
}
