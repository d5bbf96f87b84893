import { expect, test } from 'vitest';
import { hostConfig } from './host-servers';

test.each(['nginx', 'caddy'] as const)('%s: below a sub-path every path of the site stands below it', (server) => {
  const config = hostConfig(server, { folder: '/www', host: 'a.example', basePath: '/desk' });
  expect(config).toMatch(/root (\* )?\/www;?\n/);
  expect(config).toContain('a.example');
  expect(config).not.toMatch(/proscenium\b(?! )|news\.example/);
  for (const path of ['/embed/', '/_next', '/404.html', '/_headers', '/maps']) {
    expect(config.replaceAll(/\/desk\/(?:\(\w+\/)?/g, '@')).not.toMatch(new RegExp(`[ "^]${path}`));
  }
});
