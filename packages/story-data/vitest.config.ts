import { defineConfig } from 'vitest/config';

// Nothing here may depend on the machine's zone: every test runs on both sides of the date line.
const ZONES = ['Pacific/Auckland', 'America/Los_Angeles'];

export default defineConfig({
  test: {
    projects: [
      ...ZONES.map((zone) => ({
        test: { name: zone, env: { TZ: zone }, include: ['src/**/*.test.ts', 'fixtures/**/*.test.ts'] },
      })),
      // Long, and the same in any zone.
      { test: { name: 'fuzz', include: ['src/**/*.fuzz.ts'] } },
    ],
  },
});
