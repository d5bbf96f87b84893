import * as policy from './host-policy';

/**
 * The `_headers` file of a plain static host. Pages are asked for again each time; files with a hash in their name are kept
 * for a year; all but embeds may be framed by this site only; embeds, and what they load, may be read by anybody.
 *
 * No header is set by two rules that match the same path: hosts would join the values, and no rule can take a header away. So
 * the rule on frames names every folder that has pages but `/embed/`.
 *
 * @param basePath '' or `/like/this`
 * @param pages the site's HTML files, relative to its folder
 */
export function hostHeaders(basePath: string, pages: readonly string[]): string {
  const folders = [...new Set(pages.map((page) => page.replace(/\/.*$/, '/*')))];
  const own = folders.filter((path) => `/${path}` !== `${policy.embedFolder}*`);
  const framed = ['Content-Security-Policy', policy.framedHereOnly] as const;
  const kept = ['Cache-Control', policy.pagesKept] as const;
  return [
    rule(`${basePath}/*`, Object.entries(policy.alwaysSent)),
    rule(`${basePath}/`, [framed, kept]),
    rule(`${basePath}/*/`, [kept]),
    ...own.map((path) => rule(`${basePath}/${path}`, [framed])),
    rule(`${basePath}${policy.embedFolder}*`, [policy.readByAnybody]),
    rule(`${basePath}${policy.embedScript}`, [['Cache-Control', policy.embedScriptKept], policy.readByAnybody]),
    ...policy.hashedFolders.map((folder) =>
      rule(`${basePath}${folder}*`, [['Cache-Control', policy.keptForever], policy.readByAnybody]),
    ),
  ].join('');
}

function rule(path: string, headers: readonly (readonly [name: string, value: string])[]): string {
  return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
