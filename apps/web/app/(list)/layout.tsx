import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AuthorView } from '../AuthorView';
import { feedPath } from '../addresses';
import { address } from '../all-pages';
import { outlet } from '../outlet';
import { PageHead } from '../PageHead';

export const metadata: Metadata = {
  title: outlet,
  description: 'News told by scrolling: each story one page, each scene drawn from published reports.',
  alternates: { types: { 'application/atom+xml': [{ url: address + feedPath, title: outlet }] } },
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
