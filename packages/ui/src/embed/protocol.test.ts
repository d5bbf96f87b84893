import { describe, expect, it, test } from 'vitest';
import { envelope, readFrame, readHost } from './protocol';

const height = { source: 'proscenium', version: 1, type: 'height', height: 512 };
const step = { source: 'proscenium', version: 1, type: 'step', story: 'ships', step: 'dawn', number: 1, count: 2 };
const go = { source: 'proscenium', version: 1, type: 'go', step: 'night' };

test('what is sent is read', () => {
  expect(readFrame(envelope({ type: 'height', height: 512 }))).toEqual({ type: 'height', height: 512 });
  expect(readFrame(step)).toEqual({ type: 'step', story: 'ships', step: 'dawn', number: 1, count: 2 });
  expect(readHost(envelope({ type: 'go', step: 'night' }))).toEqual({ type: 'go', step: 'night' });
  expect(readHost(envelope({ type: 'hello' }))).toEqual({ type: 'hello' });
});

test('a frame reads no frame’s messages, and a host no host’s', () => {
  expect([readHost(height), readHost(step), readFrame(go)]).toEqual([null, null, null]);
});

test('fields that the protocol does not name are let pass and taken no notice of', () => {
  expect(readHost({ ...go, secret: 1 })).toEqual({ type: 'go', step: 'night' });
});

describe.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'proscenium'],
  ['a number', 1],
  ['a list', [height]],
  ['an empty object', {}],
  ['an object without a prototype', Object.assign(Object.create(null), { type: 'go', step: 'night' })],
])('%s', (_, data) => {
  it('is no message', () => {
    expect(readFrame(data)).toBeNull();
    expect(readHost(data)).toBeNull();
  });
});

test.each([
  { ...height, source: 'another' },
  { ...height, version: 2 },
  { ...height, version: '1' },
  { ...height, type: 'width' },
  { ...height, height: '512' },
  { ...height, height: 512.5 },
  { ...height, height: NaN },
  { ...height, height: Infinity },
  { ...height, height: -512 },
  { ...height, height: 0 },
  { ...height, height: 1e9 },
  { ...height, height: Object(512) as unknown },
  { ...step, story: '../ships' },
  { ...step, step: ['dawn'] },
  { ...step, number: 3 },
  { ...step, number: 0 },
  { ...step, count: 1e9 },
  { ...step, step: undefined },
])('a frame’s message of another shape is not read: %j', (data) => {
  expect(readFrame(data)).toBeNull();
});

test.each([
  '__proto__',
  'Night',
  '',
  'a--b',
  '-a',
  '../night',
  'night/../../x',
  'night?x=1',
  'https://example.org/',
  'a'.repeat(101),
  null,
  7,
  ['night'],
  { toString: () => 'night' },
])('no step is called %j', (id) => {
  expect(readHost({ ...go, step: id })).toBeNull();
});
