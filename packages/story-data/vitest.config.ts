import { defineConfig } from 'vitest/config';

// A busy machine may take long over a module; speed is measured elsewhere.
const shared = { isolate: false, testTimeout: 30_000 };

// Nothing here may depend on the machine's zone: every test runs on both sides of the date line.
const ZONES = ['Pacific/Auckland', 'America/Los_Angeles'];

export default defineConfig({
  test: {
    projects: [
      ...ZONES.map((zone) => ({
        test: { ...shared, name: zone, env: { TZ: zone }, include: ['src/**/*.test.ts', 'fixtures/**/*.test.ts'] },
      })),
      // Long, and the same in any zone.
      { test: { ...shared, name: 'fuzz', testTimeout: 120_000, include: ['src/**/*.fuzz.ts'] } },
    ],
  },
});
