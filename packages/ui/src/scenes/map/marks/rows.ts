import { says } from '@proscenium/story-data';
import { z } from 'zod';
import { BOX_HEIGHT } from '../../box';
import { LARGER, px } from '../../drawing/look';
import { FACES, ROWS } from '../../lettering';
import { h, n, u, words } from '../../markup';
import { unmoved } from '../../piece';
import { defineMark } from '../mark';
import { share } from './fields';
import { lineOfWords } from './lineOfWords';

const COUNT = says('one to six rows of words', 'write for example `["**Seoul:** concern"]`');

// As wide as their words need to break where they should.
const across = (left: string) => ({
  left: `calc(var(${left}) * var(--u))`,
  right: `calc((var(--right) - (${LARGER} - 1) * (100 - var(${left}) - var(--right))) * var(--u))`,
});

/** Rows of words with rules between, from x `left` to `right` (shares of the box's width), at y `top`. */
export const rows = defineMark(
  'rows',
  {
    left: share,
    right: share,
    top: share,
    narrowLeft: share.optional(),
    rows: z.array(lineOfWords).min(1, COUNT).max(6, COUNT),
  },
  {
    draw(mark, { id }) {
      const narrow = 100 * (mark.narrowLeft ?? mark.left);
      const sides = `--left:${n(100 * mark.left)};--narrow:${n(narrow)};--right:${n(100 - 100 * mark.right)}`;
      const style = `${sides};top:${u(BOX_HEIGHT * mark.top)}`;
      return unmoved(
        h(
          'div.d-rows',
          { style, dataPart: id },
          mark.rows.map((row) => h('p', words(row))),
        ),
      );
    },
    look: {
      '.d-rows': {
        ...across('--left'),
        fixedAt: '0 0',
        face: 'rows',
        at: { narrow: across('--narrow') },
      },
      '.d-rows p': {
        margin: 0,
        paddingBlock: `${px(ROWS.above)} ${px(ROWS.below)}`,
        at: { narrow: { paddingBlock: px(ROWS.narrow) } },
      },
      '.d-rows p + p': { borderBlockStart: `${px(ROWS.rule)} solid var(--rule)` },
      '.d-rows b': { fontWeight: FACES.rows.bold },
    },
  },
);
