import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { styleFindings } from './styles.mjs';

describe('style check', () => {
  for (const [text, found] of [
    ["height: '100vh'", '100vh'],
    ["height: '48.5dvh'", '48.5dvh'],
    ["minHeight: 'calc(100lvh - 1px)'", '100lvh'],
    ['height: `${share}vh`', 'vh'],
    ["marginLeft: '1px'", 'marginLeft'],
    ["'padding-right': 0", 'padding-right'],
  ]) {
    test(`finds ${found} in ${text}`, () => {
      assert.match(
        styleFindings('a.css.ts', text).join(),
        new RegExp(`^a\\.css\\.ts:1:\\d+: "[^"]*${found.slice(-4)}" `),
      );
    });
  }

  for (const text of [
    "height: '100svh'",
    "width: '50vw'",
    "marginInlineStart: '1px'",
    "transform: 'translateX(1px)'",
  ]) {
    test(`accepts ${text}`, () => {
      assert.deepEqual(styleFindings('a.css.ts', text), []);
    });
  }

  test('says where', () => {
    assert.match(styleFindings('a.css.ts', 'a\n  b: "1vh"').join(), /^a\.css\.ts:2:7: /);
  });

  test('innerHeight is refused in what lays out; a test and the player may measure', () => {
    assert.equal(styleFindings('ui/src/components/Stage.tsx', 'window.innerHeight').length, 1);
    assert.equal(styleFindings('ui/src/components/Stage.test.tsx', 'window.innerHeight').length, 0);
    assert.equal(styleFindings('ui/src/player/where.ts', 'window.innerHeight').length, 0);
  });

  test('a comment may speak of anything', () => {
    assert.deepEqual(styleFindings('a.css.ts', "// not 100vh\n/* nor\n marginLeft */ height: '1svh'"), []);
  });

  test('a drawing may be physical: only layout styles are held to logical sides', () => {
    assert.deepEqual(styleFindings('scenes/map.ts', 'paddingLeft'), []);
  });
});
