import { isText, mediaTypes } from '../server/media-types';
import * as policy from './host-policy';

/** Configuration for Caddy 2.6 or newer: one site of a Caddyfile. Caddy gets certificates by itself unless `listen` names a port. */
export function caddyConfig({
  basePath,
  folder,
  host,
  listen,
}: Omit<policy.ServerPlace, 'listen'> & { listen?: string }): string {
  const address = listen ? `http://${listen}` : host;
  const hashed = policy.hashedFolders.map((path) => `${basePath}${path}*`).join(' ');
  // Paths that end in a slash are pages, whose type Caddy knows.
  const types = Object.entries(mediaTypes).map(([extension, type]) => {
    const name = `@${extension.slice(1)}`;
    return `\t${name} path *${extension}\n\theader ${name} Content-Type "${type}"`;
  });
  const texts = [...new Set(Object.values(mediaTypes).filter(isText))].map((type) => type.replace(/;.*$/, '*'));
  return `# Written by \`pnpm host-config caddy\` for an export that stands in ${folder}${basePath}.

${address} {
	root * ${folder}
	encode {
		zstd
		gzip
		match {
${texts.map((type) => `\t\t\theader Content-Type ${type}`).join('\n')}
		}
	}

${Object.entries(policy.alwaysSent)
  .map(([name, value]) => `\theader ${name} "${value}"`)
  .join('\n')}

	@framed not path ${basePath}${policy.embedFolder}*
	header @framed Content-Security-Policy "${policy.framedHereOnly}"

	@pages path */
	header @pages Cache-Control "${policy.pagesKept}"
	@hashed path ${hashed}
	header @hashed Cache-Control "${policy.keptForever}"
	header ${basePath}${policy.embedScript} Cache-Control "${policy.embedScriptKept}"

	@read path ${basePath}${policy.embedFolder}* ${hashed} ${basePath}${policy.embedScript}
	header @read ${policy.readByAnybody[0]} "${policy.readByAnybody[1]}"

${types.join('\n')}

	@host path ${policy.hostFiles.map((file) => basePath + file).join(' ')}
	error @host 404
	# Caddy leads to the address with a slash by itself, but before 2.7 forgets the query.
	@asked {
		not path */
		file {path}/index.html
		expression {query} != ""
	}
	redir @asked {path}/?{query} 308
	file_server

	handle_errors {
		# What is missing must not be missing for a year, nor be shown as what it would have been.
		header -Cache-Control
		header Content-Type "${mediaTypes['.html']}"
		rewrite * ${basePath}/404.html
		file_server
	}
}
`;
}
