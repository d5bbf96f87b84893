import scrollama from 'scrollama';
import { TRIGGER } from './where';

/** What is asked of scrollama: when to look again. Everything else about the reader is derived from position. */
export interface Lookout {
  /** The reading line moved, or the window's height changed: scrollama counts from its lower edge too. */
  aim(line: number): void;
  stop(): void;
}

/** Just below the place where a top counts as passed. */
const trigger = (line: number): string => `${line + TRIGGER}px`;

/**
 * Calls `look` whenever one of `elements` passes the reading line (`line` px from the top of the window). scrollama stands behind this function only:
 * it is set up once, since its scroll listener outlives `destroy`; its directions and first events are not used.
 */
export function lookAgain(elements: HTMLElement[], line: number, look: () => void): Lookout {
  // Its types know neither pixel offsets nor `offset`.
  type Options = Parameters<ReturnType<typeof scrollama>['setup']>[0];
  const scroller = scrollama() as ReturnType<typeof scrollama> & { offset(value: string): void };
  scroller
    .setup({ step: elements, offset: trigger(line) } as unknown as Options)
    .onStepEnter(look)
    .onStepExit(look);
  return { aim: (to) => scroller.offset(trigger(to)), stop: () => scroller.destroy() };
}
