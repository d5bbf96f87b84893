// The rules of .oxlintrc.json for imports and styles, tried on files that break them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint');

/** @type {[file: string, imports: string, refused: boolean][]} */
const tries = [
  ['packages/story-data/src/a.ts', 'react', true],
  ['packages/story-data/src/b.ts', '@proscenium/ui', true],
  ['packages/story-data/src/c.ts', 'yaml', false],
  ['packages/ui/src/score/a.ts', '../scenes/index', true],
  ['packages/ui/src/theme/a.ts', '../components/index', true],
  ['packages/ui/src/scenes/map/a.ts', '../../player/index', true],
  ['packages/ui/src/scenes/map/b.ts', 'react', true],
  ['packages/ui/src/scenes/map/c.ts', '../../score/index', false],
  ['packages/ui/src/scenes/map/d.ts', '../../cards/index', true],
  ['packages/ui/src/cards/a.ts', '../scenes/kinds', false],
  ['packages/ui/src/cards/b.ts', '../components/index', true],
  ['packages/ui/src/player/a.ts', '../scenes/index', true],
  ['packages/ui/src/player/b.ts', 'react', true],
  ['packages/ui/src/player/c.ts', 'scrollama', false],
  ['packages/ui/src/player/usePlayer.ts', 'react', false],
  ['packages/ui/src/components/A/A.tsx', 'framer-motion/dom/mini', true],
  ['packages/ui/src/components/A/B.tsx', '../../scenes/index', false],
  ['packages/ui/src/components/A/C.tsx', 'next/link', true],
  ['packages/ui/src/components/A/D.tsx', '@proscenium/ui/player', true],
  ['apps/web/app/a.tsx', '../../../packages/ui/src/score/index', true],
  ['apps/web/app/b.tsx', '@proscenium/ui', false],
];

/** @type {[file: string, code: string, refused: boolean][]} */
const styles = [
  ['packages/ui/src/components/S/a.css.ts', "height: '100vh'", true],
  ['packages/ui/src/components/S/b.css.ts', "height: '48.5dvh'", true],
  ['packages/ui/src/components/S/c.css.ts', "minHeight: 'calc(100lvh - 1px)'", true],
  ['packages/ui/src/components/S/d.css.ts', 'height: `${2}vh`', true],
  ['apps/web/app/e.tsx', "height: '100vh'", true],
  ['packages/ui/src/components/S/f.css.ts', "marginLeft: '1px'", true],
  ['packages/ui/src/components/S/g.css.ts', "'padding-right': 0", true],
  ['packages/ui/src/components/S/h.css.ts', "height: '100svh', width: '50vw', marginInlineStart: '1px'", false],
  ['packages/ui/src/components/S/i.css.ts', "/* not 100vh */ transform: 'translateX(1px)'", false],
  ['packages/ui/src/scenes/map/j.ts', 'paddingLeft: 1', false],
  ['packages/ui/src/components/S/k.tsx', 'height: window.innerHeight', true],
  ['packages/ui/src/scenes/map/l.ts', 'height: innerHeight', true],
  ['apps/web/app/m.tsx', 'height: innerHeight', true],
  ['packages/ui/src/components/S/n.test.tsx', "height: innerHeight, width: '100vh'", false],
  ['packages/ui/src/player/o.ts', 'height: innerHeight', false],
];

/** @type {string} */
let folder;
/** @type {Set<string>} */
let refused;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  const config = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'));
  const jsPlugins = config.jsPlugins.map((/** @type {string} */ path) => resolve(path));
  // What imports what can be seen without types, and there are none here.
  write('.oxlintrc.json', JSON.stringify({ ...config, jsPlugins, options: { typeAware: false } }));
  for (const [file, imports] of [
    ...tries,
    ['packages/ui/src/score/x.ts', './y'],
    ['packages/ui/src/score/y.ts', './x'],
  ]) {
    write(file, `import { one } from '${imports}';\nexport const two: number = one;\nexport { two as one };\n`);
  }
  for (const [file, code] of styles) write(file, `export const style = { ${code} };\n`);
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json', '.'], { cwd: folder, encoding: 'utf8' });
  const rules = /no-restricted-|no-cycle|styles/;
  /** @type {{ code: string, filename: string }[]} */
  const found = JSON.parse(stdout).diagnostics;
  refused = new Set(found.filter(({ code }) => rules.test(code)).map(({ filename }) => filename.replaceAll('\\', '/')));
});
after(() => rmSync(folder, { recursive: true }));

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

for (const [file, imports, isRefused] of tries) {
  test(`${dirname(file)} ${isRefused ? 'must not' : 'may'} import ${imports}`, () => {
    assert.equal(refused.has(file), isRefused);
  });
}
for (const [file, code, isRefused] of styles) {
  test(`${file} ${isRefused ? 'must not' : 'may'} hold ${code}`, () => {
    assert.equal(refused.has(file), isRefused);
  });
}

test('two files must not import each other', () => {
  assert.ok(refused.has('packages/ui/src/score/x.ts'));
});
