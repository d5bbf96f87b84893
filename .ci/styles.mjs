// Checks layout styles: `node .ci/styles.mjs [folder ...]`. Prints each finding as file:line:column; exit code 1 where there is one.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{ in: RegExp, find: RegExp, say: string }} Rule
 * `in` picks files by path, `find` (global) what they must not hold.
 */

/** @type {Rule[]} */
const rules = [
  {
    in: /\.(css\.ts|css|tsx)$/,
    find: /(?<![\w-])[\d.]*(?<=[\d.}])(?:d|l)?vh\b/g,
    say: 'jumps or hides content when the address bar moves; use svh',
  },
  {
    // The player looks where the reader is; it lays nothing out.
    in: /^(?!.*\/player\/).*\.tsx?$/,
    find: /\binnerHeight\b/g,
    say: 'is a height that changes with the address bar; lay out by CSS in svh',
  },
  {
    in: /\.css(\.ts)?$/,
    find: /\b(?:margin|padding)(?:Left|Right|-left|-right)\b/g,
    say: 'is wrong in right-to-left text; use the inline-start or inline-end property',
  },
];

/**
 * @param {string} file path, which decides what rules apply
 * @param {string} text
 * @returns {string[]} findings, in the order of the text
 */
export function styleFindings(file, text) {
  if (/\.test\.tsx?$/.test(file)) return [];
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  return rules
    .filter((rule) => rule.in.test(file))
    .flatMap((rule) =>
      [...code.matchAll(rule.find)].map((match) => ({ at: match.index, what: match[0], say: rule.say })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ at, what, say }) => {
      const before = text.slice(0, at).split('\n');
      return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}: "${what}" ${say}.`;
    });
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : ['packages/ui/src', 'apps/web/app'];
  const findings = folders.flatMap(filesBelow).flatMap((file) => styleFindings(file, readFileSync(file, 'utf8')));
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) process.exit(1);
}
