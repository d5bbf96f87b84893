import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EmbedCode } from './EmbedCode';

test('the lines stand in the page as they are to be pasted, and the browser opens and closes the panel', () => {
  const html = renderToStaticMarkup(
    <EmbedCode id="hugs.embed" code={'<iframe src="https://a.example/?a&b"></iframe>'} />,
  );
  expect(html).toContain('&lt;iframe src=&quot;https://a.example/?a&amp;b&quot;&gt;&lt;/iframe&gt;</textarea>');
  expect(html.match(/popovertarget="hugs.embed"/gi)).toHaveLength(2);
  expect(html).toMatch(/id="hugs.embed"[^>]*popover="auto"/i);
});
