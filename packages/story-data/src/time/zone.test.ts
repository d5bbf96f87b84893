import { expect, it } from 'vitest';

it('runs in the zone that its project names', () => {
  const hoursBehindUtc = new Date(2024, 0, 1).getTimezoneOffset() / 60;
  expect({ 'Pacific/Auckland': -13, 'America/Los_Angeles': 8 }[process.env.TZ ?? '']).toBe(hoursBehindUtc);
});
