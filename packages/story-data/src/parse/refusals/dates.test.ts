import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

describe('parseStory refuses a date that does not exist, by one problem,', () => {
  it('in a paragraph, marked or not', () => {
    expect(problemsWith(['All was quiet.', 'On *31* June all was quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:5: found the date \`31 June\`, which does not exist; expected a date that exists; fix: check it in a calendar: June has 30 days"`,
    );
    expect(problemsWith(['All was quiet.', 'On 32 June 2024 all was quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:4: found the date \`32 June 2024\`, which does not exist; expected a date that exists; fix: check it in a calendar: June has 30 days"`,
    );
    expect(problemsWith(['All was quiet.', 'All was [quiet on 30 and 31 June](plain:).'])).toMatchInlineSnapshot(
      `"story.md:92:26: found the date \`31 June\`, which does not exist; expected a date that exists; fix: check it in a calendar: June has 30 days"`,
    );
    expect(problemsWith(['All was quiet.', 'On 2024-06-31 all was quiet.'])).toMatchInlineSnapshot(
      `"story.md:92:4: found the date \`2024-06-31\`, which does not exist; expected a date that exists; fix: check it in a calendar: June 2024 has 30 days"`,
    );
  });

  it('in the front matter', () => {
    expect(problemsWith(['Ships passed.', 'On 29 February 2023 ships passed.'])).toMatchInlineSnapshot(
      `"story.md:35:8: found the date \`29 February 2023\`, which does not exist; expected a date that exists; fix: check it in a calendar: February 2023 has 28 days"`,
    );
    expect(problemsWith(['Nothing came.', 'Nothing came on 31 April.'])).toMatchInlineSnapshot(
      `"story.md:38:51: found the date \`31 April\`, which does not exist; expected a date that exists; fix: check it in a calendar: April has 30 days"`,
    );
    expect(problemsWith(['Linz, 3 May 2024', 'Linz, 32 May 2024'])).toMatchInlineSnapshot(
      `"story.md:6:17: found the date \`32 May 2024\`, which does not exist; expected a date that exists; fix: check it in a calendar: May has 31 days"`,
    );
  });

  it('in the words of a scene', () => {
    expect(problemsWith(['dateline: 3 May 2024, dawn', 'dateline: 31 June 2024, dawn'])).toMatchInlineSnapshot(
      `"story.md:50:11: found the date \`31 June 2024\`, which does not exist; expected a date that exists; fix: check it in a calendar: June has 30 days"`,
    );
    expect(problemsWith(['said: twelve ships', 'said: twelve ships on 31 June'])).toMatchInlineSnapshot(
      `"story.md:65:27: found the date \`31 June\`, which does not exist; expected a date that exists; fix: check it in a calendar: June has 30 days"`,
    );
    expect(problemsWith(['poster: 0.75', 'card: { text: On 32 June }\nposter: 0.75'])).toMatchInlineSnapshot(
      `"story.md:60:18: found the date \`32 June\`, which does not exist; expected a date that exists; fix: check it in a calendar: June has 30 days"`,
    );
  });
});
