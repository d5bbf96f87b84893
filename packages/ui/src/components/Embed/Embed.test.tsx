import { expect, test } from 'vitest';
import { all, dataOf, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Embed } from './Embed';

const { story } = testStory;
const dawn = render(<Embed compiled={testStory} step="dawn" home="/news/" origin="https://example.org" />);
const night = render(<Embed compiled={testStory} step="night" home="/news/" origin="https://example.org" />);

test('it says which step of how many it is, and where its siblings are', () => {
  expect(dataOf(dawn.querySelector('main'))).toMatchObject({
    embed: 'ships',
    embedStep: 'dawn',
    embedNumber: '1',
    embedCount: '2',
    embedBase: '/news/embed/ships/',
    line: 'green',
  });
  expect(textOf(dawn.querySelector('[data-embed-place]'))).toBe('1 of 2: 3 May 2024, dawn');
  expect(all(dawn, 'h1').map(textOf)).toEqual(['Ships at dawn']);
});

test('its ground is that of the beat to which the poster belongs', () => {
  const at = (poster: number) => {
    const steps = story.steps.map((step) => ({ ...step, poster }));
    const page = render(
      <Embed
        compiled={{ ...testStory, story: { ...story, steps } }}
        step="dawn"
        home="/"
        origin="https://example.org"
      />,
    );
    return page.querySelector('main')?.dataset['ground'];
  };
  expect([at(0), at(0.59), at(0.6), at(1)]).toEqual(['night', 'night', 'day', 'day']);
});

test('the picture is hidden from assistive technology and told in words', () => {
  expect(dawn.querySelector('[data-drawing]')?.getAttribute('aria-hidden')).toBe('true');
  expect(dawn.querySelector('[data-art] > [data-box] > [data-part="dot"]')).not.toBeNull();
  expect(textOf(dawn.querySelector('[data-embed-part="text"]'))).toContain('A dot on a river.');
});

test('its text has no footnote numbers; outlet and sources stand below it, state media called so', () => {
  expect(all(dawn, 'a[href^="#"]')).toEqual([]);
  expect(textOf(dawn.querySelector('[data-embed-part="foot"] p'))).toBe(
    'The Gazette. Sources: The paper, Port of Linz, Radio (state media)',
  );
});

test('the way into the story opens outside of the frame, without a handle on it', () => {
  const open = dawn.querySelector('[data-embed-control="open"]');
  expect(open?.getAttribute('href')).toBe('/news/ships/dawn/');
  for (const link of all(dawn, 'a[target]')) expect(link.getAttribute('rel')).toBe('noopener');
  expect(all(dawn, 'main a:not([target])').map((link) => link.getAttribute('data-embed-control'))).toEqual([
    'previous',
    'next',
  ]);
});

test('so does a link in its text, where another site’s page would be refused by the frame', () => {
  const [step, ...others] = story.steps;
  const link = {
    type: 'link' as const,
    url: 'https://port.example/',
    children: [{ type: 'text' as const, value: 'it' }],
  };
  const steps = [{ ...step, embed: [{ type: 'strong' as const, children: [link] }] }, ...others];
  const compiled = { ...testStory, story: { ...story, steps } } as typeof testStory;
  const page = render(<Embed compiled={compiled} step="dawn" home="/" origin="https://example.org" />);
  const found = page.querySelector('[href="https://port.example/"]');
  expect([found?.getAttribute('target'), found?.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
});

test('without script the address of the step stands as text; with it none does until a link cannot open', () => {
  expect(textOf(dawn.querySelector('noscript'))).toBe('This scene: https://example.org/news/ships/dawn/');
  const place = dawn.querySelector('[data-embed-address]');
  expect(place?.hasAttribute('hidden')).toBe(true);
  expect(place?.querySelector('[aria-live]')?.textContent).toBe('');
});

test('Previous and Next are plain links to siblings; at the ends one leads nowhere and says so', () => {
  const ways = (page: Document) =>
    all(page, 'nav a').map((way) => [way.textContent, way.getAttribute('href'), way.getAttribute('aria-disabled')]);
  expect(ways(dawn)).toEqual([
    ['Previous', null, 'true'],
    ['Next', '/news/embed/ships/night/', null],
  ]);
  expect(ways(night)).toEqual([
    ['Previous', '/news/embed/ships/dawn/', null],
    ['Next', null, 'true'],
  ]);
});

test('a step without a picture is a page all the same', () => {
  expect(night.querySelector('[data-drawing]')).toBeNull();
  expect(textOf(night.querySelector('main'))).toContain('All was quiet.');
});

test('an unknown step is refused', () => {
  expect(() => render(<Embed compiled={testStory} step="noon" home="/" origin="https://example.org" />)).toThrow(
    'unknown step: noon',
  );
});
