import { expect, test } from 'vitest';
import { threadWith, type TraceEvent } from './trace';

const event = (name: string, pid: number): TraceEvent => ({ name, ph: 'X', ts: 0, pid, tid: 1 });

test('the page has the thread in which it scrolled, however busy a panel of the browser is', () => {
  const panel = [event('Layout', 2), event('Layout', 2)];
  const own = [event('Layout', 3), event('ScrollLayer', 3)];
  expect(threadWith([...panel, ...own], ({ name }) => name === 'ScrollLayer')).toEqual([own[1], own]);
  expect(() => threadWith(panel, ({ name }) => name === 'ScrollLayer')).toThrow('nothing of the page');
});
