import type { Story } from '@proscenium/story-data';
import type { Publisher } from '../publisher';
import type { ShareImages } from '../share-image';
import { structuredData } from './structured-data';

/** Props of `StructuredData`. */
export interface StructuredDataProps {
  story: Story;
  publisher: Publisher;
  images?: ShareImages | undefined;
}

/** What search engines read of a story. Renders a `<script type="application/ld+json">`. */
export function StructuredData({ story, publisher, images }: StructuredDataProps) {
  // A story may say "</script>".
  const json = JSON.stringify(structuredData(story, publisher, images)).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
