// The import rules of .oxlintrc.json, tried on files that break them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** @type {string} */
let folder;
/** @type {Set<string>} */
let refused;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'imports-'));
  const config = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'));
  // What imports what can be seen without types, and there are none here.
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, options: { typeAware: false } }));
  for (const [file, imports] of [
    ...tries,
    ['packages/ui/src/score/x.ts', './y'],
    ['packages/ui/src/score/y.ts', './x'],
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(
      join(folder, file),
      `import { one } from '${imports}';\nexport const two: number = one;\nexport { two as one };\n`,
    );
  }
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json', '.'], { cwd: folder, encoding: 'utf8' });
  const rules = /no-restricted-imports|no-cycle/;
  /** @type {{ code: string, filename: string }[]} */
  const found = JSON.parse(stdout).diagnostics;
  refused = new Set(found.filter(({ code }) => rules.test(code)).map(({ filename }) => filename.replaceAll('\\', '/')));
});
after(() => rmSync(folder, { recursive: true }));

for (const [file, imports, isRefused] of tries) {
  test(`${dirname(file)} ${isRefused ? 'must not' : 'may'} import ${imports}`, () => {
    assert.equal(refused.has(file), isRefused);
  });
}

test('two files must not import each other', () => {
  assert.ok(refused.has('packages/ui/src/score/x.ts'));
});
