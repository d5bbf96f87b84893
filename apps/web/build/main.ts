// Builds the site: `pnpm build [folder of stories] [address]`. Stories, pages, then what a static host needs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lock } from 'proper-lockfile';

const [stories, address] = process.argv.slice(2);
const steps = [
  ['--import', 'tsx', 'build/prepare.ts'],
  ['node_modules/next/dist/bin/next', 'build'],
  ['--import', 'tsx', 'build/finish.ts'],
];
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ...(stories && { PROSCENIUM_STORIES: stories }),
  ...(address && { PROSCENIUM_ADDRESS: address }),
};

// Next works in one folder whatever it builds, and two builds there would spoil each other: the later waits.
const release = await lock('.', { lockfilePath: '.next-building', retries: { forever: true, maxTimeout: 1000 } });
for (const step of steps) {
  const [code] = (await once(spawn(process.execPath, step, { stdio: 'inherit', env }), 'exit')) as [number | null];
  process.exitCode = code ?? 1;
  if (code !== 0) break;
}
await release();
