import { extname } from 'node:path';

/** Media types by extension; hosts/ says the same to other servers. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The media type by a file's extension; `application/octet-stream` where unknown. */
export const mediaType = (path: string): string => mediaTypes[extname(path)] ?? 'application/octet-stream';

/** True where compressing is worth it: text, not what is compressed already. */
export const isText = (type: string): boolean => /charset|json/.test(type);
