/** Times of the last frames, in ms. */
export interface Frames {
  /** Notes a frame by its time stamp. */
  push(time: number): void;
  /** NaN before the second frame. */
  mean(): number;
  worst(): number;
}

/** Keeps the last `size` frames, default 60: a second at the usual rate. */
export function rollingFrames(size = 60): Frames {
  const times: number[] = [];
  let last: number | null = null;
  return {
    push(time) {
      if (last !== null) times.push(time - last);
      last = time;
      if (times.length > size) times.shift();
    },
    mean: () => times.reduce((sum, time) => sum + time, 0) / times.length,
    worst: () => (times.length > 0 ? Math.max(...times) : NaN),
  };
}
