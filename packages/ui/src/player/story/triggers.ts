import scrollama from 'scrollama';
import { TRIGGER } from './where';

/** What is asked of scrollama: when to look again. Everything else about the reader is derived from position. */
export interface Triggers {
  /** Watches these groups and no others, by index; those that there are not are left out. */
  watch(groups: readonly number[]): void;
  /** The reading line moved, or the window's height changed: scrollama counts from its lower edge too. */
  aim(line: number): void;
  stop(): void;
}

// Its types know neither pixel offsets nor `offset`.
type Options = Parameters<ReturnType<typeof scrollama>['setup']>[0];
type Scroller = ReturnType<typeof scrollama> & { offset(value: string): void };

/** Just below the place where a top counts as passed. */
const trigger = (line: number): string => `${line + TRIGGER}px`;

/**
 * Calls `look` whenever an element of a watched group passes the reading line (`line` px from the top of the window). scrollama stands behind this
 * function only; its directions and first events are not used. It has two observers for every element, so only groups near the reader are watched:
 * those of a whole long story would cost every frame.
 */
export function watchTriggers(groups: readonly HTMLElement[][], line: number, look: () => void): Triggers {
  const watched = new Map<number, Scroller>();
  const watchOne = (index: number) => {
    const step = groups[index];
    if (!step || watched.has(index)) return false;
    const scroller = scrollama() as Scroller;
    scroller
      .setup({ step, offset: trigger(line) } as unknown as Options)
      .onStepEnter(look)
      .onStepExit(look);
    watched.set(index, scroller);
    return true;
  };
  let isStopped = false;
  const lookUnlessStopped = () => isStopped || look();
  const watch: Triggers['watch'] = (indexes) => {
    for (const [index, scroller] of watched) {
      if (indexes.includes(index)) continue;
      scroller.destroy();
      watched.delete(index);
    }
    // What leaves the line before its new observer has first spoken, scrollama never tells: two frames later it has.
    if (indexes.filter(watchOne).length > 0) requestAnimationFrame(() => requestAnimationFrame(lookUnlessStopped));
  };
  return {
    watch,
    aim: (to) => {
      line = to;
      for (const scroller of watched.values()) scroller.offset(trigger(line));
    },
    stop: () => {
      isStopped = true;
      watch([]);
    },
  };
}
