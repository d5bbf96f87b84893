import { expect, test } from 'vitest';
import { mainThread, navigationTo, threadOf, type TraceEvent } from './events';

const event = (name: string, pid: number, documentLoaderURL?: string): TraceEvent => ({
  name,
  ph: 'R',
  ts: 0,
  pid,
  tid: 1,
  ...(documentLoaderURL === undefined ? {} : { args: { data: { documentLoaderURL } } }),
});
const page = 'http://127.0.0.1:1/story/';
// A panel of the browser that lays out more often than the page; a picture that is a document too.
const panel = [
  event('navigationStart', 2, 'chrome://panel/'),
  event('UpdateLayoutTree', 2),
  event('UpdateLayoutTree', 2),
];
const own = [event('navigationStart', 3, ''), event('navigationStart', 3, page), event('UpdateLayoutTree', 3)];

test('a load happens in the thread that was navigated, however much others lay out', () => {
  const navigation = navigationTo([...panel, ...own], page);
  expect(navigation).toBe(own[1]);
  expect(threadOf([...panel, ...own], navigation)).toEqual(own);
  expect(() => navigationTo(panel, page)).toThrow(page);
});

test('where nothing is navigated the busiest thread is the main one', () => {
  expect(mainThread([...own, ...panel])).toEqual(panel);
  expect(mainThread([])).toEqual([]);
});
