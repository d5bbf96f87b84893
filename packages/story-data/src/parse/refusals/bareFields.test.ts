import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

describe('parseStory tells, of a group between braces,', () => {
  it('where a text without quotes was cut at its commas', () => {
    expect(problemsWith(['by: The mayor', 'by: The mayor, per KBS'])).toMatchInlineSnapshot(
      `"story.md:71:22: found \`by: The mayor, per KBS\` cut at its comma; expected a text with a comma between quotes, inside \`{ }\`; fix: write \`by: "The mayor, per KBS"\`"`,
    );
    expect(
      problemsWith([
        'text: A word was changed.',
        'text: There was a wrong hour, a wrong day, and, in 2024, a “wrong” "year".',
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:40:37: found \`text: There was a wrong hour, a wrong day, and,…\` cut at its comma; expected a text with a comma between quotes, inside \`{ }\`; fix: write \`text: 'There was a wrong hour, a wrong day, and, in 2024, a “wrong” "year".'\`"`,
    );
    expect(problemsWith(['name: Linz', 'name: Linz, Austria'])).toMatchInlineSnapshot(
      `"story.md:19:11: found \`name: Linz, Austria\` cut at its comma; expected a text with a comma between quotes, inside \`{ }\`; fix: write \`name: "Linz, Austria"\`"`,
    );
    expect(problemsWith(['text: about twenty past', 'text: 10,000 containers'])).toMatchInlineSnapshot(
      `"story.md:57:37: found \`text: 10,000 containers\` cut at its comma; expected a text with a comma between quotes, inside \`{ }\`; fix: write \`text: "10,000 containers"\`"`,
    );
    expect(
      problemsWith([
        'text: A word was changed.',
        `text: ${['first', 'second', 'third', 'fourth'].map((one) => `a word of the ${one} step was changed,`).join(' ')} and more.`,
      ]),
    ).toMatchInlineSnapshot(
      `"story.md:40:37: found \`text: a word of the first step was changed, a w…\` cut at its comma; expected a text with a comma between quotes, inside \`{ }\`; fix: put the whole text of \`text\`, up to \`th step was changed, and more.\`, between double quotes"`,
    );
  });

  it('which field lacks its colon or its blank', () => {
    expect(problemsWith(['name: Passau', 'name:Passau'])).toMatchInlineSnapshot(
      `"story.md:20:13: found \`name:Passau\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`name: Passau\`"`,
    );
    expect(problemsWith(['lat: 48.57', 'lat:48.57'])).toMatchInlineSnapshot(
      `"story.md:20:27: found \`lat:48.57\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`lat: 48.57\`"`,
    );
    expect(problemsWith(['passau, at: 0.25', 'passau, at 0.25'])).toMatchInlineSnapshot(
      `"story.md:76:33: found \`at 0.25\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`at: 0.25\`"`,
    );
    expect(problemsWith(['by: The mayor', 'by; The mayor'])).toMatchInlineSnapshot(
      `"story.md:71:22: found \`by; The mayor\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`by: The mayor\`"`,
    );
  });

  it('which of its fields does where that tells what others it may have', () => {
    expect(problemsWith(['from: { date: "2024-05-03" }', 'from: { date:"2024-05-03" }'])).toMatchInlineSnapshot(
      `"story.md:89:17: found \`date:"2024-05-03"\` without a colon and a blank after the name of the field; expected \`name: value\`; fix: write \`date: "2024-05-03"\`"`,
    );
  });

  it('no more than that a field is unknown that follows no text, or that it is misspelt', () => {
    expect(problemsWith(['about: true', 'about: true, roughly'])).toMatch(
      /unknown field `roughly`; .*; fix: take it out$/,
    );
    expect(problemsWith(['ground: day, statements: true', 'ground: day, statments'])).toMatch(
      /fix: write `statements`$/,
    );
  });
});
