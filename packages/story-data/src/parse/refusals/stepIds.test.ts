import { describe, expect, it } from 'vitest';
import { smallKinds, smallStory } from '../../../fixtures/smallStory';
import type { PublishedIds } from '../../schema/published';
import { parseStory } from '../parseStory';
import { StoryError } from '../problem';

/** The small story's steps are `dawn` and `night`. */
function problemsBeside(published: PublishedIds, changes: [string, string][] = [], drafts = false): string {
  const text = changes.reduce((before, [from, to]) => before.replace(from, to), smallStory);
  try {
    parseStory(text, { file: 'story.md', slug: 'small', kinds: smallKinds, published, drafts });
    return 'none';
  } catch (error) {
    if (error instanceof StoryError) return error.message;
    throw error;
  }
}

const both = { steps: ['dawn', 'night'], retired: [] };
const aliases = (list: string): [string, string] => ['tags: [Rivers]', `tags: [Rivers]\naliases: ${list}`];

describe('parseStory lets pass, beside published step ids,', () => {
  it('the same steps', () => expect(problemsBeside(both)).toBe('none'));

  it('a renamed step with an alias, once the new id is listed and the old one retired', () => {
    const changes: [string, string][] = [['{#night}', '{#dusk}'], aliases('{ night: dusk }')];
    expect(problemsBeside({ steps: ['dawn', 'dusk'], retired: ['night'] }, changes)).toBe('none');
  });

  it('a new step in a draft', () => {
    expect(problemsBeside({ steps: ['dawn'], retired: [] }, [], true)).toBe('none');
  });
});

describe('parseStory refuses, beside published step ids,', () => {
  it('a step that was renamed without an alias', () => {
    expect(problemsBeside(both, [['{#night}', '{#dusk}']], true)).toMatchInlineSnapshot(
      `"story.md:84:12: found the step id \`dusk\`, and no step \`night\`, though its address was published; expected every published step id as a step or as an alias; fix: write \`{#night}\`; or, if the step is to have a new id, add \`aliases: { night: dusk }\` in the front matter, so that its links open \`dusk\`"`,
    );
  });

  it('a step that was taken out without an alias', () => {
    expect(problemsBeside({ steps: ['dawn', 'noon', 'night'], retired: [] })).toMatchInlineSnapshot(
      `"story.md:1:1: found no step \`noon\`, though its address was published; expected every published step id as a step or as an alias; fix: add \`aliases: { noon: dawn }\` in the front matter, so that its links open \`dawn\`, or put the step back"`,
    );
  });

  it('a retired id without its alias, where there are others', () => {
    expect(
      problemsBeside({ steps: ['dawn', 'night'], retired: ['dusk', 'late'] }, [aliases('{ late: night }')]),
    ).toMatchInlineSnapshot(
      `"story.md:14:1: found no step \`dusk\`, though its address was published; expected every published step id as a step or as an alias; fix: add \`dusk: dawn\` to \`aliases\` in the front matter, so that its links open \`dawn\`, or put the step back"`,
    );
  });

  it('a retired id that another step has', () => {
    expect(problemsBeside({ steps: ['dawn'], retired: ['night'] })).toMatchInlineSnapshot(
      `"story.md:84:12: found the step id \`night\`, which another step had once; expected an id that was never published for another step; fix: give this step another id"`,
    );
  });

  it('steps and aliases that are not listed', () => {
    expect(problemsBeside({ steps: [], retired: [] }, [aliases('{ dusk: night }')])).toMatchInlineSnapshot(`
      "story.md:14:12: found the alias \`dusk\`, not listed as published; expected every step id in \`published.json\`, so that none is lost later; fix: run \`pnpm publish-ids\`, which adds \`"dusk"\` to \`retired\` of this story there
      story.md:47:20: found the step ids \`dawn\`, \`night\`, not listed as published; expected every step id in \`published.json\`, so that none is lost later; fix: run \`pnpm publish-ids\`, which adds \`"dawn"\`, \`"night"\` to \`steps\` of this story there"
    `);
  });

  it('a mistyped id, told once', () => {
    expect(problemsBeside(both, [['{#night}', '{#nigth}']])).toMatchInlineSnapshot(
      `"story.md:84:12: found the step id \`nigth\`, and no step \`night\`, though its address was published; expected every published step id as a step or as an alias; fix: write \`{#night}\`; or, if the step is to have a new id, add \`aliases: { night: nigth }\` in the front matter, so that its links open \`nigth\`, and run \`pnpm publish-ids\`"`,
    );
  });

  it('a heading without its id, or with it in another form, and names the published one', () => {
    const endings = ['', '{night}', '{#night', '{# night }', '(#night)', '[#night]', '#night', '{#night}.', '{#Night}'];
    const told = endings.map((mark) => problemsBeside(both, [['## Night {#night}', `## Night ${mark}`]]));
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "story.md:84:1: found the heading \`Night\` without an id; expected \`## Heading {#id}\`; fix: end the line with \`{#night}\`, its published id; a step keeps its id for ever
      story.md:84:11: found \`{night}\` where the id of a step belongs; expected \`## Heading {#id}\`; fix: write \`## Night {#night}\`, its published id
      story.md:84:12: found \`{#night\` where the id of a step belongs; expected \`## Heading {#id}\`; fix: write \`## Night {#night}\`, its published id
      story.md:84:12: found \`{# night }\` where the id of a step belongs; expected \`## Heading {#id}\`; fix: write \`## Night {#night}\`, its published id
      story.md:84:12: found \`(#night)\` where the id of a step belongs; expected \`## Heading {#id}\`; fix: write \`## Night {#night}\`, its published id
      story.md:84:12: found \`[#night]\` where the id of a step belongs; expected \`## Heading {#id}\`; fix: write \`## Night {#night}\`, its published id
      story.md:84:11: found \`#night\` where the id of a step belongs; expected \`## Heading {#id}\`; fix: write \`## Night {#night}\`, its published id
      story.md:84:12: found \`{#night}.\` where the id of a step belongs; expected \`## Heading {#id}\`; fix: write \`## Night {#night}\`, its published id
      story.md:84:12: found the step id \`Night\`; expected an id in kebab-case: small letters a to z, digits and single hyphens; fix: write \`{#night}\`, its published id"
    `);
  });

  it('an id before the words, in two brackets, or one that another step has', () => {
    const headings = ['## {#night} Night', '## Night {#last-night}}', '## Night {#dawn}'];
    const told = headings.map((heading) => problemsBeside(both, [['## Night {#night}', heading]]));
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "story.md:84:6: found \`{#night} Night\` where the id of a step belongs; expected \`## Heading {#id}\`; fix: write \`## Night {#night}\`, its published id
      story.md:84:12: found \`{#last-night}}\` where the id of a step belongs; expected \`## Heading {#id}\`; fix: write \`## Night {#night}\`, its published id
      story.md:84:12: found the step id \`dawn\` again; expected each id once; fix: write \`{#night}\`, its published id"
    `);
  });

  it('the first of two steps with one id, where the second stands in its place', () => {
    expect(problemsBeside(both, [['{#dawn}', '{#night}']])).toMatchInlineSnapshot(
      `"story.md:46:20: found the step id \`night\` again; expected each id once; fix: write \`{#dawn}\`, its published id"`,
    );
  });

  it('headings without ids, each told another one', () => {
    const changes: [string, string][] = [
      ['## Ships at dawn {#dawn}', '## Night'],
      ['## Night {#night}', '## Night'],
    ];
    expect(problemsBeside(both, changes)).toMatchInlineSnapshot(`
      "story.md:46:1: found the heading \`Night\` without an id; expected \`## Heading {#id}\`; fix: end the line with \`{#dawn}\`, its published id; a step keeps its id for ever
      story.md:84:1: found the heading \`Night\` without an id; expected \`## Heading {#id}\`; fix: end the line with \`{#night}\`, its published id; a step keeps its id for ever"
    `);
    expect(problemsBeside({ steps: [], retired: [] }, changes)).toMatchInlineSnapshot(`
      "story.md:46:1: found the heading \`Night\` without an id; expected \`## Heading {#id}\`; fix: end the line with \`{#night}\`; a step keeps its id for ever
      story.md:84:1: found the heading \`Night\` without an id; expected \`## Heading {#id}\`; fix: end the line with \`{#night-2}\`; a step keeps its id for ever"
    `);
  });
});

