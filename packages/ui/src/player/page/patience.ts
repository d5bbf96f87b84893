import { PATIENCE, WAIT } from '../../live';

/** Milliseconds between two looks at whether more of the page has come, and for which a step's beginning stands alone at most. */
const LOOK = 500;
const MOST = 10_000;

/**
 * Calls `end` once a page has waited long enough: `WAIT` after the last of it came in, while there `isSomething` to be read; else after `WAIT`, whatever comes.
 * The styles of a waiting page, which end by themselves, start anew whenever more has come.
 */
export function waitForTheRest(isSomething: () => boolean, end: () => void): void {
  let [known, due] = [0, WAIT];
  const look = () => {
    const [now, count] = [performance.now() - start, document.getElementsByTagName('*').length];
    if (isSomething() && count > known && now < MOST) {
      due = now + WAIT;
      for (const animation of document.getAnimations())
        if (animation.effect?.getTiming().duration === PATIENCE * 1000) animation.currentTime = 0;
    }
    known = count;
    if (now < due) setTimeout(look, Math.min(LOOK, due - now));
    else end();
  };
  const start = performance.now();
  look();
}
