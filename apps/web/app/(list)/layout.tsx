import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AuthorView } from '../AuthorView';
import { absolute, feedPath } from '../addresses';
import { outlet, site } from '../outlet';
import { PageHead } from '../PageHead';

export const metadata: Metadata = {
  title: outlet,
  description: 'News told by scrolling: each story one page, each scene drawn from published reports.',
  alternates: { types: { 'application/atom+xml': [{ url: absolute(site, feedPath), title: outlet }] } },
};

export default function ListLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <PageHead />
      </head>
      <body>
        {children}
        <AuthorView />
      </body>
    </html>
  );
}
