/** How long (ms) a job may wait for the browser to have nothing else to do; where it does not tell, jobs wait half as long. */
const LATEST = 200;

/** Does one job at a time once the browser is idle. */
export interface Idle {
  /** Does this, and no other job that still waits. */
  soon(job: () => void): void;
  stop(): void;
}

/** Jobs for idle time. Where the browser does not tell when that is (WebKit), a timer stands in. */
export function whenIdle(): Idle {
  const hasIdle = typeof requestIdleCallback === 'function';
  let waiting = 0;
  const stop = () => (hasIdle ? cancelIdleCallback(waiting) : clearTimeout(waiting));
  return {
    soon: (job) => {
      stop();
      waiting = hasIdle ? requestIdleCallback(job, { timeout: LATEST }) : window.setTimeout(job, LATEST / 2);
    },
    stop,
  };
}
