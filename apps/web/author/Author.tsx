'use client';
import type { Story } from '@proscenium/story-data';
import { createElement, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { report } from '#report';
import panels from './Author.css?raw';
import { comeIn, followRefresh } from './follow';
import problems from './Problems.css?raw';
import { Problems } from './Problems';
import { isSound } from './report';
import guides from './view/Guides.css?raw';
import view from './view/View.css?raw';
import { View } from './view/View';

/** The one element of the author's view in the page, and the mark by which a build is searched for it. */
const HOST = 'proscenium-author';

/**
 * What an author sees in `pnpm dev`: problems of the story files, and the view of a story. It stands in a shadow root, where the
 * page's styles do not reach; what the theme hands down (`--ink`, `--face-sans`, …) does.
 *
 * @param story null on pages that show none
 * @param home address of the list of stories
 */
export function Author({ story, home }: { story: Story | null; home: string }) {
  const [host, setHost] = useState<HTMLElement | null>(null);
  const root = host && (host.shadowRoot ?? host.attachShadow({ mode: 'open' }));
  const isPrepared = isSound(report);
  useEffect(() => {
    if (story) return followRefresh();
    // The list comes by itself.
    return isPrepared && location.pathname !== home ? comeIn() : undefined;
  }, [story, home, isPrepared]);
  // Day is the ground that turns dark where that is preferred.
  return createElement(
    HOST,
    { 'data-ground': 'day', ref: setHost },
    root &&
      createPortal(
        <>
          <style>{panels + problems + view + guides}</style>
          <div className="column">
            <Problems report={report} hasStory={story !== null} />
            {story && <View story={story} />}
          </div>
        </>,
        root,
      ),
  );
}
