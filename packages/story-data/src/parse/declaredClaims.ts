import type { Declared } from './compareIds';
import type { Report } from './report';
import type { StepRead } from './step';
import { quote } from './wording';

/** Steps whose id an earlier one has. */
export function copiesOf(steps: readonly StepRead[]): ReadonlySet<StepRead> {
  const ids = new Set<string>();
  return new Set(
    steps.filter(({ section: { id } }) => {
      const isCopy = id !== '' && ids.has(id);
      ids.add(id);
      return isCopy;
    }),
  );
}

/** All claims of the steps; undefined where one of the steps cannot be read. Those of a step that is there twice are told with it. */
export function declaredClaims(report: Report, steps: readonly StepRead[], copies: ReadonlySet<StepRead>): Declared {
  const declared = new Map<string, number>();
  const all = steps.flatMap((step) =>
    [...(step.claims ?? [])].map(([id, offset]) => ({ id, offset, isCopy: copies.has(step) })),
  );
  for (const { id, offset, isCopy } of all) {
    if (declared.has(id) && !isCopy) {
      report.add(offset, {
        found: `the claim ${quote(id)} again`,
        expected: 'each id once in the story',
        fix: 'rename it',
      });
    }
    declared.set(id, offset);
  }
  return steps.every(({ claims }) => claims) ? declared : undefined;
}
