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

/**
 * All claims of the steps; undefined where one of the steps cannot be read. Those of a step that is there twice are told
 * with it. `oldSteps` are ids that steps had once.
 */
export function declaredClaims(
  report: Report,
  steps: readonly StepRead[],
  copies: ReadonlySet<StepRead>,
  oldSteps: readonly string[],
): Declared {
  const declared = new Map<string, number>();
  const ofSteps = new Set([...steps.map(({ section }) => section.id), ...oldSteps]);
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
    // A link to either is `#` and the id.
    if (ofSteps.has(id)) {
      report.add(offset, {
        found: `the claim ${quote(id)}, whose id a step has or had`,
        expected: 'an id that is no step’s: links to it open the step',
        fix: 'rename the claim',
      });
    }
    declared.set(id, offset);
  }
  return steps.every(({ claims }) => claims) ? declared : undefined;
}
