import type { ReactNode } from 'react';
import { embedFrame } from '#site';
import { fonts } from '../../fonts';
import { OwnColours } from '../../OwnColours';
import { textDirection } from '../../[story]/direction';
import { storyOf, type StoryRoute } from '../../[story]/story';

export default async function EmbedLayout({ children, params }: StoryRoute & { children: ReactNode }) {
  const { story } = await storyOf({ params });
  return (
    <html lang={story.language} dir={textDirection(story.language)} className={fonts}>
      <head>
        <OwnColours />
        <script type="module" async src={embedFrame} />
      </head>
      <body>{children}</body>
    </html>
  );
}
