import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { hopScript } from './hop';

/** Where the script leads from an address; null where it stays. */
function hopFrom(path: string, home = '/'): string | null {
  const [pathname = '', hash = ''] = path.split(/(?=#)/);
  let to: string | null = null;
  const location = { pathname, search: '', hash, replace: (address: string) => (to = address) };
  runInNewContext(hopScript(home, ['red-carpet', 'one']), { location, decodeURIComponent, encodeURIComponent });
  return to;
}

test.each([
  ['/red-carpet/gone/', '/red-carpet/#gone'],
  ['/Red-Carpet', '/red-carpet/'],
  ['/RED-CARPET/Hugs/', '/red-carpet/#Hugs'],
  ['/red%2Dcarpet/', '/red-carpet/'],
  ['/red-carpet/a/b/', '/red-carpet/#a%2Fb'],
  ['/red-carpet/%3Cscript%3E/', '/red-carpet/#%3Cscript%3E'],
  ['/red-carpet//', '/red-carpet/'],
  ['/One/#two', '/one/#two'],
])('%s leads to %s', (from, to) => {
  expect(hopFrom(from)).toBe(to);
});

test.each(['/', '/nowhere/', '/nowhere/red-carpet/', '/%E0%A4%A', '/red-carpet-2/', '/red-carpet/', '/__proto__/'])(
  '%s leads nowhere',
  (from) => {
    expect(hopFrom(from)).toBeNull();
  },
);

test('below a sub-path', () => {
  expect(hopFrom('/desk/ONE/x', '/desk/')).toBe('/desk/one/#x');
  expect(hopFrom('/one/x', '/desk/')).toBeNull();
});
