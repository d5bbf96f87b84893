import { createElement, type ReactNode } from 'react';
import type { Tree } from '../../src/sites/tree';

interface ElementsProps {
  list: readonly Tree[];
  /** Id of the step whose link in the rail is the current one. */
  current?: string | undefined;
}

/** Renders elements as they stand. */
export function Elements({ list, current }: ElementsProps) {
  return <>{list.map((tree, i) => elementOf(tree, i, current))}</>;
}

function elementOf(tree: Tree, key: number, current?: string): ReactNode {
  if (typeof tree === 'string') return tree;
  const [tag, props, ...children] = tree;
  const isCurrent = current !== undefined && props['data-rail-step'] === current;
  return createElement(
    tag,
    { ...props, key, ...(isCurrent ? { 'aria-current': 'step' } : {}) },
    ...children.map((child, i) => elementOf(child, i, current)),
  );
}
