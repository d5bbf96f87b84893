import { expect, test } from 'vitest';
import { caddyConfig } from './host-caddy';
import { nginxConfig } from './host-nginx';

const place = { folder: '/srv/proscenium', host: 'news.example', basePath: '', listen: '80' };

test('the committed configurations are those that are written for the top of a host', async () => {
  await expect(nginxConfig(place)).toMatchFileSnapshot('../hosts/nginx.conf');
  const { listen: _, ...named } = place;
  await expect(caddyConfig(named)).toMatchFileSnapshot('../hosts/Caddyfile');
});

test('below a sub-path every path of the site stands below it', () => {
  for (const config of [nginxConfig({ ...place, basePath: '/desk' }), caddyConfig({ ...place, basePath: '/desk' })]) {
    for (const path of ['/embed/', '/_next', '/404.html', '/_headers', '/maps']) {
      expect(config.replaceAll(/\/desk\/(?:\(\w+\/)?/g, '@')).not.toMatch(new RegExp(`[ "^]${path}`));
    }
  }
});
