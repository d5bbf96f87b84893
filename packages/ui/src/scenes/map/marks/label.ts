import { n, u, words } from '../../fragment';
import type { Fragment } from '../../fragment';
import { BOX_HEIGHT } from '../context';
import type { MarkContext } from '../context';
import type { MarkOf } from '../mark';

/** No words that wrap are wider, hundredths of the box's width. */
const WIDEST = 66;

type Words = Pick<MarkOf<'label'>, 'text' | 'size' | 'side' | 'dx' | 'dy' | 'quiet' | 'halo'>;

/** The words of a label, standing at their side of a point without size; `width` (pixels) makes them wrap, at two thirds of the box at most. */
export function lettering(label: Words, width?: number): string {
  const classes = [
    'd-words',
    `d-${label.size}`,
    `d-${label.side}`,
    label.quiet && 'd-quiet',
    label.halo && `d-halo-${label.halo}`,
    width && 'd-wrap',
  ];
  const styles = [
    label.dx && `--dx:${n(label.dx)}px`,
    label.dy && `--dy:${n(label.dy)}px`,
    width && `--wide:min(${n(width)}px,${u(WIDEST)})`,
  ].filter(Boolean);
  const style = styles.length > 0 ? ` style="${styles.join(';')}"` : '';
  return `<div class="${classes.filter(Boolean).join(' ')}"${style}>${label.text.map((line) => `<p>${words(line)}</p>`).join('')}</div>`;
}

export function drawLabel(label: MarkOf<'label'>, { id, at }: MarkContext): Fragment {
  const [x, y] = at(label.place);
  return {
    html: `<div class="d-pin" data-part="${id}">${lettering(label)}</div>`,
    riders: [{ part: id, x, y }],
    tracks: [],
  };
}

export function drawNote(note: MarkOf<'note'>, { id }: Pick<MarkContext, 'id'>): Fragment {
  const [x, y] = note.at;
  const style = `left:${u(100 * x)};top:${u(BOX_HEIGHT * y)}`;
  const kind = `d-note-pin d-align-${note.align}${note.plate ? ' d-plate-note' : ''}${note.hang ? ' d-hang' : ''}`;
  return {
    html: `<div class="d-pin ${kind}" style="${style}" data-part="${id}">${lettering(note, note.width)}</div>`,
    riders: [],
    tracks: [],
  };
}
