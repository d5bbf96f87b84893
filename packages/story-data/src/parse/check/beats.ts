import type { Problems } from '../problems';
import { countWords } from '../read/prose';
import type { StepShape, StoryShape } from '../shape/shapeStory';
import { oneOf } from '../wording';

/** More words than this do not fit beside a picture that stays in view. */
const MOST_WORDS = 90;

/** Notes beats that are too long, and settings by beat that do not fit the step's paragraphs or statements. */
export function checkBeats(problems: Problems, { fields, steps }: StoryShape): void {
  for (const step of steps) {
    for (const beat of step.section.beats) {
      const count = countWords(beat);
      if (count <= MOST_WORDS) continue;
      const found = `a beat of ${count} words`;
      problems.add(beat.at, {
        found,
        expected: `at most ${MOST_WORDS}`,
        fix: 'shorten it, or make two paragraphs of it',
      });
    }
    checkNumbering(problems, step);
    checkGrounds(problems, step, fields.grounds);
    checkStatements(problems, step);
  }
}

function checkNumbering(problems: Problems, { settings, section, fields }: StepShape): void {
  const count = section.beats.length;
  for (const number of Object.keys(fields.beats)) {
    if (Number(number) <= count) continue;
    problems.add(settings.keyAt(['beats', number]), {
      found: `settings for beat ${number}`,
      expected: count === 1 ? '1, the only beat' : `a beat from 1 to ${count}`,
      fix: 'correct the number, or write the paragraph',
    });
  }
}

function checkGrounds(
  problems: Problems,
  { settings, fields }: StepShape,
  grounds: readonly string[] | undefined,
): void {
  for (const [number, { ground }] of Object.entries(fields.beats)) {
    if (ground === undefined || !grounds || grounds.includes(ground)) continue;
    problems.add(settings.at(['beats', number, 'ground']), {
      found: `the ground \`${ground}\``,
      expected: `one of the story's \`grounds\`: ${oneOf(grounds)}`,
      fix: `add \`${ground}\` to \`grounds\` in the front matter`,
    });
  }
}

/** A step's statements are printed once, and a beat prints them where there are some. */
function checkStatements(problems: Problems, { settings, fields: { beats, statements } }: StepShape): void {
  const expected = 'one beat with `statements: true`, where the step has statements';
  const printing = Object.keys(beats).filter((number) => beats[number]?.statements);
  if (statements.length > 0 && printing.length === 0) {
    const fix = 'write for example `beats: { 1: { statements: true } }`';
    problems.add(settings.keyAt(['statements']), { found: 'statements that no beat prints', expected, fix });
  }
  for (const number of statements.length === 0 ? printing : printing.slice(1)) {
    problems.add(settings.at(['beats', number, 'statements']), {
      found: statements.length === 0 ? 'a beat that prints statements, and none are there' : 'statements printed again',
      expected,
      fix: statements.length === 0 ? 'list the `statements`, or take this out' : 'take one of the two out',
    });
  }
}
