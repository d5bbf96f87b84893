import { cameraKeys, fade, FORMS } from '../../score/index';
import type { CameraPose, CameraStop, Form } from '../../score/index';
import { h, u } from '../markup';
import { assemble } from '../piece';
import type { Piece } from '../piece';
import { opacityKeys } from '../presence';
import type { ComposedScene, FileRequest, SceneContext } from '../scene';
import { DETAILS } from './detail';
import { withDistances } from './distances';
import { mapFiles } from './files';
import type { MapFiles } from './files';
import { gazetteerOf } from './gazetteer';
import { kindOfMark } from './marks/index';
import { shownIn } from './plane';
import type { Rect } from './plane';
import { platesFor, WIDE_STAGE } from './plates';
import type { Plate } from './plates';
import type { MapData } from './schema';
import { drawSpan, litSpan, markFor, cameraStops } from './stops';
import { drawSunrise } from './sunrise';

type Way = ReturnType<typeof wayOf>;

/** A map in one form: where its camera stops, how it moves between, and the plates that it needs on its way. */
function wayOf(map: MapData, form: Form, { opening }: SceneContext) {
  const stops = cameraStops(map, form);
  const camera = cameraKeys(stops);
  return { stops, camera, plates: platesFor(stops, camera, form, map.moment !== undefined, opening) };
}

/** The night's map, as it lies over the day's at the last stop. */
const nightFiles = ({ stops }: Way, { story }: SceneContext) =>
  mapFiles({ ground: 'night' }, story, DETAILS[0], shownIn(lastPose(stops), WIDE_STAGE));

const lastPose = (stops: readonly CameraStop[]): CameraPose => (stops.at(-1) as CameraStop).pose;

/** Map files that a map will ask for, in both forms and for every reader's preferences. */
export function filesOfMap(map: MapData, context: SceneContext): FileRequest<Rect>[] {
  return FORMS.flatMap((form) => {
    const way = wayOf(map, form, context);
    const plates = way.plates.map(({ detail, frame }) => mapFiles(map, context.story, detail, frame));
    return [...plates, ...(map.sunrise ? [nightFiles(way, context)] : [])].flat();
  });
}

/** Composes a map: plates under everything, then the sunrise, then the marks in the order of the data. */
export function composeMap(map: MapData, context: SceneContext): ComposedScene {
  const ways = { compact: wayOf(map, 'compact', context), wide: wayOf(map, 'wide', context) };
  const plates = FORMS.flatMap((own) =>
    ways[own].plates.map(
      (plate, i) => (form: Form) => (form === own ? drawPlate(map, plate, `${form[0]}${i}`, context) : null),
    ),
  );
  const marks = Object.keys(map.marks).map((name) => (form: Form) => drawMark(map, name, form, ways[form], context));
  return assemble({
    pieces: [...plates, (form) => drawNight(map, ways[form], context), ...marks],
    prefix: context.prefix,
    ground: map.ground,
    keyframes: map.keyframes,
    cameras: { compact: ways.compact.camera, wide: ways.wide.camera },
  });
}

/** The night's map over the day's, which the sunrise takes away. */
function drawNight({ sunrise }: MapData, way: Way, context: SceneContext): Piece | null {
  if (!sunrise) return null;
  const pose = lastPose(way.stops);
  const { centre } = gazetteerOf(context.story);
  const files = nightFiles(way, context);
  return drawSunrise(`${context.prefix}sunrise`, pose, centre, sunrise, (frame) =>
    image(files, context, frame, pose.k),
  );
}

function drawMark(
  map: MapData,
  name: string,
  form: Form,
  { stops, camera }: Way,
  { prefix, story, step }: SceneContext,
): Piece | null {
  const own = map.marks[name] && markFor(map.marks[name], form);
  if (!own) return null;
  const gazetteer = gazetteerOf(story);
  const id = prefix + name;
  const piece = kindOfMark(own).draw(withDistances(own, gazetteer), {
    id,
    form,
    camera,
    drawOn: drawSpan(map, name),
    step,
    at: gazetteer.at,
    restingPose: (stops[map.keyframes.findIndex(({ show }) => show.includes(name))] as CameraStop).pose,
  });
  const keys = opacityKeys(map.keyframes, ({ show }) => show.includes(name), litSpan(map, name));
  if (keys) piece.tracks.push(fade(id, ...keys));
  return piece;
}

function drawPlate(map: MapData, { detail, frame, k, opacity }: Plate, name: string, context: SceneContext): Piece {
  const id = context.prefix + name;
  const style = `width:${u((frame.x1 - frame.x0) * k)};height:${u((frame.y1 - frame.y0) * k)}`;
  const picture = image(mapFiles(map, context.story, detail, frame), context, frame, k, map.tone ? '#tone' : '');
  return {
    markup: [h('div.d-plate', { style, dataPart: id }, picture)],
    riders: [{ part: id, x: frame.x0, y: frame.y0, k }],
    tracks: opacity ? [fade(id, ...opacity)] : [],
  };
}

/** A map file laid into a box that shows `frame` at scale `k`. */
function image([usual, ...instead]: MapFiles, { file, opening }: SceneContext, frame: Rect, k: number, fragment = '') {
  const { url, bounds: all } = file(usual);
  const style = `left:${u((all.x0 - frame.x0) * k)};top:${u((all.y0 - frame.y0) * k)};width:${u((all.x1 - all.x0) * k)};height:${u((all.y1 - all.y0) * k)}`;
  // On a slow line the maps of far steps must not be in the way of those that are seen first.
  const loading = opening ? null : 'lazy';
  return h('picture', [
    ...instead.map((other) => h('source', { media: other.query, srcSet: file(other).url + fragment })),
    h('img', { src: url + fragment, alt: '', loading, decoding: 'async', style }),
  ]);
}
