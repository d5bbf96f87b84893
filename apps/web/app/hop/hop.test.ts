import { expect, test } from 'vitest';
import { hopFrom } from './hop';

function hop(address: string, home = '/'): string | null {
  const [path = '', hash = ''] = address.split(/(?=#)/);
  const [pathname = '', search = ''] = path.split(/(?=\?)/);
  return hopFrom({ pathname, search, hash }, home, ['red-carpet', 'one']);
}

test.each([
  ['/red-carpet/gone/', '/red-carpet/#gone'],
  ['/Red-Carpet', '/red-carpet/'],
  ['/RED-CARPET/Hugs/', '/red-carpet/#Hugs'],
  ['/red%2Dcarpet/', '/red-carpet/'],
  ['/red-carpet/a/b/', '/red-carpet/#a%2Fb'],
  ['/red-carpet/%3Cscript%3E/', '/red-carpet/#%3Cscript%3E'],
  ['/red-carpet//', '/red-carpet/'],
  ['/red-carpet/gone/?a=1', '/red-carpet/?a=1#gone'],
  ['/One/#two', '/one/#two'],
])('%s leads to %s', (from, to) => {
  expect(hop(from)).toBe(to);
});

test.each(['/', '/nowhere/', '/nowhere/red-carpet/', '/%E0%A4%A', '/red-carpet-2/', '/red-carpet/', '/__proto__/'])(
  '%s leads nowhere',
  (from) => {
    expect(hop(from)).toBeNull();
  },
);

test('below a sub-path', () => {
  expect(hop('/desk/ONE/x', '/desk/')).toBe('/desk/one/#x');
  expect(hop('/one/x', '/desk/')).toBeNull();
});
