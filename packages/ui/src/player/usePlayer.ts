'use client';

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { goLive, toPlain, toStage } from './page/mode';
import { playStory } from './story/playStory';

/** Plays the story in `ref` (the element with `data-story`) while the component is mounted. For React apps that do not use the player's own file. */
export function usePlayer(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!ref.current) return;
    goLive();
    toStage();
    const player = playStory(ref.current, toPlain);
    return () => player.stop();
  }, [ref]);
}
