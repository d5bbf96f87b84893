import type { Key } from '../../../score/index';
import { n, u } from '../../fragment';
import type { Fragment } from '../../fragment';
import type { MarkContext } from '../context';
import type { MarkOf } from '../mark';

const pinned = (context: MarkContext, place: MarkOf<'dot'>['place'], html: string): Fragment => {
  const [x, y] = context.at(place);
  return {
    html: `<div class="d-pin" data-part="${context.id}">${html}</div>`,
    riders: [{ part: context.id, x, y }],
    tracks: [],
  };
};

export function drawDot(dot: MarkOf<'dot'>, context: MarkContext): Fragment {
  return pinned(context, dot.place, `<i class="d-dot d-${dot.colour}" style="--d:${n(dot.across)}px"></i>`);
}

export function drawStroke(stroke: MarkOf<'stroke'>, context: MarkContext): Fragment {
  const size = `width:${u(stroke.long)};height:${u(stroke.high)};left:${u(-stroke.long / 2)};top:${u(-stroke.high / 2)}`;
  const fragment = pinned(
    context,
    stroke.place,
    `<i class="d-stroke" style="${size}" data-part="${context.id}-size"></i>`,
  );
  if (!stroke.shrink) return fragment;
  const [from, to] = stroke.shrink;
  const keys: Key[] = [
    [from, 1],
    [to, stroke.high / stroke.long],
  ];
  return { ...fragment, tracks: [{ part: `${context.id}-size`, property: 'transform', pattern: 'scaleX(#)', keys }] };
}

/** Hull, wings and tail in a box of 24 units, nose up. */
export const AIRCRAFT =
  'M12 1c1 0 1.6 1.4 1.6 3.200V9L23 14.800v2.200l-9.4-2.700v4.500l3 2.200v1.700L12 21.500l-4.6 1.200V21l3-2.200v-4.500L1 17v-2.200L10.4 9V4.200C10.4 2.4 11 1 12 1z';

export function drawAircraft(aircraft: MarkOf<'aircraft'>, context: MarkContext): Fragment {
  const size = n(aircraft.across);
  const svg = `<svg class="d-aircraft" viewBox="0 0 24 24" style="width:${size}px;height:${size}px;transform:translate(-50%,-50%) rotate(${n(aircraft.heading)}deg)"><path d="${AIRCRAFT}"/></svg>`;
  return pinned(context, aircraft.place, svg);
}
