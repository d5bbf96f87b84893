import { NotFound } from '@proscenium/ui';
import type { Metadata } from 'next';
import { AuthorView } from './AuthorView';
import { fonts } from './fonts';
import { list, outlet } from './outlet';

export const metadata: Metadata = {
  title: `Not found — ${outlet}`,
  description: 'There is no page at this address. The stories that there are stand here.',
};

export default function NotFoundPage() {
  return (
    <html lang="en" className={fonts}>
      <body>
        <NotFound {...list} />
        <AuthorView />
      </body>
    </html>
  );
}
