import type { Finding } from '../problem';
import type { Problems } from '../problems';
import { closesFence, type Fence, openingFence } from './fence';

/** A field that stands in a ```scene block, and nowhere else. */
const SETTING = /^(?:rail|dateline|when|alt|claims|statements|beats|scene):(?:[ \t]|$)/;

/** A line that belongs to the next step, and to no block. */
const NEXT_STEP = /^(?:#.*\{#[^}]*\}\s*$|(?:```+|~~~+)[ \t]*\w)/;

/** Notes fenced blocks, from an offset on, that are not closed, so that they would swallow what follows, and settings outside a block. */
export function checkFences(problems: Problems, text: string, start: number): void {
  let fence: (Fence & { at: number }) | undefined;
  let isInSettings = false;
  let at = start;
  for (const written of text.slice(start).split('\n')) {
    const line = written.replace(/\r$/, '');
    if (fence && NEXT_STEP.test(line)) {
      problems.add(fence.at, NOT_CLOSED);
      fence = undefined;
    }
    const opening = fence ? undefined : openingFence(line);
    if (fence && closesFence(line, fence)) fence = undefined;
    else if (opening && !isInSettings) fence = { ...opening, at };
    else if (!fence && !isInSettings && SETTING.test(line)) problems.add(at, NOT_OPENED);
    isInSettings = !fence && (isInSettings ? !opening : SETTING.test(line));
    at += written.length + 1;
  }
  if (fence) problems.add(fence.at, NOT_CLOSED);
}

const NOT_CLOSED: Finding = {
  found: 'a fenced block that is not closed before the text goes on',
  expected: 'a line of three backquotes after its last field, and text below',
  fix: 'write ``` on a line of its own below the last field, or take this line out',
};

const NOT_OPENED: Finding = {
  found: 'fields of a step outside a block',
  expected: '```scene on a line of its own above the fields of a step',
  fix: 'write it above this line; or, where this is text, begin it otherwise',
};
