import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AuthorView } from '../AuthorView';
import { fonts } from '../fonts';
import { absolute, feedPath } from '../addresses';
import { outlet, site } from '../outlet';
import { OwnColours } from '../OwnColours';

export const metadata: Metadata = {
  title: outlet,
  description: 'News told by scrolling: each story one page, each scene drawn from published reports.',
  alternates: { types: { 'application/atom+xml': [{ url: absolute(site, feedPath), title: outlet }] } },
};

export default function ListLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fonts}>
      <head>
        <OwnColours />
      </head>
      <body>
        {children}
        <AuthorView />
      </body>
    </html>
  );
}
