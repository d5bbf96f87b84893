import type { Story } from '@proscenium/story-data';
import type { CameraPose } from '@proscenium/ui/score';
import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { CameraTool } from './CameraTool';
import { GoTo } from './GoTo';
import { Guides } from './Guides';
import { inBox, isOnStage } from './hand';
import { innermostFocus, isForView, KEY } from './key';
import { PlaceTool, type Picked } from './PlaceTool';
import { unproject } from './pose';
import { Readout } from './Readout';
import { previewRules } from './preview';
import { useSight } from './useSight';

/** The button in the corner, and the view where it is asked for, by the button or the key. */
export function View({ story }: { story: Story }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const focus = innermostFocus();
      if (event.key === 'Escape' && focus?.closest('.view')) setOpen(false);
      if (!isForView(event, focus)) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return isOpen ? (
    <Panel story={story} onClose={() => setOpen(false)} />
  ) : (
    <button type="button" className="opener" aria-keyshortcuts={KEY} onClick={() => setOpen(true)}>
      Author <kbd>{KEY}</kbd>
    </button>
  );
}

/** What the pointer does on the stage: pick a place, or move the map, where the hand's moves are not the browser's. */
const cursors = {
  pick: 'cursor: crosshair',
  move: 'cursor: grab; touch-action: none; user-select: none; -webkit-user-select: none',
};

/** Looks at the page in every frame while it is open. */
function Panel({ story, onClose }: { story: Story; onClose: () => void }) {
  const sight = useSight(story);
  const [isMoving, setMoving] = useState(false);
  const [own, setOwn] = useState<CameraPose | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const { map = null, box = null } = sight?.moment ?? {};
  const pose = own ?? map?.pose ?? null;

  const onClick = useEffectEvent((event: MouseEvent) => {
    if (!box || !isOnStage(event)) return;
    const point = pose && unproject(pose, inBox(box, event));
    setPicked(point && { point, kmPerPixel: 100 / pose.k / box.width });
  });
  useEffect(() => {
    const pick = (event: MouseEvent) => onClick(event);
    addEventListener('click', pick);
    return () => removeEventListener('click', pick);
  }, []);

  // Shows the map by another camera, without the story knowing.
  const preview = map && own ? previewRules(map, own) : '';
  const cursor = `:is([data-drawing], [data-opening]) { ${cursors[isMoving ? 'move' : 'pick']} }`;
  return (
    <>
      {createPortal(<style>{cursor + preview}</style>, document.head)}
      {sight && <Guides {...sight.moment} pose={pose} picked={picked?.point ?? null} />}
      <section className="panel view" tabIndex={-1} aria-label="Author’s view" ref={holdFocus}>
        <header>
          <h2>Author’s view</h2>
          <kbd>{KEY}</kbd>
          <button type="button" className="close" aria-label="Close" onClick={onClose}>
            ×
          </button>
        </header>
        {sight && (
          <>
            <Readout {...sight} />
            <GoTo story={story} {...sight} />
            <PlaceTool story={story} picked={picked} hasMap={map !== null} />
            <CameraTool
              {...sight.moment}
              pose={pose}
              isOn={isMoving}
              onSwitch={(isOn) => {
                setMoving(isOn);
                setOwn(null);
              }}
              onMove={setOwn}
            />
          </>
        )}
      </section>
    </>
  );
}

/** Gives an element the focus while it is there, and gives it back to what had it before. */
function holdFocus(element: HTMLElement | null) {
  const before = document.activeElement;
  element?.focus({ preventScroll: true });
  return () => {
    if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
  };
}
