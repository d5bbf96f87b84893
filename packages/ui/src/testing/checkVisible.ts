import { FORMS } from '../score/index';
import { momentOf, opacityOf } from './read';
import type { ReadScene } from './read';

/** Less is as good as not there. */
const SEEN = 0.999;

/** Every part of every keyframe is seen in its still, and the first keyframe's from progress 0. */
export function checkVisible(read: ReadScene): string[] {
  const { keyframes } = read.scene;
  const first = Math.min(...keyframes.map(({ at }) => at));
  return FORMS.flatMap((form) =>
    keyframes.flatMap(({ at, name, [form]: list }) =>
      [...new Set(at === first ? [0, at] : [at])].flatMap((p) => {
        const moment = momentOf(read, form, p);
        return list.flatMap((part) => {
          const one = read.parts.get(part);
          const opacity = one ? opacityOf(one, moment) : 0;
          return opacity >= SEEN ? [] : [`visible (${form}, “${name}” at ${p}): ${part} has opacity ${opacity}`];
        });
      }),
    ),
  );
}
