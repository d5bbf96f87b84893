import { metaOf, missingField } from '../../schema/expects';
import { frontMatterSchema } from '../../schema/frontMatter';
import { stepSettingsSchema } from '../../schema/stepSettings';
import type { Problems } from '../problems';
import type { Settings } from '../read/yaml';
import { isRecord } from './isRecord';

/** What `standards: claims` asks for besides what every story has: whoever checks a claim must see who says it, when, and how it was found. */
const FRONT = [
  'format',
  'dek',
  'kicker',
  'dateline',
  'byline',
  'published',
  'updated',
  'as-of',
  'language',
  'outlook',
  'grounds',
  'projection',
  'places',
  'sources',
  'method',
] as const;

const STEP = ['rail', 'dateline', 'when'] as const;

/** Tells whether a story chose the rules of a newsroom. */
export function choosesClaims({ value }: Settings): boolean {
  return isRecord(value) && value.standards === 'claims';
}

/** Notes every field of the front matter that `standards: claims` asks for and that is not there. */
export function requireFront(problems: Problems, settings: Settings): void {
  require(problems, settings, FRONT, (name) => frontMatterSchema.shape[name]);
}

/** Notes every field of a step that `standards: claims` asks for and that is not there. */
export function requireStep(problems: Problems, settings: Settings): void {
  require(problems, settings, STEP, (name) => stepSettingsSchema.shape[name]);
}

function require<Name extends string>(
  problems: Problems,
  { value, keyAt }: Settings,
  names: readonly Name[],
  schemaOf: (name: Name) => Parameters<typeof metaOf>[0],
): void {
  for (const name of names) {
    if (isRecord(value) && Object.hasOwn(value, name)) continue;
    problems.add(keyAt([]), missingField(name, metaOf(innermost(schemaOf(name)))));
  }
}

/** What a field is, below its default and whether it may be left out. */
function innermost(schema: Parameters<typeof metaOf>[0]): Parameters<typeof metaOf>[0] {
  const def = schema?._zod.def;
  return def && 'innerType' in def && !metaOf(schema).description ? innermost(def.innerType as typeof schema) : schema;
}
