import { REST } from '@proscenium/ui/score';
import { motion, useMotionValueEvent, useScroll, useTransform, type MotionValue } from 'framer-motion';
import { createElement, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { levelAt, opacityAt } from '../draw';
import type { Tree } from '../../src/sites/tree';
import type { PageData } from './data';
import { Elements } from './Elements';
import { Moving } from './Moving';

/** Share of a section that its head takes; the beats below it are of about the same height. */
const HEAD = 0.1;

type Scene = PageData['scenes'][number];

interface DrawingProps {
  page: PageData;
  scene: Scene;
  target: RefObject<HTMLElement | null>;
  line: number;
}

/** The sticky figure with the picture of one step. */
export function Drawing({ page, scene, target, line }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const [u, setU] = useState(3.9);
  const { scrollYProgress } = useScroll({ target, offset: [`start ${line}`, `end ${line}`] });
  const progress = useTransform(scrollYProgress, ...restsOf(scene));
  const [level, setLevel] = useState(() => levelAt(scene, 0));
  useMotionValueEvent(progress, 'change', (p) => setLevel(levelAt(scene, p)));
  useLayoutEffect(() => setU((box.current?.clientWidth ?? 390) / 100), []);

  const times = scene.camera.map(([p]) => p);
  const x = useTransform(
    progress,
    times,
    scene.camera.map(([, at]) => at * u),
  );
  const y = useTransform(
    progress,
    times,
    scene.camera.map(([, , at]) => at * u),
  );
  const scale = useTransform(
    progress,
    times,
    scene.camera.map(([, , , k]) => k * u),
  );
  const opacity = useTransform(progress, (p) => opacityAt(scene.map, p));
  const { stage } = page;
  const shown = scene.levels[level];
  return (
    <figure className={stage.drawing} data-drawing="stage" aria-hidden="true">
      <div className={stage.art} data-art="" data-ground={scene.ground}>
        <div className={stage.box} data-box="" ref={box}>
          <motion.svg className={shown?.tone ? 'map tone' : 'map'} style={{ opacity }}>
            <motion.g className="camera" style={{ x, y, scale, transformBox: 'view-box', originX: 0, originY: 0 }}>
              <Elements list={page.maps[shown?.file ?? ''] ?? []} />
            </motion.g>
          </motion.svg>
          <div className="marks">{scene.marks.map((tree, i) => marksOf(tree, i, scene, progress, u))}</div>
        </div>
      </div>
    </figure>
  );
}

function marksOf(tree: Tree, key: number, scene: Scene, progress: MotionValue<number>, u: number): ReactNode {
  if (typeof tree === 'string') return tree;
  const [tag, props, ...children] = tree;
  const inside = children.map((child, i) => marksOf(child, i, scene, progress, u));
  const tracks = scene.tracks.filter(({ part }) => part === props['data-part']);
  if (tracks.length === 0) return createElement(tag, { ...props, key }, ...inside);
  return (
    <Moving key={key} tag={tag} props={props} tracks={tracks} progress={progress} u={u}>
      {inside}
    </Moving>
  );
}

/** Shares of the section's way, and the scene's progress at each: it rests around every keyframe. */
function restsOf({ beats }: Scene): [shares: number[], progresses: number[]] {
  const tall = (1 - HEAD) / beats.length;
  const stops = beats.flatMap((list, i) => list.map((p, j) => ({ p, at: HEAD + tall * (i + j / list.length) })));
  const shares = stops.flatMap(({ at }, i) => {
    const before = at - (stops[i - 1]?.at ?? at);
    const after = (stops[i + 1]?.at ?? 1) - at;
    return [at - before * REST, at + after * REST];
  });
  return [shares, stops.flatMap(({ p }) => [p, p])];
}
