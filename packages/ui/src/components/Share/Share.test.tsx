import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Share } from './Share';

test('without script it is a link, and neither sentence nor field is seen', () => {
  const html = renderToStaticMarkup(<Share href="/story/hugs/" title="Hugs — Story" />);
  expect(html).toContain('<a class=');
  expect(html).toContain('href="/story/hugs/" data-share-link="Hugs — Story"');
  expect(html.match(/hidden=""/g)).toHaveLength(3);
  expect(html).toContain('Share this scene');
});
