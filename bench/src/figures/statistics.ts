/** The middle of some numbers; of an even count the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** How far values lie apart, as a share of their median: (largest - smallest) / median. 0 where all are equal. */
export function spread(values: readonly number[]): number {
  const range = Math.max(...values) - Math.min(...values);
  return range === 0 ? 0 : range / median(values);
}

/**
 * The median of the ratios of pairs measured in the same round: what a noisy machine does to both cancels out.
 *
 * @param values and `bases` one per round, in the same order; a missing partner is left out
 */
export function pairedRatio(values: readonly number[], bases: readonly number[]): number {
  return median(values.slice(0, bases.length).map((value, i) => value / (bases[i] ?? NaN)));
}
