import { says } from '@proscenium/story-data';
import { outline, px } from '../../drawing/look';
import { ACCOUNTS } from '../../lettering';
import { h, n, s } from '../../markup';
import { unmoved } from '../../piece';
import { defineMark } from '../mark';
import { standing } from './drawing';
import { clock, pixels, spot } from './fields';
import { lineOfWords } from './lineOfWords';

/** How far (px) a tie reaches from the axis towards its words. */
const TIE = { compact: 21, wide: 37 } as const;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The step's accounts of one event on an axis of minutes, drawn to scale, each tied to its words. */
export const accounts = defineMark(
  'accounts',
  {
    at: spot,
    from: clock,
    to: clock,
    title: lineOfWords,
    /** Pixels: length of the axis, distance between rows. */
    long: pixels,
    apart: pixels,
  },
  {
    check: ({ from, to }) =>
      to > from
        ? null
        : { field: 'to', message: says(`a time later than \`from\`, ${from}`, 'swap the two, or correct one') },
    draw(mark, { id, form, step }) {
      if (step?.when.precision !== 'accounts')
        throw new Error('a mark of kind accounts needs a step whose `when` lists accounts');
      const from = minutes(mark.from);
      const perMinute = mark.long / (minutes(mark.to) - from);
      const ticks = Array.from({ length: (minutes(mark.to) - from) / 5 + 1 }, (_, i) => {
        return `M0 ${n(i * 5 * perMinute)}h${i % 3 === 0 ? 6 : 3.5}`;
      });
      const all = step.when.accounts.map((account, i) => {
        const at = n((minutes(account.time) - from) * perMinute);
        const row = n(i * mark.apart);
        const isPost = account.kind === 'post';
        const isVague = !/\d\d:\d\d/.test(account.text);
        const mid = isVague ? n(at + 4 * perMinute) : at;
        const tie = s(isPost ? 'path.d-tie-post' : 'path.d-tie-lamp', {
          d: `M${isPost ? 5 : 2} ${mid}L${TIE[form]} ${row}`,
        });
        const sign = isVague
          ? s('path.d-vague', { d: `M0 ${at}v${n(8 * perMinute)}` })
          : isPost
            ? s('path.d-post', { d: `M-4 ${at}h8` })
            : s('circle', { cy: at, r: '3.2' });
        return {
          ink: [tie, sign],
          words: h('div.d-account', { style: `top:${row}px` }, [h('b', account.text), h('p', account.by)]),
        };
      });
      const axis = [s('path', { d: `M0 0v${n(mark.long)}` }), s('path', { d: ticks.join('') })];
      return unmoved(
        h('div.d-pin.d-accounts', { style: standing(mark.at), dataPart: id }, [
          h('p.d-title', mark.title),
          s('svg.d-axis', [...axis, ...all.flatMap(({ ink }) => ink)]),
          ...all.map(({ words }) => words),
        ]),
      );
    },
    look: {
      '.d-title': {
        width: 'max-content',
        margin: 0,
        bottom: px(ACCOUNTS.up.compact),
        left: px(-ACCOUNTS.back),
        textShadow: outline('var(--sea)'),
        face: 'title',
        fixedAt: '0 100%',
        at: { wide: { bottom: px(ACCOUNTS.up.wide) } },
      },
      '.d-axis': {
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'visible',
        fill: 'none',
        stroke: 'var(--ink-2)',
        strokeWidth: '1px',
      },
      '.d-axis circle': { fill: 'var(--lamp)', stroke: 'none' },
      '.d-tie-lamp': { stroke: 'var(--lamp)', strokeWidth: '1.25px' },
      '.d-tie-post': { strokeWidth: '1.25px', strokeDasharray: '4 3' },
      '.d-vague': { stroke: 'var(--lamp)', strokeWidth: '3.4px' },
      '.d-post': { strokeWidth: '2px' },
      '.d-account': {
        left: px(ACCOUNTS.left.compact),
        width: 'max-content',
        transform: 'translateY(-50%)',
        color: 'var(--ink-2)',
        face: 'account',
        fixedAt: '0 0',
        at: { wide: { left: px(ACCOUNTS.left.wide) } },
      },
      '.d-account b': { display: 'block', color: 'var(--ink)', face: 'accountTime' },
      '.d-account p': { margin: 0 },
    },
  },
);
