import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Of the issues that a value has with each form it may take, those with the form that it was most likely meant to be. */
export function closest(forms: readonly Issue[][]): Issue[] {
  return forms.reduce((best, form) => (mismatch(form) < mismatch(best) ? form : best), forms[0] ?? []);
}

/** Small for wrong values in the right fields, greater for missing fields, for unknown ones, and for another kind of value. */
function mismatch(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) return sum + 3 * issue.keys.length;
    if (issue.code === 'invalid_type' && issue.path.length === 0) return sum + 100;
    // A fixed word that does not fit (`kind: map`) says that another form is meant.
    if (issue.code === 'invalid_value' && issue.values.length === 1 && issue.path.length === 1) return sum + 10;
    const isMissing = issue.code === 'invalid_type' || issue.code === 'invalid_union';
    return sum + (isMissing && issue.path.length === 1 ? 1 : 0.01);
  }, 0);
}
