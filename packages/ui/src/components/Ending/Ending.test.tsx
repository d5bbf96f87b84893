import { expect, test } from 'vitest';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { Ending } from './Ending';

const { story } = testStory;
const page = render(<Ending story={story} />);
const bare = { ...story, notKnown: [], law: [], since: [], corrections: [] };
const headsOf = (document: Document) => all(document, 'h2, h3').map(textOf);
const folded = ['Who says what', 'Sources, in story order', 'Map and method'];

test('it holds up to a date, and says so', () => {
  expect(textOf(page.querySelector('header'))).toMatch(/^Facts as of June 2024/);
});

test('what is not known, the law, what came since and corrections are open, and come first', () => {
  const open = ['Not known', 'What the law says, and the evidence', 'Since then', 'Corrections'];
  expect(headsOf(page)).toEqual(['Where things stand', ...open, ...folded]);
  expect(all(page, 'section > h3').map(textOf)).toEqual(open);
  const words = textOf(page.querySelector('section'));
  for (const said of ['Who counted.', 'a dozen were.', 'June 2024Nothing came.', '2 June 2024: A word was changed.']) {
    expect(words).toContain(said);
  }
});

test('who says what, sources and method are folded', () => {
  expect(all(page, 'details:not([open]) > summary').map(textOf)).toEqual(folded);
});

test.each([
  ['notKnown', 'Not known'],
  ['law', 'What the law says, and the evidence'],
  ['since', 'Since then'],
  ['corrections', 'Corrections'],
] as const)('a story with only %s has that section and no other', (part, head) => {
  const calm = render(<Ending story={{ ...bare, [part]: story[part] }} />);
  expect(headsOf(calm)).toEqual(['Where things stand', head, ...folded]);
});

test('a story with none of them has no heading for them, and its ending a name all the same', () => {
  const calm = render(<Ending story={bare} />);
  expect(headsOf(calm)).toEqual(folded);
  expect(calm.querySelector('[data-ending]')?.getAttribute('aria-label')).toBe('About this story');
  expect(calm.querySelector('[aria-labelledby]')).toBeNull();
});

test('a story without claims has no list of them', () => {
  const quiet = { ...bare, steps: story.steps.map((step) => ({ ...step, claims: [] })) };
  expect(headsOf(render(<Ending story={quiet} />))).toEqual(folded.slice(1));
});
