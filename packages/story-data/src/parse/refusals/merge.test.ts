import { describe, expect, it } from 'vitest';
import { errorOf, problemsWith, smallStory } from '../../../fixtures/smallStory';

const conflict = (one: string, two: string, base = '') =>
  `<<<<<<< HEAD\n${one}\n${base}=======\n${two}\n>>>>>>> branch`;

describe('parseStory tells the marks of a merge once, and nothing of what they do,', () => {
  it('in the front matter, in a scene and in a text', () => {
    expect(
      problemsWith(
        ['dek: What was counted', conflict('dek: What was counted', 'dek: What is counted')],
        ['rail: Night', conflict('rail: Night', 'rail: Evening', '||||||| base\nrail: Dusk\n')],
        ['All was quiet.', conflict('All was quiet.', 'All [was quiet.')],
      ),
    ).toMatchInlineSnapshot(`
      "story.md:4:1: found the marks of a merge, two versions of the same lines; expected one of the two versions, without marks; fix: keep the lines of one version, take those of the other out, and take out the lines of \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`
      story.md:91:1: found the marks of a merge, two versions of the same lines; expected one of the two versions, without marks; fix: keep the lines of one version, take those of the other out, and take out the lines of \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`
      story.md:102:1: found the marks of a merge, two versions of the same lines; expected one of the two versions, without marks; fix: keep the lines of one version, take those of the other out, and take out the lines of \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`"
    `);
  });

  it('where lines of them are gone, or end as on Windows', () => {
    expect(problemsWith(['All was quiet.', 'All was quiet.\n>>>>>>> branch'])).toMatch(/^story\.md:93:1: .*$/);
    expect(problemsWith(['All was quiet.', 'All was quiet.\n<<<<<<< HEAD'])).toMatch(/^story\.md:93:1: .*$/);
    expect(
      errorOf(smallStory.replace('All', '=======\nAll\n>>>>>>> b').replaceAll('\n', '\r\n')).problems,
    ).toHaveLength(1);
  });
});

it('does not take seven signs among others for a merge', () => {
  expect(problemsWith(['All was', '<<<<<<<All was'])).not.toContain('merge');
});
