import type { PublishedIds } from '../../schema/published';
import { nearest } from '../nearest';
import type { Problems } from '../problems';
import type { StoryShape } from '../shape/shapeStory';
import { quote } from '../wording';

const EVERY_ID = 'every published step id as a step or as an alias, so that no link is lost';

/** Notes published ids that lead nowhere now, or to another step, and, unless `drafts`, ids that are not listed as published. */
export function checkPublished(
  problems: Problems,
  { front, fields: { aliases }, steps: shapes }: StoryShape,
  { steps: published, retired }: PublishedIds,
  drafts: boolean,
): void {
  const steps = new Map(shapes.map(({ section }) => [section.id, section.idAt]));
  const known = [...published, ...retired];
  const fresh = [...steps.keys()].filter((id) => !known.includes(id));
  for (const old of known) {
    if (steps.has(old) || Object.hasOwn(aliases, old)) continue;
    const now = nearest(old, fresh) ?? fresh[0] ?? [...steps.keys()][0] ?? 'id';
    problems.add((fresh.includes(now) ? steps.get(now) : undefined) ?? front.keyAt(['aliases']), {
      found: `no step ${quote(old)}, though its address was published`,
      expected: EVERY_ID,
      fix: `write \`{#${old}}\` again, or add \`${old}: ${now}\` to \`aliases\` in the front matter and run \`pnpm publish-ids\``,
    });
  }
  for (const old of retired) {
    const at = steps.get(old);
    if (at === undefined || Object.hasOwn(aliases, old)) continue;
    problems.add(at, {
      found: `the step id ${quote(old)}, which another step had once`,
      expected: 'an id that was never published for another step',
      fix: 'give this step another id',
    });
  }
  if (drafts) return;
  const given = Object.keys(aliases).filter((id) => !retired.includes(id) && !steps.has(id));
  const unlisted = [
    ...fresh.map((id) => ({ id, at: steps.get(id) ?? 0 })),
    ...given.map((id) => ({ id, at: front.keyAt(['aliases', id]) })),
  ];
  for (const { id, at } of unlisted) {
    problems.add(at, {
      found: `the id ${quote(id)}, not listed as published`,
      expected: 'every step id and alias in `published.json`, so that none is lost later',
      fix: 'run `pnpm publish-ids`, and commit the file',
    });
  }
}
