/**
 * The known name that a wrong one was probably meant to be: the one with the fewest letters changed, added, dropped or
 * swapped with the next (optimal string alignment distance), if these are one or two, and two only of six letters or more;
 * else undefined: what differs more may well be another thing, and so may what differs in a number, in its only letter, or in
 * most of a part between hyphens.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const most = mostOf(candidate);
    // Each letter more or less is a change: what differs too much in length need not be compared.
    if (Math.abs(name.length - candidate.length) > most) continue;
    const changes = isSlip(name, candidate) ? distance(name.toLowerCase(), candidate.toLowerCase()) : most + 1;
    if (changes < least && changes <= most) {
      best = candidate;
      least = changes;
    }
  }
  return best;
}

function mostOf(name: string): number {
  return name.length < 6 ? 1 : 2;
}

/** Tells whether two names may be one: not where numbers differ, nor single letters, nor parts that are other words. */
function isSlip(name: string, candidate: string): boolean {
  const [one, two] = [name.toLowerCase(), candidate.toLowerCase()];
  if (two.length < 3) return one.includes(two);
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  if (digits(one) !== '' && digits(two) !== '' && digits(one) !== digits(two)) return false;
  const [parts, others] = [one.split('-'), two.split('-')];
  if (parts.length !== others.length) return true;
  return others.every((other, index) => distance(parts[index] ?? '', other) <= mostOf(other));
}

function distance(one: string, two: string): number {
  let before: number[] = [];
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= two.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === two[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1];
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[two.length] ?? 0;
}
