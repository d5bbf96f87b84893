import type { ReactNode } from 'react';
import { boot, player } from '#site';
import { AuthorView } from '../AuthorView';
import { PageHead } from '../PageHead';
import { textDirection } from './direction';
import { storyOf, type StoryRoute } from './story';

export default async function StoryLayout({ children, params }: StoryRoute & { children: ReactNode }) {
  const { story } = await storyOf({ params });
  return (
    // The boot script sets an attribute here before React looks.
    <html lang={story.language} dir={textDirection(story.language)} suppressHydrationWarning>
      <head>
        <PageHead />
        <script dangerouslySetInnerHTML={{ __html: boot }} />
        <script type="module" async src={player} data-player-script="" />
      </head>
      <body>
        {children}
        <AuthorView story={story} />
      </body>
    </html>
  );
}
