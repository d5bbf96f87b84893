import { expect, test } from 'vitest';
import { isForView } from './key';

const press = {
  key: '.',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
  repeat: false,
};
/** Stands for the element with focus. */
const on = (name: string) => ({ matches: (selector: string) => selector.split(', ').includes(name) }) as Element;

test('the bare key opens the view, wherever nothing is typed', () => {
  expect(isForView(press, null)).toBe(true);
  expect(isForView(press, on('a'))).toBe(true);
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing', 'defaultPrevented', 'repeat'])('not with %s', (name) => {
  expect(isForView({ ...press, [name]: true }, null)).toBe(false);
});

test('no other key does', () => {
  expect(isForView({ ...press, key: ',' }, null)).toBe(false);
});

test.each(['textarea', 'select', 'input:not([type="range"])'])('typing into %s stays typing', (name) => {
  expect(isForView(press, on(name))).toBe(false);
});
