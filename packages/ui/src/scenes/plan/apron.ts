import { n } from '../fragment';
import { BOX_HEIGHT } from '../map/context';
import type { PlanData } from './schema';

/** Radii of the flat steps of light around a lamp, metres, widest first. */
const LAMP_STEPS = [19, 14.2, 9.6, 5] as const;

/** Half of an airliner seen from above, nose down, metres: hull, wing with two engines. Drawn for its outline, not from a type. */
const HULL = 'M-3 -60V0C-3 4.4 -1.4 8.1 0 8.1S3 4.4 3 0V-60z';
const WING = 'M3 -11.500L36 -34.400V-36.700L3 -23.900z';
const FLAPS = 'M3.6 -20.800L30 -34M3.2 -14.800L32 -34.2';
const WINDOWS = 'M-1.7 5.200Q0 4.1 1.7 5.200L1.3 6.300Q0 5.6 -1.3 6.300z';
const ENGINES: readonly (readonly [x: number, y: number])[] = [
  [8.4, -12.3],
  [16.8, -18.3],
];

/** Everything on the apron that never moves, as one picture. */
export function drawApron(plan: PlanData): string {
  const scale = 100 / plan.across;
  const [ox, oy] = plan.origin;
  const place = `translate(${n(100 * ox)} ${n(BOX_HEIGHT * oy)}) scale(${n(scale)})`;
  return `<svg class="d-over d-apron" viewBox="0 0 100 ${n(BOX_HEIGHT)}"><g transform="${place}">${apronShapes(plan)}</g></svg>`;
}

/** The same as shapes in metres, about the point where the aircraft's and the carpet's axes cross; coloured by their classes. */
export function apronShapes(plan: PlanData): string {
  const lamps = LAMP_STEPS.map((r, i) =>
    plan.lamps.map(([x, y]) => `<circle class="d-lamp-${i}" cx="${x}" cy="${y}" r="${r}"/>`).join(''),
  ).join('');
  const bulbs = plan.lamps.map(([x, y]) => `<circle class="d-bulb" cx="${x}" cy="${y}" r=".55"/>`).join('');
  const half = `<g><path d="${WING}"/><path class="d-thin" d="${FLAPS}"/>${ENGINES.map(([x, y]) => `<path d="M${x} ${y - 5}h2.700v3.800a1.350 1.350 0 0 1 -2.7 0z"/>`).join('')}</g>`;
  const { stairs, car } = plan;
  const treads = Array.from(
    { length: 8 },
    (_, i) => `M${n(stairs.from + 2 + i * 0.55)} ${-stairs.wide / 2}v${stairs.wide}`,
  ).join('');
  return (
    `${lamps}${bulbs}` +
    `<g class="d-hull">${half}<g transform="scale(-1 1)">${half}</g><path d="${HULL}"/><path class="d-windows" d="${WINDOWS}"/></g>` +
    `<g class="d-stairs"><rect x="${stairs.from}" y="${-stairs.wide / 2}" width="${n(stairs.to - stairs.from)}" height="${stairs.wide}"/><path class="d-thin" d="${treads}"/></g>` +
    `<g class="d-car" transform="translate(${car.at[0]} ${car.at[1]}) rotate(${car.turn})"><rect x="-3" y="-1.2" width="6" height="2.4" rx=".8"/><path d="M-1.6 -.9v1.800M1.1 -.8l.5 .8l-.5 .8"/></g>`
  );
}
