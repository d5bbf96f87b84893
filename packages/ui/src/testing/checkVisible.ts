import { FORMS } from '../score/index';
import type { Problem } from './problem';
import { momentOf, opacityOf } from './scene';
import type { ReadScene } from './scene';

/** Less is as good as not there. */
const SEEN = 0.999;

/** Every part of every keyframe is seen in its still, and the first keyframe's from progress 0. */
export function checkVisible(read: ReadScene): Problem[] {
  const { keyframes } = read.scene;
  const first = keyframes.reduce((least, { at }) => Math.min(least, at), 1);
  return FORMS.flatMap((form) =>
    keyframes.flatMap(({ at, name, [form]: list }): Problem[] => {
      const moments = at === first && at > 0 ? [0, at] : [at];
      return moments.flatMap((p) => {
        const moment = momentOf(read, form, p);
        return list.flatMap((part) => {
          const element = read.parts.get(part);
          const opacity = element ? opacityOf(element, moment) : 0;
          const where = `${form}, “${name}” at ${p}`;
          return opacity >= SEEN ? [] : [{ check: 'visible', at: where, found: `${part} has opacity ${opacity}` }];
        });
      });
    }),
  );
}
