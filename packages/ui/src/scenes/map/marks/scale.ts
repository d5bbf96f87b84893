import { z } from 'zod';
import { numberAbove0 } from '../../fields';
import { px } from '../../drawing/look';
import { SCALE_GAP } from '../../lettering';
import { h, n, u } from '../../markup';
import { unmoved } from '../../piece';
import { defineMark } from '../mark';
import { standing } from './drawing';
import { spot } from './fields';

/** A scale bar, its foot at `at`. `roomy`: left out on stages narrower than 375 px. */
export const scale = defineMark(
  'scale',
  { at: spot, km: numberAbove0('kilometres'), roomy: z.boolean().default(false) },
  {
    standsStill: true,
    draw(mark, { id, restingPose }) {
      const className = ['d-scale', ...(mark.roomy ? ['d-roomy'] : [])];
      return unmoved(
        h('div', { className, style: standing(mark.at), dataPart: id }, [
          h('i', { style: `width:${u(mark.km * restingPose.k)}` }),
          h('p', `${n(mark.km)} km`),
        ]),
      );
    },
    look: {
      '.d-scale': {
        display: 'flex',
        alignItems: 'flex-end',
        gap: px(SCALE_GAP),
        whiteSpace: 'nowrap',
        color: 'var(--ink-2)',
        translate: '0 -100%',
        face: 'scale',
      },
      '.d-roomy': { at: { narrow: { display: 'none' }, wide: { display: 'none' }, large: { display: 'flex' } } },
      '.d-scale i': { height: '5px', border: '1px solid currentColor', borderBlockStart: 0, marginBlockEnd: '2px' },
      '.d-scale p': { margin: 0, fixedAt: '0 100%' },
    },
  },
);
