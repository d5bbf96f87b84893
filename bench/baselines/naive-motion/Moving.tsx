import { motion, useTransform, type MotionStyle, type MotionValue } from 'framer-motion';
import type { Property, Track } from '@proscenium/ui/score';
import type { ReactNode } from 'react';
import { write } from '../draw';
import type { Props } from '../../src/sites/tree';

interface MovingProps {
  tag: string;
  props: Props;
  tracks: Track[];
  progress: MotionValue<number>;
  u: number;
  children: ReactNode;
}

/** One moving part: a `motion` element whose style follows the scroll. */
export function Moving({ tag, props, tracks, progress, u, children }: MovingProps) {
  const follow = (property: Property) => {
    const track = tracks.find((one) => one.property === property);
    return [
      track?.keys.map(([p]) => p) ?? [0, 1],
      track?.keys.map(([, ...values]) => write(track.pattern, values, u)) ?? ['none', 'none'],
    ] as const;
  };
  const values = {
    transform: useTransform(progress, ...copy(follow('transform'))),
    opacity: useTransform(progress, ...copy(follow('opacity'))),
    clipPath: useTransform(progress, ...copy(follow('clipPath'))),
  };
  const style = { ...(props['style'] as object) } as MotionStyle;
  for (const { property } of tracks) style[property] = values[property];
  const Element = motion[tag as 'div'];
  return (
    <Element {...props} style={style}>
      {children}
    </Element>
  );
}

const copy = ([times, values]: readonly [readonly number[], readonly string[]]): [number[], string[]] => [
  [...times],
  [...values],
];
