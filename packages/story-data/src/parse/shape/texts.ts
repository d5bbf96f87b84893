import type { Path, Settings } from '../read/yaml';
import { isRecord } from './isRecord';
import type { StoryShape } from './shapeStory';

/** A text of the front matter or of a step's block, as written. */
export interface FieldText {
  /** The field that holds it, itself or in a list. */
  name: string;
  text: string;
  path: Path;
  settings: Settings;
}

/** Every text of the front matter and of the steps' blocks. */
export function textsOf({ front, steps }: StoryShape): FieldText[] {
  return [front, ...steps.map((step) => step.settings)].flatMap((settings) => textsIn(settings, settings.value, []));
}

function textsIn(settings: Settings, value: unknown, path: Path): FieldText[] {
  if (typeof value === 'string') return [{ name: String(path.findLast(isName)), text: value, path, settings }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(settings, item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(settings, inner, [...path, name]));
}

const isName = (part: PropertyKey) => typeof part === 'string';
