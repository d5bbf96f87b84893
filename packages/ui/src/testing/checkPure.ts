import type { z } from 'zod';
import type { SceneContext, SceneKind } from '../scenes/scene';

/** Far from each other and from where tests usually run. */
const ZONES = ['Pacific/Kiritimati', 'America/St_Johns'];

/**
 * A kind composes the same bytes from the same data: again, after composing something else, in other time zones; and leaves its data as they were.
 * Sets `process.env.TZ` and puts it back.
 */
export function checkPure<Schema extends z.ZodType>(
  kind: SceneKind<Schema>,
  data: z.infer<Schema>,
  context: SceneContext,
): string[] {
  const before = JSON.stringify(data);
  const compose = () =>
    JSON.stringify([kind.compose(data, context), kind.files?.(data, context), kind.travel?.(data, 0, 1)]);
  const first = compose();
  const problems: string[] = [];
  if (compose() !== first) problems.push('pure (second time): the same data give another drawing');
  kind.compose(structuredClone(data), { ...context, prefix: 'other-' });
  if (compose() !== first) problems.push('pure (after another scene): the same data give another drawing');
  const home = process.env.TZ;
  for (const zone of ZONES) {
    process.env.TZ = zone;
    if (compose() !== first) problems.push(`pure (${zone}): the same data give another drawing`);
  }
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
  if (JSON.stringify(data) !== before) problems.push('pure (data): composing has changed them');
  return problems;
}
