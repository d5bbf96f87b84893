/** WebKit allows a hundred address writes in thirty seconds and throws at the next; some are left to others on the page. */
const [MOST, WITHIN] = [80, 30_000];
const writes: number[] = [];

/**
 * Asks for one write of the address at the moment `now` (ms, never earlier than before). 0: it may be made, and is counted; else how long (ms) to wait before
 * asking again.
 */
export function mayWrite(now: number): number {
  while ((writes[0] ?? now) <= now - WITHIN) writes.shift();
  if (writes.length >= MOST) return (writes[0] ?? now) + WITHIN - now;
  writes.push(now);
  return 0;
}
