import { n } from '../../fragment';
import type { Fragment } from '../../fragment';
import { BOX_HEIGHT, project } from '../context';
import type { MarkContext } from '../context';
import type { MarkOf } from '../mark';
import { lettering } from './label';

/** A circle about the map's centre through a place: its radius is the true distance. It stands still with the camera. */
export function drawRing(ring: MarkOf<'ring'>, { id, at, restingPose, drawOn }: MarkContext): Fragment {
  const pose = restingPose();
  const [x, y] = at(ring.place);
  const [cx, cy] = project(pose, [0, 0]).map(n);
  const circle = `cx="${cx}" cy="${cy}" r="${n(Math.hypot(x, y) * pose.k)}"`;
  const html =
    `<div class="d-fill" data-part="${id}"><svg class="d-over d-ink-2" viewBox="0 0 100 ${n(BOX_HEIGHT)}">` +
    `<g data-part="${id}-size" style="transform-origin:${cx}px ${cy}px;--w:${n(ring.weight)}px"><circle class="d-casing" ${circle}/><circle class="d-mark" ${circle}/></g></svg></div>`;
  if (!ring.grow || !drawOn) return { html, riders: [], tracks: [] };
  const tracks: Fragment['tracks'] = [
    {
      part: `${id}-size`,
      property: 'transform',
      pattern: 'scale(#)',
      keys: [
        [drawOn[0], 0.02],
        [drawOn[1], 1],
      ],
    },
  ];
  return { html, riders: [], tracks };
}

export function drawNumber(number: MarkOf<'number'>, { id, at }: MarkContext): Fragment {
  const [x, y] = at(number.place);
  const [dx, dy] = number.away;
  const leader =
    dx || dy
      ? `<svg class="d-tie"><line x2="${n(dx)}" y2="${n(dy)}"/></svg><i class="d-dot d-ink" style="--d:4px"></i>`
      : '';
  const disc = `<div class="d-disc" style="transform:translate(${n(dx)}px,${n(dy)}px)"><b>${number.number}</b>${lettering(number)}</div>`;
  return {
    html: `<div class="d-pin" data-part="${id}">${leader}${disc}</div>`,
    riders: [{ part: id, x, y }],
    tracks: [],
  };
}
