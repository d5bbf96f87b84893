import { parseStory, StoryError } from '@proscenium/story-data';
import { generateStory } from '@proscenium/story-data/fixtures';
import { kinds } from '../scenes/kinds';

/** A scene of a map of two keyframes, as a story file writes it. */
export const MAP = `
  - kind: map
    ground: day
    cameras:
      far: { compact: { w: 1700, x: 0.42, y: 0.49 } }
      near: { compact: { w: 640, x: 0.68, y: 0.16 }, wide: { w: 760, x: 0.66, y: 0.02 } }
    keyframes:
      - { at: 0, name: the whole way, camera: far, show: [dot, name, way] }
      - { at: 1, name: the quay, camera: near, show: [dot, name, note, scale, way] }
    marks:
      way: { kind: line, from: middle, to: [100, 200], standing: solid, drawn: [[0.2, 0], [0.8, 1]] }
      dot: { kind: dot, place: middle, across: 9, colour: line, wide: { across: 13 } }
      name: { kind: label, place: middle, text: [Middle], size: name, side: right, dx: 4 }
      note: { kind: note, at: [0.05, 0.3], text: ["{km middle} km", from here] }
      scale: { kind: scale, at: [0.05, 0.1], km: 200 }`;

/** A scene of a plan of two keyframes. */
export const PLAN = `
  - kind: plan
    ground: night
    across: 50
    origin: [0.1, 0.5]
    stairs: { from: 3, to: 8, wide: 3 }
    carpet: { from: 8, to: 38, wide: 3.5 }
    lamps: [[12, -11]]
    car: { at: [42, 6], turn: 30 }
    radius: { compact: 2.6, wide: 2.2 }
    keyframes:
      - { at: 0, name: one waits, discs: { host: [25, 0] }, show: [place] }
      - { at: 0.5, name: they meet, discs: { guest: [22, 0], host: [25, 0] }, show: [place] }
    marks:
      place: { kind: note, at: [0.97, 0.05], text: [An apron] }`;

/** The kinds without a word on where pictures stand still: the generated step has a beat between the keyframes above. */
const anywhere: typeof kinds = Object.fromEntries(
  Object.entries(kinds).map(([name, kind]) => [name, { ...kind, rests: () => [] }]),
);

/** What is wrong with a story of one step whose scene is changed; the file's name and the lines before the scene are left out. */
export function problems(scene: string, changes: readonly [from: string, to: string][], known = anywhere): string {
  const changed = changes.reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`the scene does not have ${from} once`);
    return before.replace(from, to);
  }, scene);
  const text = generateStory(1, changed);
  const first = text.slice(0, text.indexOf('\nscene:')).split('\n').length;
  try {
    parseStory(text, { file: 'story.md', slug: 'generated', kinds: known });
    return 'none';
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return error.problems
      .map(
        ({ line, column, found, expected, fix }) =>
          `scene+${line - first}:${column}: found ${found}; expected ${expected.join()}; fix: ${fix}`,
      )
      .join('\n');
  }
}

/** What is wrong with the map after changes; `none` where nothing is. */
export const onMap = (...changes: [from: string, to: string][]) => problems(MAP, changes);
/** What is wrong with the plan after changes; `none` where nothing is. */
export const onPlan = (...changes: [from: string, to: string][]) => problems(PLAN, changes);
