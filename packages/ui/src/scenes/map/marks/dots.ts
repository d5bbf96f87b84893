import type { Key } from '../../../score/index';
import { n, u } from '../../fragment';
import type { Fragment } from '../../fragment';
import type { MarkContext } from '../context';
import type { MarkOf } from '../mark';

const pinned = (context: MarkContext, place: MarkOf<'dot'>['place'], html: string): Fragment => {
  const [x, y] = context.at(place);
  return { html: `<div class="d-pin" data-part="${context.id}">${html}</div>`, riders: [{ part: context.id, x, y }], tracks: [] };
};

export function drawDot(dot: MarkOf<'dot'>, context: MarkContext): Fragment {
  return pinned(context, dot.place, `<i class="d-dot d-${dot.colour}" style="--d:${n(dot.across)}px"></i>`);
}

export function drawStroke(stroke: MarkOf<'stroke'>, context: MarkContext): Fragment {
  const size = `width:${u(stroke.long)};height:${u(stroke.high)};left:${u(-stroke.long / 2)};top:${u(-stroke.high / 2)}`;
  const fragment = pinned(context, stroke.place, `<i class="d-stroke" style="${size}" data-part="${context.id}-size"></i>`);
  if (!stroke.shrink) return fragment;
  const [from, to] = stroke.shrink;
  const keys: Key[] = [[from, 1], [to, stroke.high / stroke.long]];
  return { ...fragment, tracks: [{ part: `${context.id}-size`, property: 'transform', pattern: 'scaleX(#)', keys }] };
}

/** Fuselage, wings and tail in a box of 24 units, nose up. */
const AIRCRAFT = 'M12 1.2c.9 0 1.5 1.3 1.5 3v5l8.6 5.2v2.2L13.5 14v5l2.9 2.2v1.6L12 21.6l-4.400 1.200v-1.600l2.900-2.200v-5l-8.600 2.600v-2.200l8.600-5.200v-5c0-1.700.6-3 1.500-3z';

export function drawAircraft(aircraft: MarkOf<'aircraft'>, context: MarkContext): Fragment {
  const size = n(aircraft.across);
  const svg = `<svg class="d-aircraft" viewBox="0 0 24 24" style="width:${size}px;height:${size}px;transform:translate(-50%,-50%) rotate(${n(aircraft.heading)}deg)"><path d="${AIRCRAFT}"/></svg>`;
  return pinned(context, aircraft.place, svg);
}
