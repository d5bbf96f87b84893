import { cameraKeys, FORMS, samePose } from '../../score/index';
import type { CameraKey, CameraStop, Form, Key } from '../../score/index';
import type { Fragment } from '../fragment';
import { n, u } from '../fragment';
import { emptySheet, partsOf, put } from '../merge';
import type { ComposedScene, PlateRequest, SceneContext } from '../scene';
import type { MarkContext } from './context';
import { DETAILS } from './detail';
import type { Where } from './mark';
import { withDistances } from './distances';
import { drawMark } from './marks/index';
import { toPlane } from './plane';
import type { Point, Rect } from './plane';
import type { PaletteName } from './palette';
import { platesFor } from './plates';
import type { Plate } from './plates';
import { opacityKeys } from './presence';
import type { MapData } from './schema';
import { drawSpan, litSpan, markFor, stopsOf } from './stops';
import { drawSunrise, sunriseFrame } from './sunrise';

const formOf = (map: MapData, form: Form): { stops: CameraStop[]; camera: CameraKey[] } => {
  const stops = stopsOf(map, form);
  return { stops, camera: cameraKeys(stops) };
};

/** The paint of a map file: steps of light where the scene has a moment and the level carries them. */
const paletteOf = (map: MapData, plate: Plate): PaletteName =>
  map.ground === 'day' ? 'day' : map.moment && plate.detail.name !== 'near' ? 'lit' : 'night';

function requestFor(map: MapData, plate: Plate): PlateRequest {
  return {
    detail: plate.detail,
    palette: paletteOf(map, plate),
    frame: plate.frame,
    ...(map.moment ? { moment: map.moment } : {}),
  };
}

/** The paints that take the place of another for some readers, the first that fits. */
const INSTEAD: Partial<Record<PaletteName, readonly (readonly [query: string, palette: PaletteName])[]>> = {
  day: [
    ['(prefers-contrast:more) and (prefers-color-scheme:dark)', 'black'],
    ['(prefers-contrast:more)', 'white'],
    ['(prefers-color-scheme:dark)', 'dark'],
  ],
  night: [['(prefers-contrast:more)', 'black']],
  lit: [['(prefers-contrast:more)', 'black']],
};

const othersFor = (request: PlateRequest): { query: string; request: PlateRequest }[] =>
  (INSTEAD[request.palette] ?? []).map(([query, palette]) => ({ query, request: { ...request, palette } }));

/** Map files that a map will ask for, in both forms and for every reader's preferences. */
export function mapPlates(map: MapData, context: SceneContext): PlateRequest[] {
  const requests = FORMS.flatMap((form) => {
    const { stops, camera } = formOf(map, form);
    return platesFor(stops, camera, form, map.moment !== undefined, context.opening).map((plate) =>
      requestFor(map, plate),
    );
  });
  return [...requests, ...sunrisePlates(map)].flatMap((request) => [
    request,
    ...othersFor(request).map((other) => other.request),
  ]);
}

function sunrisePlates(map: MapData): PlateRequest[] {
  const [near] = DETAILS;
  if (!map.sunrise || !near) return [];
  return FORMS.flatMap((form) => {
    const last = stopsOf(map, form).at(-1);
    return last ? [{ detail: near, palette: 'night' as const, frame: sunriseFrame(last.pose) }] : [];
  });
}

