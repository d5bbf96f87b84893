// Builds the site: `node run.mjs build/main.ts [folder of stories] [address]`. Stories, pages, then what a static host needs.
import { spawnSync } from 'node:child_process';
import { alone } from './alone';

const [stories, address] = process.argv.slice(2);
const steps = [
  [process.execPath, 'run.mjs', 'build/prepare.ts'],
  [process.execPath, 'node_modules/next/dist/bin/next', 'build'],
  [process.execPath, 'run.mjs', 'build/finish.ts'],
] as const;

// Next works in one folder whatever it builds, and two builds there would spoil each other.
const status = await alone('.next-building', () => {
  for (const [program, ...options] of steps) {
    const { status: ended } = spawnSync(program, options, {
      stdio: 'inherit',
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        ...(stories && { PROSCENIUM_STORIES: stories }),
        ...(address && { PROSCENIUM_ADDRESS: address }),
      },
    });
    if (ended !== 0) return ended ?? 1;
  }
  return 0;
});
process.exit(status);
