import type { Metadata } from 'next';
import { cards } from '#site';

export const metadata: Metadata = {
  title: 'Not found — Proscenium',
  description: 'There is no page at this address. The stories that there are stand here.',
};

export default function NotFound() {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>There is no page at this address</h1>
          <ul>
            {cards.map(({ slug, title }) => (
              <li key={slug}>{title}</li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
