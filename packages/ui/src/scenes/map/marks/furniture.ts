import { escape, n, u, words } from '../../fragment';
import type { Fragment } from '../../fragment';
import { BOX_HEIGHT, project } from '../context';
import type { MarkContext } from '../context';
import type { MarkOf } from '../mark';

const still = (html: string): Fragment => ({ html, riders: [], tracks: [] });

export function drawScale(scale: MarkOf<'scale'>, { id, restingPose }: MarkContext): Fragment {
  const [x, y] = scale.at;
  const style = `left:${u(100 * x)};top:${u(BOX_HEIGHT * y)}`;
  const long = u(scale.km * restingPose().k);
  return still(
    `<div class="d-scale${scale.roomy ? ' d-roomy' : ''}" style="${style}" data-part="${id}"><i style="width:${long}"></i><p>${n(scale.km)} km</p></div>`,
  );
}

export function drawRows(rows: MarkOf<'rows'>, { id }: MarkContext): Fragment {
  const narrow = 100 * (rows.narrowLeft ?? rows.left);
  const style = `--left:${n(100 * rows.left)};--narrow:${n(narrow)};--right:${n(100 - 100 * rows.right)};top:${u(BOX_HEIGHT * rows.top)}`;
  return still(
    `<div class="d-rows" style="${style}" data-part="${id}">${rows.rows.map((row) => `<p>${words(row)}</p>`).join('')}</div>`,
  );
}

export function drawLeader(leader: MarkOf<'leader'>, { id, at, restingPose }: MarkContext): Fragment {
  const [x, y] = project(restingPose(), at(leader.place));
  const [toX, toY] = [100 * leader.to[0], BOX_HEIGHT * leader.to[1]];
  const share = leader.clear / Math.hypot(toX - x, toY - y);
  const d = `M${n(x + (toX - x) * share)} ${n(y + (toY - y) * share)}L${n(toX)} ${n(toY)}`;
  return still(
    `<div class="d-fill" data-part="${id}"><svg class="d-over d-ink" viewBox="0 0 100 ${n(BOX_HEIGHT)}"><path class="d-leader" d="${d}"/></svg></div>`,
  );
}

/** How far (px) a tie reaches from the axis towards its words. */
const TIE = { compact: 21, wide: 37 } as const;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** An axis of minutes to scale, a row of words for each account, and a tie between the two. */
export function drawAccounts(mark: MarkOf<'accounts'>, { id, form, step }: MarkContext): Fragment {
  if (step?.when.precision !== 'accounts')
    throw new Error('a mark of kind accounts needs a step whose `when` lists accounts');
  const from = minutes(mark.from);
  const perMinute = mark.long / (minutes(mark.to) - from);
  const y = (time: string) => (minutes(time) - from) * perMinute;
  const ticks = Array.from({ length: (minutes(mark.to) - from) / 5 + 1 }, (_, i) => {
    const tick = n(i * 5 * perMinute);
    return `M0 ${tick}h${i % 3 === 0 ? 6 : 3.5}`;
  });
  const rows = step.when.accounts.map((account, i) => {
    const at = n(y(account.time));
    const row = n(i * mark.apart);
    const vague = !/\d\d:\d\d/.test(account.text);
    const mid = vague ? n(at + 4 * perMinute) : at;
    const sign = vague
      ? `<path class="d-vague" d="M0 ${at}v${n(8 * perMinute)}"/>`
      : account.kind === 'post'
        ? `<path class="d-post" d="M-4 ${at}h8"/>`
        : `<circle cy="${at}" r="3.2"/>`;
    return {
      ink: `<path class="${account.kind === 'post' ? 'd-tie-post' : 'd-tie-lamp'}" d="M${account.kind === 'post' ? 5 : 2} ${mid}L${TIE[form]} ${row}"/>${sign}`,
      words: `<div class="d-account" style="top:${row}px"><b>${escape(account.text)}</b><p>${escape(account.by)}</p></div>`,
    };
  });
  const [bx, by] = mark.at;
  const style = `left:${u(100 * bx)};top:${u(BOX_HEIGHT * by)}`;
  const svg = `<svg class="d-axis"><path d="M0 0v${n(mark.long)}"/><path d="${ticks.join('')}"/>${rows.map(({ ink }) => ink).join('')}</svg>`;
  return still(
    `<div class="d-pin d-accounts" style="${style}" data-part="${id}"><p class="d-title">${escape(mark.title)}</p>${svg}${rows.map((row) => row.words).join('')}</div>`,
  );
}
