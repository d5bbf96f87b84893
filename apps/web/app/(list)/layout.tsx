import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AuthorView } from '../AuthorView';
import { fonts } from '../fonts';
import { outlet } from '../outlet';

export const metadata: Metadata = {
  title: outlet,
  description: 'News told by scrolling: each story one page, each scene drawn from published reports.',
};

export default function ListLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fonts}>
      <body>
        {children}
        <AuthorView />
      </body>
    </html>
  );
}
