import { FORMS, tracksOf } from '../score/index';
import type { Form, Track } from '../score/index';
import type { CheckedScene } from './read';

const isProgress = (value: number): boolean => value >= 0 && value <= 1;

/** Keyframes and keys: finite, in 0-1, in order, at most two at one progress, as many numbers as the pattern has places. */
export function checkNumbers(scene: CheckedScene): string[] {
  return [...checkKeyframes(scene), ...FORMS.flatMap((form) => checkVoice(scene, form))];
}

function checkKeyframes({ keyframes }: CheckedScene): string[] {
  if (keyframes.length === 0) return ['keyframes: there are none'];
  return keyframes.flatMap(({ at, name }, i) => [
    ...(isProgress(at) ? [] : [`keyframes (${name}): stands at ${at}, outside 0-1`]),
    ...(keyframes.slice(0, i).some((one) => one.name === name && one.at === at)
      ? [`keyframes (${name}): is there twice at ${at}`]
      : []),
  ]);
}

function checkVoice(scene: CheckedScene, form: Form): string[] {
  const { camera, riders } = scene[form];
  if (camera.length === 0 && riders.length > 0) return [`numbers (${form}): there are riders and no camera`];
  const way: Track = { part: 'camera', property: 'transform', pattern: '###', keys: camera };
  return [...(camera.length > 0 ? [way] : []), ...tracksOf(scene[form])].flatMap((track) => checkTrack(track, form));
}

function checkTrack({ part, property, pattern, keys }: Track, form: Form): string[] {
  const places = pattern.split('#').length - 1;
  const found = keys.flatMap((key, i) => [
    ...(key.every(Number.isFinite) ? [] : [`key ${i} is [${key.join(', ')}]`]),
    ...(key.length === places + 1 ? [] : [`key ${i} has ${key.length - 1} numbers for ${places} places`]),
    ...(isProgress(key[0]) ? [] : [`key ${i} stands at ${key[0]}, outside 0-1`]),
    ...(key[0] < (keys[i - 1]?.[0] ?? 0) ? [`key ${i} at ${key[0]} comes after ${keys[i - 1]?.[0]}`] : []),
    ...(key[0] === keys[i - 2]?.[0] ? [`three keys stand at ${key[0]}`] : []),
  ]);
  return (keys.length > 0 ? found : ['has no keys']).map((one) => `numbers (${form}, ${property} of ${part}): ${one}`);
}
