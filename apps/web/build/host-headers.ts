const forever = 'public, max-age=31536000, immutable';

/**
 * The `_headers` file of a plain static host. Pages are asked for again each time; files with a hash in their name are kept
 * for a year. No header is set by two rules that match the same path: hosts would join the values. Nobody else may frame a
 * page, but for those under `/embed/`.
 *
 * @param basePath '' or `/like/this`
 * @param stories slugs of the stories
 */
export function hostHeaders(basePath: string, stories: readonly string[]): string {
  const hashed = ['/_next/static/*', '/maps/*', '/player/*'];
  return [
    rule(`${basePath}/*`, [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
    ]),
    ...['/', '/404.html', ...stories.map((slug) => `/${slug}/*`)].map((pages) =>
      rule(basePath + pages, ["Content-Security-Policy: frame-ancestors 'self'"]),
    ),
    // It stands in other people's pages, which ask for it at this address for ever.
    rule(`${basePath}/embed.js`, ['Cache-Control: public, max-age=3600']),
    ...[`${basePath}/`, `${basePath}/*/`].map((pages) => rule(pages, ['Cache-Control: no-cache'])),
    ...hashed.map((path) => rule(basePath + path, [`Cache-Control: ${forever}`])),
  ].join('');
}

function rule(path: string, headers: string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`;
}
