import { expect, test } from 'vitest';
import { mayWrite } from './writeLimit';

test('never a hundred writes within thirty seconds, and none is put off for ever', () => {
  const made: number[] = [];
  for (let now = 0; now < 120_000; now += 50) if (mayWrite(now) === 0) made.push(now);
  for (const from of made) expect(made.filter((at) => at >= from && at < from + 30_000).length).toBeLessThan(100);
  expect(made.length).toBeGreaterThan(300);
  const last = made.at(-1) ?? 0;
  for (let now = last; now < last + 200; now += 1) {
    const wait = mayWrite(now);
    expect(wait).toBeGreaterThanOrEqual(0);
    expect(wait).toBeLessThanOrEqual(30_000);
  }
});
