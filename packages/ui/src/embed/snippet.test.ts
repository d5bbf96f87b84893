import { expect, test } from 'vitest';
import { Window } from 'happy-dom';
import { embedSnippet } from './snippet';

const options = { address: 'https://example.org/news/', title: 'Ships', story: 'ships' };

test('a frame, a link and the script, below the site’s address', () => {
  expect(embedSnippet({ ...options, step: 'dawn' })).toBe(
    [
      '<iframe src="https://example.org/news/embed/ships/dawn/" title="Ships" width="100%" height="560" loading="lazy" style="border:0"></iframe>',
      '<p><a href="https://example.org/news/ships/dawn/">Ships</a></p>',
      '<script async src="https://example.org/news/embed.js"></script>',
    ].join('\n'),
  );
});

test('without a step it begins with the first, and links to the story', () => {
  const snippet = embedSnippet(options);
  expect(snippet).toContain('src="https://example.org/news/embed/ships/"');
  expect(snippet).toContain('href="https://example.org/news/ships/"');
});

test('a title stays a title', () => {
  const title = '"A" & <b onload=x>';
  const { document } = new Window();
  document.body.innerHTML = embedSnippet({ ...options, title }).replace(/<script.*/s, '');
  expect(document.querySelector('iframe')?.title).toBe(title);
  expect(document.querySelector('a')?.textContent).toBe(title);
  expect(document.querySelector('b')).toBeNull();
});

test('an address that is not absolute is refused', () => {
  expect(() => embedSnippet({ ...options, address: '/news/' })).toThrow(TypeError);
});
