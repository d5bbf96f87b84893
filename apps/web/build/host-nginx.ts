import { isText, mediaTypes } from '../server/media-types';
import * as policy from './host-policy';

/** Configuration for nginx 1.18 or newer, to be included in its `http` block. */
export function nginxConfig({ basePath, folder, host, listen }: policy.ServerPlace): string {
  const hashed = policy.hashedFolders.map((path) => path.slice(1, -1)).join('|');
  // nginx compresses HTML, and says its charset, without being told; named again it warns.
  const text = plainTypes((type) => isText(type)).filter((type) => type !== 'text/html');
  const withCharset = plainTypes((type) => type.includes('charset')).filter((type) => type !== 'text/html');
  return `# Written by \`pnpm host-config nginx\` for an export that stands in ${folder}${basePath}.

map $uri $proscenium_kept {
    "~/(index\\.html)?$" "${policy.pagesKept}";
    "~^${basePath}/(${hashed})/" "${policy.keptForever}";
    "${basePath}${policy.embedScript}" "${policy.embedScriptKept}";
}

map $uri $proscenium_framed {
    default "${policy.framedHereOnly}";
    "~^${basePath}${policy.embedFolder}" "";
}

map $uri $proscenium_read {
    "~^${basePath}/(${policy.embedFolder.slice(1, -1)}|${hashed})/" "${policy.readByAnybody[1]}";
    "${basePath}${policy.embedScript}" "${policy.readByAnybody[1]}";
}

server {
    listen ${listen};
    server_name ${host};
    root ${folder};
    absolute_redirect off;

    types {
${typeLines()}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${withCharset.join(' ')};

    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 256;
    gzip_proxied any;
    gzip_types ${text.join(' ')};
    # With the module ngx_brotli:
    # brotli on;
    # brotli_types ${text.join(' ')};

    # Headers stand here and in no location: a location with one of its own would send none of these.
${headerLines()}
    add_header Content-Security-Policy $proscenium_framed;
    add_header ${policy.readByAnybody[0]} $proscenium_read;
    # Without "always": what is missing must not be missing for a year.
    add_header Cache-Control $proscenium_kept;

    error_page 404 ${basePath}/404.html;

${policy.hostFiles.map((file) => `    location = ${basePath}${file} { return 404; }`).join('\n')}

    location / {
        try_files \${uri}index.html =404;
    }

    location ~ [^/]$ {
        if (-f $request_filename/index.html) {
            return 308 $uri/$is_args$args;
        }
        try_files $uri =404;
    }
}
`;
}

function plainTypes(wanted: (type: string) => boolean): string[] {
  const found = Object.values(mediaTypes).filter(wanted);
  return [...new Set(found.map((type) => type.replace(/;.*$/, '')))];
}

function typeLines(): string {
  return Object.entries(mediaTypes)
    .map(([extension, type]) => `        ${type.replace(/;.*$/, '')} ${extension.slice(1)};`)
    .join('\n');
}

function headerLines(): string {
  return Object.entries(policy.alwaysSent)
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n');
}
