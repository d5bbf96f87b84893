import { FORMS, sample, tracksOf } from '../score/index';
import type { Form, Track } from '../score/index';
import type { Problem } from './problem';
import type { CheckedScene } from './scene';

/** Keyframes and keys: finite, in 0-1, in order, at most two at one progress, as many numbers as the pattern has places; `sample` clamps. */
export function checkNumbers(scene: CheckedScene): Problem[] {
  return [...checkKeyframes(scene), ...FORMS.flatMap((form) => checkVoice(scene, form))];
}

function checkKeyframes({ keyframes }: CheckedScene): Problem[] {
  if (keyframes.length === 0) return [{ check: 'keyframes', at: 'scene', found: 'it has none' }];
  const names = keyframes.map(({ name }) => name);
  return keyframes.flatMap(({ at, name }, i) => [
    ...(at >= 0 && at <= 1 ? [] : [{ check: 'keyframes', at: name, found: `stands at ${at}, outside 0-1` }]),
    ...(names.indexOf(name) === i || keyframes[names.indexOf(name)]?.at !== at
      ? []
      : [{ check: 'keyframes', at: name, found: `is there twice at ${at}` }]),
  ]);
}

function checkVoice(scene: CheckedScene, form: Form): Problem[] {
  const voice = scene[form];
  const problems = tracksOf(voice).flatMap((track) => checkTrack(track, form));
  const camera: Track = { part: 'camera', property: 'transform', pattern: '###', keys: [...voice.camera] };
  if (voice.camera.length > 0) problems.push(...checkTrack(camera, form));
  if (voice.riders.length > 0 && voice.camera.length === 0)
    problems.push({ check: 'numbers', at: form, found: 'there are riders and no camera' });
  if (problems.length > 0) return problems;
  for (const [outside, edge] of [
    [-1, 0],
    [-1e-9, 0],
    [1 + 1e-9, 1],
    [7, 1],
  ] as const) {
    if (JSON.stringify([...sample(voice, outside)]) !== JSON.stringify([...sample(voice, edge)]))
      problems.push({ check: 'clamps', at: `${form}, ${outside}`, found: `differs from the picture at ${edge}` });
  }
  return problems;
}

function checkTrack({ part, property, pattern, keys }: Track, form: Form): Problem[] {
  const at = `${form}, ${property} of ${part}`;
  const wrong = (found: string): Problem => ({ check: 'numbers', at, found });
  const places = pattern.split('#').length - 1;
  if (keys.length === 0) return [wrong('has no keys')];
  return keys.flatMap((key, i) => [
    ...(key.every(Number.isFinite) ? [] : [wrong(`key ${i} is [${key.join(', ')}]`)]),
    ...(key.length === places + 1 ? [] : [wrong(`key ${i} has ${key.length - 1} numbers for ${places} places`)]),
    ...(key[0] >= 0 && key[0] <= 1 ? [] : [wrong(`key ${i} stands at ${key[0]}, outside 0-1`)]),
    ...(i === 0 || key[0] >= (keys[i - 1]?.[0] ?? 0)
      ? []
      : [wrong(`key ${i} at ${key[0]} comes after ${keys[i - 1]?.[0]}`)]),
    ...(i < 2 || key[0] !== keys[i - 2]?.[0] ? [] : [wrong(`three keys stand at ${key[0]}`)]),
  ]);
}
