import { NotFound } from '@proscenium/ui';
import type { Metadata } from 'next';
import { cards, home, hop } from '#site';
import { AuthorView } from './AuthorView';
import { list } from './all-pages';
import { outlet } from './outlet';
import { PageHead } from './PageHead';

const slugs = cards.map(({ slug }) => slug).join(' ');

export const metadata: Metadata = {
  title: `Not found — ${outlet}`,
  description: 'There is no page at this address. The stories that there are stand here.',
};

export default function NotFoundPage() {
  return (
    <html lang="en">
      <head>
        <PageHead />
      </head>
      <body>
        <script data-home={home} data-stories={slugs} dangerouslySetInnerHTML={{ __html: hop }} />
        <NotFound {...list} />
        <AuthorView />
      </body>
    </html>
  );
}
