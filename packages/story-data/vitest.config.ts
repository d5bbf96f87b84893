import { defineConfig } from 'vitest/config';

// A busy machine may take long over a module; speed is measured elsewhere.
const testTimeout = 30_000;

// Nothing here may depend on the machine's zone: every test runs on both sides of the date line.
const ZONES = ['Pacific/Auckland', 'America/Los_Angeles'];

export default defineConfig({
  test: {
    projects: [
      ...ZONES.map((zone) => ({
        test: { name: zone, testTimeout, env: { TZ: zone }, include: ['src/**/*.test.ts', 'fixtures/**/*.test.ts'] },
      })),
      // Long, and the same in any zone.
      { test: { name: 'fuzz', testTimeout: 4 * testTimeout, include: ['src/**/*.fuzz.ts'] } },
    ],
  },
});
