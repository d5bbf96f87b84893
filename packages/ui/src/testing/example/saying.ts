import { z } from 'zod';
import { h, u, words } from '../../scenes/markup';
import type { SceneKind } from '../../scenes/scene';
import { fade } from '../../score/index';
import type { Voice } from '../../score/index';

const schema = z.strictObject({
  ground: z.enum(['night', 'day']),
  /** What was said, and who said it. */
  said: z.string().min(1),
  by: z.string().min(1),
});

/** Words that stand from the start, and their speaker, who is named half way. */
export const saying: SceneKind<typeof schema> = {
  schema,
  compose: ({ ground, said, by }, { prefix }) => {
    const note = (part: string, top: number, size: string, text: string) =>
      h('div.d-pin.d-note-pin', { style: `left:${u(8)};top:${u(top)}`, dataPart: prefix + part }, [
        h(`div.d-words.${size}`, h('p', words(text))),
      ]);
    const voice: Voice = { camera: [], riders: [], tracks: [fade(`${prefix}by`, [0.4, 0], [0.5, 1])] };
    const [first, both] = [[`${prefix}said`], [`${prefix}said`, `${prefix}by`]];
    return {
      markup: [note('said', 20, 'd-name', said), note('by', 30, 'd-label', by)],
      compact: voice,
      wide: voice,
      keyframes: [
        { at: 0, name: 'said', compact: first, wide: first },
        { at: 0.5, name: 'by whom', compact: both, wide: both },
      ],
      ground,
    };
  },
};
