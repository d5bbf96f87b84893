import type { Fragment } from '../../fragment';
import type { MarkContext } from '../context';
import type { Mark } from '../mark';
import { drawCurve } from './curve';
import { drawAircraft, drawDot, drawStroke } from './dots';
import { drawAccounts, drawLeader, drawRows, drawScale } from './furniture';
import { drawLabel, drawNote } from './label';
import { drawLine } from './line';
import { drawNumber, drawRing } from './ring';

/** Draws one mark for one form. */
export function drawMark(mark: Mark, context: MarkContext): Fragment {
  switch (mark.kind) {
    case 'label':
      return drawLabel(mark, context);
    case 'note':
      return drawNote(mark, context);
    case 'dot':
      return drawDot(mark, context);
    case 'aircraft':
      return drawAircraft(mark, context);
    case 'stroke':
      return drawStroke(mark, context);
    case 'line':
      return drawLine(mark, context);
    case 'curve':
      return drawCurve(mark, context);
    case 'leader':
      return drawLeader(mark, context);
    case 'ring':
      return drawRing(mark, context);
    case 'number':
      return drawNumber(mark, context);
    case 'scale':
      return drawScale(mark, context);
    case 'rows':
      return drawRows(mark, context);
    case 'accounts':
      return drawAccounts(mark, context);
  }
}
