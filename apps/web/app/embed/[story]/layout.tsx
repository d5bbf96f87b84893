import type { ReactNode } from 'react';
import { embedFrame } from '#site';
import { PageHead } from '../../PageHead';
import { textDirection } from '../../[story]/direction';
import { storyOf, type StoryRoute } from '../../[story]/story';

export default async function EmbedLayout({ children, params }: StoryRoute & { children: ReactNode }) {
  const { story } = await storyOf({ params });
  return (
    <html lang={story.language} dir={textDirection(story.language)}>
      <head>
        <PageHead />
        {/* No module: one is fetched as another site's where a sandbox leaves the page no origin, and then not every host lets it. */}
        <script defer src={embedFrame} />
      </head>
      <body>{children}</body>
    </html>
  );
}