/** Composes a map: plates under everything, then the sunrise, then the marks in the order of the data. */
export function composeMap(map: MapData, context: SceneContext): ComposedScene {
  const sheet = emptySheet();
  const forms = { compact: formOf(map, 'compact'), wide: formOf(map, 'wide') };
  for (const form of FORMS) {
    const { stops, camera } = forms[form];
    for (const [i, plate] of platesFor(stops, camera, form, map.moment !== undefined, context.opening).entries()) {
      put(sheet, {
        compact: null,
        wide: null,
        [form]: drawPlate(map, plate, `${context.prefix}${form[0]}${i}`, context),
      });
    }
  }
  const { sunrise } = map;
  const [near] = DETAILS;
  if (sunrise && near) {
    const draw = (form: Form) => {
      const pose = (forms[form].stops.at(-1) as CameraStop).pose;
      const request = { detail: near, palette: 'night', frame: sunriseFrame(pose) } as const;
      return drawSunrise(`${context.prefix}sunrise`, pose, context.centre, sunrise, (frame, k) =>
        image(request, context, frame, k, ''),
      );
    };
    put(sheet, { compact: draw('compact'), wide: draw('wide') });
  }
  for (const id of Object.keys(map.marks)) {
    put(sheet, {
      compact: drawOne(map, id, 'compact', forms.compact, context),
      wide: drawOne(map, id, 'wide', forms.wide, context),
    });
  }
  const idOf = (name: string) => context.prefix + name;
  return {
    markup: sheet.html,
    compact: { camera: forms.compact.camera, ...sheet.compact },
    wide: { camera: forms.wide.camera, ...sheet.wide },
    ground: map.ground,
    keyframes: map.keyframes.map(({ at, name, show }) => ({
      at,
      name,
      compact: partsOf(sheet, 'compact', show.map(idOf)),
      wide: partsOf(sheet, 'wide', show.map(idOf)),
    })),
  };
}

function drawOne(
  map: MapData,
  name: string,
  form: Form,
  { stops, camera }: { stops: CameraStop[]; camera: CameraKey[] },
  context: SceneContext,
): Fragment | null {
  const own = map.marks[name] && markFor(map.marks[name], form);
  if (!own) return null;
  const mark = withDistances(own, context);
  const id = context.prefix + name;
  const drawOn = drawSpan(map, name);
  const markContext: MarkContext = {
    id,
    form,
    camera,
    drawOn,
    step: context.step,
    at: (where) => locate(where, context),
    restingPose: () => restingPose(map, name, stops),
  };
  const fragment = drawMark(mark, markContext);
  const presence = map.keyframes.map(({ at, show }) => ({ at, there: show.includes(name) }));
  const keys = opacityKeys(presence, litSpan(map, name));
  if (keys) fragment.tracks.push({ part: id, property: 'opacity', pattern: '#', keys });
  return fragment;
}

function locate(where: Where, context: SceneContext): Point {
  if (typeof where !== 'string') return [where[0], -where[1]];
  const place = context.places[where];
  if (!place) throw new Error(`no place is called ${where}`);
  return toPlane(context.centre, place);
}

function restingPose(map: MapData, name: string, stops: readonly CameraStop[]) {
  const poses = map.keyframes.flatMap(({ show }, i) => (show.includes(name) ? [(stops[i] as CameraStop).pose] : []));
  const [first] = poses;
  if (!first || poses.some((pose) => !samePose(pose, first)))
    throw new Error(`“${name}” cannot travel: all keyframes that show it must have the same camera`);
  return first;
}

function drawPlate(map: MapData, plate: Plate, id: string, context: SceneContext): Fragment {
  const { frame, k, opacity } = plate;
  const request = requestFor(map, plate);
  const size = `width:${u((frame.x1 - frame.x0) * k)};height:${u((frame.y1 - frame.y0) * k)}`;
  const html = `<div class="d-plate" style="${size}" data-part="${id}">${image(request, context, frame, k, map.tone ? '#tone' : '')}</div>`;
  const fade = opacity ? [{ part: id, property: 'opacity' as const, pattern: '#', keys: opacity as Key[] }] : [];
  return { html, riders: [{ part: id, x: frame.x0, y: frame.y0, k }], tracks: fade };
}

/** A map file laid into a box that shows `frame` at scale `k`. */
function image(
  request: PlateRequest,
  { plate, opening }: SceneContext,
  frame: Rect,
  k: number,
  fragment: string,
): string {
  const { url, frame: all } = plate(request);
  const style = `left:${u((all.x0 - frame.x0) * k)};top:${u((all.y0 - frame.y0) * k)};width:${u(n((all.x1 - all.x0) * k))};height:${u((all.y1 - all.y0) * k)}`;
  const sources = othersFor(request).map(
    (other) => `<source media="${other.query}" srcset="${plate(other.request).url}${fragment}">`,
  );
  // On a slow line the maps of far steps must not be in the way of those that are seen first.
  const loading = opening ? '' : ' loading="lazy"';
  return `<picture>${sources.join('')}<img src="${url}${fragment}" alt=""${loading} decoding="async" style="${style}"></picture>`;
}