describe('parseStory refuses, in any story,', () => {
  const refused = (list: string) => problemsBeside(both, [aliases(list)], true);

  it('an alias for a step that is there', () => {
    expect(refused('{ dawn: night }')).toMatchInlineSnapshot(
      `"story.md:14:12: found the alias \`dawn\`, which is the id of a step; expected ids that no step has any more; fix: give that step another id, or take the alias out"`,
    );
  });

  it('an alias of an unknown step', () => {
    expect(refused('{ dusk: nigth, late: noon }')).toMatchInlineSnapshot(`
      "story.md:14:18: found the unknown step \`nigth\`; expected the id of a step of this story; fix: write \`night\`
      story.md:14:31: found the unknown step \`noon\`; expected the id of a step of this story; fix: name the step that the old links open"
    `);
  });

  it('an alias of an alias', () => {
    expect(refused('{ late: dusk, dusk: night }')).toMatchInlineSnapshot(
      `"story.md:14:18: found the unknown step \`dusk\`; expected the id of a step of this story; fix: write \`late: night\`"`,
    );
  });

  it('an alias that is no id', () => {
    expect(refused('{ Late: night, dusk: 5 }')).toMatchInlineSnapshot(`
      "story.md:14:12: found \`Late\`; expected an id in kebab-case: small letters a to z, digits and single hyphens; fix: write \`late\`
      story.md:14:31: found \`5\` without quotes; expected text; fix: write \`"5"\`"
    `);
  });

  it('a step that was pasted twice', () => {
    const night = smallStory.slice(smallStory.indexOf('## Night'));
    expect(problemsBeside(both, [[night, `${night}\n${night}`]])).toMatchInlineSnapshot(
      `"story.md:94:12: found the step \`night\` again, with the same heading; expected each id once; fix: take one of the two steps out; or, where this is another, write its heading and \`{#night-2}\`"`,
    );
  });

  it('a heading of another level above a `scene` block', () => {
    expect(problemsBeside(both, [['## Night {#night}', '### Night']])).toMatchInlineSnapshot(
      `"story.md:84:1: found a heading with \`###\` where a step has \`##\`; expected \`## Heading {#id}\`; fix: write \`## Night {#night}\`, its published id"`,
    );
  });
});
