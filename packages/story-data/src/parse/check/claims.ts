import type { Problems } from '../problems';
import { countWords, type Prose } from '../read/prose';
import type { StoryShape } from '../shape/shapeStory';
import { oneOf, quote } from '../wording';

/** More words than this do not fit below a picture in a frame of a fixed height. */
const MOST_EMBED_WORDS = 50;

/** Notes claims whose id another claim has, or a step has or had: a link to either is `#` and the id. */
export function checkClaimIds(problems: Problems, { fields, steps }: StoryShape): void {
  const ofSteps = new Set([...steps.map(({ section }) => section.id), ...Object.keys(fields.aliases)]);
  const seen = new Set<string>();
  for (const { settings, fields: step } of steps) {
    for (const id of Object.keys(step.claims)) {
      const at = settings.keyAt(['claims', id]);
      const expected = 'an id that no other claim has, and no step, whose links it would take';
      if (seen.has(id)) problems.add(at, { found: `the claim ${quote(id)} again`, expected, fix: 'rename it' });
      if (ofSteps.has(id))
        problems.add(at, { found: `the claim ${quote(id)}, whose id a step has or had`, expected, fix: 'rename it' });
      seen.add(id);
    }
  }
}

/** Notes paragraphs of the law that name neither a source nor a claim. */
export function checkLaw(problems: Problems, { endings }: StoryShape): void {
  for (const { at, mentions } of endings.law) {
    if (mentions.length > 0) continue;
    problems.add(at, {
      found: 'an entry without a source',
      expected: 'at least one footnote, `[^id]`, or marked claim, `[words](claim:id)`',
      fix: 'name the source, `[^id]`, after the sentence; what nobody published belongs under `not-known` or `method`',
    });
  }
}

/** Notes texts for other people's pages that are too long, or name no source. */
export function checkSourced(problems: Problems, { steps }: StoryShape): void {
  for (const { embed } of steps) {
    if (!embed) continue;
    const count = countWords(embed);
    if (count > MOST_EMBED_WORDS)
      problems.add(embed.at, {
        found: `a text of ${count} words`,
        expected: `at most ${MOST_EMBED_WORDS} where a step stands alone`,
        fix: 'shorten it',
      });
    if (embed.mentions.every(({ kind }) => kind !== 'source'))
      problems.add(embed.at, {
        found: 'a text without a source',
        expected: 'at least one footnote where a step stands alone',
        fix: 'name the source, `[^id]`, after the sentence',
      });
  }
}

/** Notes claims that stand alone, on other people's pages, without a denial that the story has: nobody there can read on. */
export function checkDenials(problems: Problems, { steps }: StoryShape): void {
  const all = steps.flatMap(({ fields }) => Object.entries(fields.claims));
  const marks = ({ mentions }: Prose) => mentions.filter(({ kind }) => kind === 'claim');
  for (const { embed } of steps) {
    const marked = embed ? marks(embed) : [];
    for (const { id, offset } of marked) {
      const denials = all.flatMap(([denial, { denies }]) => (denies.includes(id) ? [denial] : []));
      if (denials.length === 0 || denials.some((denial) => marked.some((mark) => mark.id === denial))) continue;
      problems.add(offset, {
        found: `the claim ${quote(id)} without its denial`,
        expected: 'a denial in the same text where a step stands alone',
        fix: `mark ${oneOf(denials)} too`,
      });
    }
  }
}
