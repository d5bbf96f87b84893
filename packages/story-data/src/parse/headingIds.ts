import { isId, slugOf } from '../schema/id';
import type { Section } from './body';
import type { Report } from './report';
import { quote } from './wording';

/** What was published before: the ids of steps, in order, and those that are aliases now. */
export interface Before {
  published: readonly string[];
  aliases: ReadonlyMap<string, unknown>;
}

/**
 * Notes headings whose id is missing, in another form, ill-formed, or another step's, with the id to be written: a
 * published one that is lost, where it can be told. Returns the ids with their offsets; undefined where one was noted.
 */
export function checkHeadingIds(
  report: Report,
  sections: readonly Section[],
  { published, aliases }: Before,
): ReadonlyMap<string, number> | undefined {
  const keepers = keepersOf(sections, published);
  const steps = new Map([...keepers].map(([id, { idAt }]) => [id, idAt]));
  const wrong = sections.filter((section) => keepers.get(section.id) !== section);
  if (wrong.length === 0) return steps;

  const lost = published.filter((id) => !steps.has(id) && !aliases.has(id));
  const named = new Map(lost.map((id) => [id, wrong.find((section) => slugOf(section.id) === id)]));
  const known = new Set(named.values());
  // Those that cannot be told by their names are, where there are as many, the lost ones in order.
  const unnamed = wrong.filter((section) => !known.has(section));
  const unclaimed = lost.filter((id) => !named.get(id));
  const before = new Map([...named].map(([id, section]) => [section, id]));
  if (unnamed.length === unclaimed.length) {
    unclaimed.forEach((id, index) => before.set(unnamed[index], id));
  }
  const fresh = freshIds([...steps.keys(), ...published]);
  for (const section of wrong) {
    const old = before.get(section);
    noteWrong(
      report,
      section,
      keepers.get(section.id),
      old ?? fresh(section, steps.has(section.id)),
      old === undefined ? '' : ', its published id',
    );
  }
  return undefined;
}

/** The step that keeps an id: of two, the first, unless that one stands where another step was published. */
function keepersOf(sections: readonly Section[], published: readonly string[]): ReadonlyMap<string, Section> {
  const keepers = new Map<string, Section>();
  const isMoved = new Set<string>();
  sections.forEach((section, index) => {
    const { id, oddMark, depth } = section;
    if (oddMark !== undefined || depth !== 2 || !isId(id)) return;
    const isInPlace = sections.length !== published.length || published[index] === id;
    if (!keepers.has(id) || (isMoved.has(id) && isInPlace)) keepers.set(id, section);
    if (isInPlace) isMoved.delete(id);
    else if (keepers.get(id) === section) isMoved.add(id);
  });
  return keepers;
}

function noteWrong(report: Report, section: Section, keeper: Section | undefined, id: string, remark: string) {
  const { start, heading, id: written, idAt, oddMark } = section;
  const expected = '`## Heading {#id}`';
  const mark = `\`{#${id}}\`${remark}`;
  if (section.depth !== 2) {
    report.add(start, {
      found: `a heading with \`${'#'.repeat(section.depth)}\` where a step has \`##\``,
      expected,
      fix: `write \`## ${heading} {#${id}}\`${remark}`,
    });
  } else if (!section.hasHeading) {
    report.add(start, {
      found: "a `scene` block below a step's text, with no heading above it",
      expected,
      fix: `write its heading above it, \`## … {#${id}}\`${remark}; or, where it is of the same step, put its fields into the block above`,
    });
  } else if (oddMark !== undefined) {
    report.add(idAt, {
      found: `${quote(oddMark)} where the id of a step belongs`,
      expected,
      fix: `write \`## ${heading} {#${id}}\`${remark}`,
    });
  } else if (written === '') {
    report.add(start, {
      found: `the heading ${quote(heading)} without an id`,
      expected,
      fix: `end the line with ${mark}; a step keeps its id for ever`,
    });
  } else if (keeper) {
    const isCopy = keeper.heading === heading;
    report.add(idAt, {
      found: isCopy ? `the step ${quote(written)} again, with the same heading` : `the step id ${quote(written)} again`,
      expected: 'each id once',
      fix: isCopy
        ? `take one of the two steps out; or, where this is another, write its heading and ${mark}`
        : `write ${mark}`,
    });
  } else {
    report.add(idAt, {
      found: `the step id ${quote(written)}`,
      expected: 'an id in kebab-case: small letters a to z, digits and single hyphens',
      fix: `write ${mark}`,
    });
  }
}

/** Makes ids of a step's words that no other step has, nor had. */
function freshIds(taken: Iterable<string>): (section: Section, isTaken: boolean) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return ({ id, heading }, isTaken) => {
    const words = id === '' || isTaken ? heading : id;
    const slug = slugOf(words).split('-').slice(0, 3).join('-') || 'a-short-name';
    let count = counts.get(slug) ?? 1;
    const name = () => (count === 1 ? slug : `${slug}-${count}`);
    while (used.has(name())) count += 1;
    counts.set(slug, count + 1);
    return name();
  };
}
