import { n, s } from '../markup';
import type { Markup } from '../markup';
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

/**
 * Everything on the apron that never moves: shapes in metres, about the point where the aircraft's and the carpet's axes cross; coloured by their
 * classes.
 */
export function apronShapes({ lamps, stairs, car }: PlanData): Markup {
  const rounds = (name: string, r: number | string) =>
    lamps.map(([cx, cy]) => s('circle', { className: [name], cx, cy, r }));
  const half = () =>
    s('g', [
      s('path', { d: WING }),
      s('path.d-thin', { d: FLAPS }),
      ...ENGINES.map(([x, y]) => s('path', { d: `M${x} ${y - 5}h2.700v3.800a1.350 1.350 0 0 1 -2.7 0z` })),
    ]);
  const treads = Array.from(
    { length: 8 },
    (_, i) => `M${n(stairs.from + 2 + i * 0.55)} ${-stairs.wide / 2}v${stairs.wide}`,
  );
  const flight = { x: stairs.from, y: -stairs.wide / 2, width: n(stairs.to - stairs.from), height: stairs.wide };
  return [
    ...LAMP_STEPS.flatMap((r, i) => rounds(`d-lamp-${i}`, r)),
    ...rounds('d-bulb', '.55'),
    s('g.d-hull', [
      half(),
      s('g', { transform: 'scale(-1 1)' }, half()),
      s('path', { d: HULL }),
      s('path.d-windows', { d: WINDOWS }),
    ]),
    s('g.d-stairs', [s('rect', flight), s('path.d-thin', { d: treads.join('') })]),
    s('g.d-car', { transform: `translate(${car.at[0]} ${car.at[1]}) rotate(${car.turn})` }, [
      s('rect', { x: '-3', y: '-1.2', width: '6', height: '2.4', rx: '.8' }),
      s('path', { d: 'M-1.6 -.9v1.800M1.1 -.8l.5 .8l-.5 .8' }),
    ]),
  ];
}
