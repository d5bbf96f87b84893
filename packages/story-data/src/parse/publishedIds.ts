import type { PublishedIds } from '../schema/published';
import { nearest } from './nearest';
import type { Report } from './report';
import { quote } from './wording';
import type { YamlBlock } from './yamlBlock';

/** A story's ids: those of its steps with their offsets, its aliases, and what was published before. */
export interface StoryIds {
  steps: ReadonlyMap<string, number>;
  aliases: ReadonlyMap<string, unknown>;
  published: PublishedIds;
  drafts: boolean;
}

/** Notes published ids that lead nowhere now, or to another step, and ids that are not listed as published. */
export function checkPublished(report: Report, block: YamlBlock, ids: StoryIds): void {
  const { steps, aliases, published, drafts } = ids;
  const known = [...published.steps, ...published.retired];
  for (const old of known) {
    if (!steps.has(old) && !aliases.has(old)) reportGone(report, block, ids, old);
  }
  for (const old of published.retired) {
    const offset = steps.get(old);
    if (offset === undefined || aliases.has(old)) continue;
    report.add(offset, {
      found: `the step id ${quote(old)}, which another step had once`,
      expected: 'an id that was never published for another step',
      fix: 'give this step another id',
    });
  }
  if (!drafts) reportUnlisted(report, block, ids);
}

/** A published id that is neither a step's nor an alias: probably renamed, so it is told where a new id stands. */
function reportGone(report: Report, block: YamlBlock, { steps, aliases, published }: StoryIds, old: string): void {
  const fresh = [...steps.keys()].filter((id) => !published.steps.includes(id));
  const renamed = nearest(old, fresh) ?? fresh[0];
  const before = published.steps.slice(0, published.steps.indexOf(old) + 1).findLast((id) => steps.has(id));
  const target = renamed ?? before ?? [...steps.keys()][0];
  // A story without steps is refused for that.
  if (target === undefined) return;
  const line = aliases.size > 0 ? `add \`${old}: ${target}\` to \`aliases\`` : `add \`aliases: { ${old}: ${target} }\``;
  report.add((renamed !== undefined && steps.get(renamed)) || block.keyAt(['aliases']), {
    found: `no step ${quote(old)}, though its address was published`,
    expected: 'every published step id as a step or as an alias',
    fix: `${line} in the front matter, so that its links open \`${target}\`, or put the step back`,
  });
}

function reportUnlisted(report: Report, block: YamlBlock, { steps, aliases, published }: StoryIds): void {
  const note = (offset: number, what: string, list: 'steps' | 'retired', ids: readonly string[]) => {
    report.add(offset, {
      found: `${what} ${ids.map(quote).join(', ')}, not listed as published`,
      expected: `every step id in \`published.json\`, so that none is lost later`,
      fix: `run \`pnpm publish-ids\`, which adds ${ids.map((id) => `\`"${id}"\``).join(', ')} to \`${list}\` of this story there`,
    });
  };
  const fresh = [...steps.keys()].filter((id) => !published.steps.includes(id) && !published.retired.includes(id));
  const [first] = fresh;
  if (first !== undefined)
    note(steps.get(first) ?? 0, fresh.length > 1 ? 'the step ids' : 'the step id', 'steps', fresh);
  const given = [...aliases.keys()].filter((id) => !published.retired.includes(id) && !steps.has(id));
  const [old] = given;
  if (old !== undefined) {
    note(block.keyAt(['aliases', old]), given.length > 1 ? 'the aliases' : 'the alias', 'retired', given);
  }
}
