import { project, type Point } from '@proscenium/ui/scenes/map';
import type { CameraPose } from '@proscenium/ui/score';
import type { Moment } from './moment';

interface GuidesProps extends Pick<Moment, 'line' | 'box' | 'form'> {
  /** The camera that the map shows now. */
  pose: CameraPose | null;
  /** A point of the plane, km. */
  picked: Point | null;
}

/** What is drawn over the page: the reading line, the safe box, and the place that was picked. Lets every pointer through. */
export function Guides({ line, box, form, pose, picked }: GuidesProps) {
  return (
    <div className="guides" aria-hidden="true">
      {box && (
        <div className="box" style={{ translate: `${box.left}px ${box.top}px`, width: box.width, height: box.height }}>
          <span>{`safe box, ${form}`}</span>
        </div>
      )}
      {box && pose && picked && <div className="pin" style={{ translate: pinIn(box, project(pose, picked)) }} />}
      <div className="line" style={{ translate: `0 ${line}px` }}>
        <span>{`reading line, ${Math.round(line)} px`}</span>
      </div>
    </div>
  );
}

/** A point of the box, in hundredths of its width, as a place in the window. */
const pinIn = ({ left, top, width }: DOMRect, [x, y]: Point): string =>
  `${left + (x * width) / 100}px ${top + (y * width) / 100}px`;
