import type { ComponentProps } from 'react';
import { expect, test } from 'vitest';
import { referencesOf } from '../references';
import { all, render, textOf } from '../testRender';
import { testStory } from '../testStory';
import { ClaimCard } from './ClaimCard';

const { story } = testStory;
const refs = referencesOf(story);

function card(id: string, share?: ComponentProps<typeof ClaimCard>['share']): HTMLElement | null {
  return render(<ClaimCard claim={refs.claim(id)} refs={refs} share={share} />).querySelector('dialog');
}

test('it says who, when, how it stands, what, within which limits, where to read it, and who denies it', () => {
  expect(textOf(card('dozen'))).toBe(
    '×The port 4 May 2024claimedtwelve shipsbarges included3 Port of Linz, 4 May 2024' +
      'Denied byThe paper May 2024: no ship',
  );
  expect(card('dozen')?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/port');
});

test('a denial shows what it denies', () => {
  expect(textOf(card('none'))).toContain('DeniesThe port 4 May 2024: twelve ships');
  expect(textOf(card('none'))).not.toContain('Denied by');
});

test('the browser opens and closes it, and it is named', () => {
  const dozen = card('dozen');
  expect([dozen?.id, dozen?.getAttribute('popover'), dozen?.getAttribute('aria-label')]).toEqual([
    'c.dozen',
    'auto',
    'The port, 4 May 2024',
  ]);
  const close = dozen?.querySelector('button');
  expect([close?.getAttribute('popovertarget'), close?.getAttribute('popovertargetaction')]).toEqual([
    'c.dozen',
    'hide',
  ]);
});

test('where its step has an address, it has one', () => {
  const share = { address: '/ships/dawn/', story: 'Ships' };
  const link = card('dozen', share)?.querySelector('[data-share] a');
  expect(link?.getAttribute('href')).toBe('/ships/dawn/#dozen');
  expect(link?.getAttribute('data-share-link')).toBe('The port — Ships');
  expect(all(card('dozen') as Element, '[data-share]')).toEqual([]);
});
