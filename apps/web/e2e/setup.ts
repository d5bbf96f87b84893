import { installMissing } from './engines/install';
import { serveSite } from './site';

/** Gets the engines that are missing, and serves both sites for all tests. */
export default async function setup(): Promise<() => Promise<void>> {
  installMissing(['chromium', 'firefox', 'webkit']);
  const [stories, fixtures] = [await serveSite(), await serveSite({ set: 'fixtures' })];
  process.env['E2E_STORIES'] = stories.address;
  process.env['E2E_FIXTURES'] = fixtures.address;
  return async () => {
    await stories.close();
    await fixtures.close();
  };
}
