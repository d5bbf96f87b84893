const forever = 'public, max-age=31536000, immutable';

/**
 * The `_headers` file of a plain static host. Pages are asked for again each time; files with a hash in their name are kept
 * for a year. No header is set by two rules that match the same path: hosts would join the values.
 *
 * @param basePath '' or `/like/this`
 */
export function hostHeaders(basePath: string): string {
  const hashed = ['/_next/static/*', '/maps/*', '/player/*', '/cards/*'];
  return [
    rule(`${basePath}/*`, [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
      "Content-Security-Policy: frame-ancestors 'self'",
    ]),
    ...[`${basePath}/`, `${basePath}/*/`].map((pages) => rule(pages, ['Cache-Control: no-cache'])),
    ...hashed.map((path) => rule(basePath + path, [`Cache-Control: ${forever}`])),
  ].join('');
}

function rule(path: string, headers: string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`;
}
