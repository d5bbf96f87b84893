import type { PublishedIds } from '../schema/published';
import { nearest } from './nearest';
import type { Report } from './report';
import { quote } from './wording';
import type { YamlBlock } from './yaml/block';

const EVERY_ID = 'every published step id as a step or as an alias';
const PUBLISH = 'run `pnpm publish-ids`';

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
  const renamed = new Set<string>();
  for (const old of known) {
    if (steps.has(old) || aliases.has(old)) continue;
    const fresh = [...steps.keys()].filter((id) => !known.includes(id) && !renamed.has(id));
    const now = nearest(old, fresh) ?? fresh[0];
    if (now !== undefined && published.steps.includes(old)) {
      renamed.add(now);
      reportRenamed(report, ids, old, now);
    } else reportGone(report, block, ids, old);
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
  if (!drafts) reportUnlisted(report, block, ids, renamed);
}

/** A published id that is lost while another is new: the step was renamed, or its id mistyped. */
function reportRenamed(report: Report, { steps, aliases, drafts }: StoryIds, old: string, now: string): void {
  report.add(steps.get(now) ?? 0, {
    found: `the step id ${quote(now)}, and no step ${quote(old)}, though its address was published`,
    expected: EVERY_ID,
    fix: `write \`{#${old}}\`; or, if the step is to have a new id, ${aliasLine(aliases, old, now)} in the front matter, so that its links open \`${now}\`${drafts ? '' : `, and ${PUBLISH}`}`,
  });
}

/** A published id that is neither a step's nor an alias, where no step is new. */
function reportGone(report: Report, block: YamlBlock, { steps, aliases, published }: StoryIds, old: string): void {
  const before = published.steps.slice(0, published.steps.indexOf(old) + 1).findLast((id) => steps.has(id));
  const target = before ?? [...steps.keys()][0];
  // A story without steps is refused for that.
  if (target === undefined) return;
  report.add(block.keyAt(['aliases']), {
    found: `no step ${quote(old)}, though its address was published`,
    expected: EVERY_ID,
    fix: `${aliasLine(aliases, old, target)} in the front matter, so that its links open \`${target}\`, or put the step back`,
  });
}

function aliasLine(aliases: ReadonlyMap<string, unknown>, old: string, target: string): string {
  return aliases.size > 0 ? `add \`${old}: ${target}\` to \`aliases\`` : `add \`aliases: { ${old}: ${target} }\``;
}

function reportUnlisted(
  report: Report,
  block: YamlBlock,
  { steps, aliases, published }: StoryIds,
  renamed: ReadonlySet<string>,
): void {
  const note = (offset: number, what: string, list: 'steps' | 'retired', ids: readonly string[]) => {
    report.add(offset, {
      found: `${what} ${ids.map(quote).join(', ')}, not listed as published`,
      expected: `every step id in \`published.json\`, so that none is lost later`,
      fix: `${PUBLISH}, which adds ${ids.map((id) => `\`"${id}"\``).join(', ')} to \`${list}\` of this story there`,
    });
  };
  const isNew = (id: string) => !published.steps.includes(id) && !published.retired.includes(id) && !renamed.has(id);
  const fresh = [...steps.keys()].filter(isNew);
  const [first] = fresh;
  if (first !== undefined)
    note(steps.get(first) ?? 0, fresh.length > 1 ? 'the step ids' : 'the step id', 'steps', fresh);
  const given = [...aliases.keys()].filter((id) => !published.retired.includes(id) && !steps.has(id));
  const [old] = given;
  if (old !== undefined) {
    note(block.keyAt(['aliases', old]), given.length > 1 ? 'the aliases' : 'the alias', 'retired', given);
  }
}
