import type { PublishedIds } from '../schema/published';
import type { Body } from './body';
import { checkHeadingIds } from './headingIds';
import { isRecord } from './isRecord';
import { checkPublished } from './publishedIds';
import type { Report } from './report';
import { meant, quote } from './wording';
import type { YamlBlock } from './yaml/block';

/** What is known of a story's published ids: see ParseOptions. */
export interface PublishedOptions {
  published: PublishedIds | undefined;
  drafts: boolean | undefined;
}

/**
 * Notes what is wrong with the steps' ids, aliases that lead nowhere or to themselves, and what is wrong beside the published
 * ids. Tells whether every step is there that was published.
 */
export function checkStepIds(
  report: Report,
  block: YamlBlock | undefined,
  { sections, isClosed }: Body,
  { published, drafts = false }: PublishedOptions,
): boolean {
  const aliases = aliasesOf(block);
  const steps = checkHeadingIds(report, sections, { published: published?.steps ?? [], aliases });
  // Where a step cannot be told from another, or is part of a block that is not closed, what is gone cannot be told either.
  if (!block || !steps || !isClosed) return steps !== undefined;
  checkAliases(report, block, steps, aliases);
  if (published) checkPublished(report, block, { steps, aliases, published, drafts });
  return (published?.steps ?? []).every((id) => steps.has(id) || aliases.has(id));
}

function aliasesOf(block: YamlBlock | undefined): ReadonlyMap<string, unknown> {
  const aliases = isRecord(block?.value) ? block.value.aliases : undefined;
  return new Map(isRecord(aliases) ? Object.entries(aliases) : []);
}

function checkAliases(
  report: Report,
  block: YamlBlock,
  steps: ReadonlyMap<string, number>,
  aliases: ReadonlyMap<string, unknown>,
): void {
  for (const [old, target] of aliases) {
    if (steps.has(old)) {
      report.add(block.keyAt(['aliases', old]), {
        found: `the alias ${quote(old)}, which is the id of a step`,
        expected: 'ids that no step has any more',
        fix: `give that step another id, or take the alias out`,
      });
    }
    if (typeof target !== 'string' || steps.has(target)) continue;
    const further = aliases.get(target);
    report.add(block.at(['aliases', old]), {
      found: `the unknown step ${quote(target)}`,
      expected: 'the id of a step of this story',
      fix: meant(
        target,
        [...steps.keys()],
        typeof further === 'string' ? `write \`${old}: ${further}\`` : 'name the step that the old links open',
      ),
    });
  }
}
