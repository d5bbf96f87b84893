import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../fixtures/smallStory';

const alt = (to: string) => problemsWith(['alt: A dot on a river.', to]);
const told = (to: string) => problemsWith(['  - That [a dozen](claim:dozen) passed.\n', ''], ['  - Ships passed.', to]);

describe('parseStory shows the sign `>-` before a text of several lines', () => {
  it('where it is lost', () => {
    expect(alt('alt:\n  A map at night: a dot\n  on a river: at dawn.')).toMatchInlineSnapshot(
      `"story.md:59:3: found a group of fields; expected text; fix: put the whole text between double quotes, or write \`alt: >-\` and the text on the lines below"`,
    );
  });

  it('where another stands', () => {
    expect(alt('alt: >_\n  A dot\n  on a river.')).toMatchInlineSnapshot(
      `"story.md:58:1: found \`alt: >_\`; expected \`alt: >-\` before a text on the lines below; fix: write \`alt: >-\`"`,
    );
    expect(alt('alt: >–\n  A dot: it\n  moves.')).toMatch(/fix: write `alt: >-`$/);
    expect(alt('alt: -\n  A dot\n  on a river.')).toMatchInlineSnapshot(
      `"story.md:58:1: found \`alt: -\`; expected \`alt: >-\` before a text on the lines below; fix: write \`alt: >-\`"`,
    );
    expect(alt('alt:>-\n  A dot\n  on a river.')).toMatch(/fix: write `alt: >-`$/);
  });

  it('where the text stands on its line', () => {
    expect(alt('alt: >- A dot\n  on a river.')).toMatchInlineSnapshot(
      `"story.md:58:1: found \`A dot\` on the line of the sign \`>-\`; expected nothing behind \`alt: >-\`, and the text on the lines below; fix: write \`alt: >-\`, and begin the text on a line of its own below, two blanks further right"`,
    );
  });

  it('in an entry of a list', () => {
    expect(told('  - -\n    Ships passed.')).toMatchInlineSnapshot(
      `"story.md:35:3: found \`- -\`; expected \`- >-\` before a text on the lines below; fix: write \`- >-\`"`,
    );
    expect(told('  ->-\n    Ships passed.')).toMatch(/fix: write `- >-`$/);
    for (const sign of ['- > -', '- >_', '- >–'])
      expect(told(`  ${sign}\n    Ships passed.`)).toMatch(/^story\.md:35:3: [^\n]* fix: write `- >-`$/);
    expect(told('  - >- Ships\n    passed.')).toMatchInlineSnapshot(
      `"story.md:35:3: found \`Ships\` on the line of the sign \`>-\`; expected nothing behind \`- >-\`, and the text on the lines below; fix: write \`- >-\`, and begin the text on a line of its own below, two blanks further right"`,
    );
  });
});

describe('parseStory has a dash written where a list has another sign', () => {
  it('before a text', () => {
    expect(told('  → Ships passed.')).toMatchInlineSnapshot(
      `"story.md:35:3: found \`→ Ships passed.[^port]\`; expected a list; fix: write \`-\` in the place of \`→\`"`,
    );
    for (const sign of ['–', '—', '•', '*'])
      expect(told(`  ${sign} Ships passed.`)).toMatch(/^story\.md:35:3: [^\n]* fix: write `-` in the place of `.`$/u);
  });

  it('before a text of several lines', () => {
    expect(told('  → >-\n    Ships passed.')).toMatchInlineSnapshot(
      `"story.md:35:3: found \`→ >- Ships passed.[^port]\`; expected a list; fix: write \`-\` in the place of \`→\`"`,
    );
    expect(told('  - Ships.\n  – Boats.')).toMatchInlineSnapshot(
      `"story.md:36:3: found \`–\` in the place of a dash; expected a plain dash and a blank before each entry of a list; fix: write \`-\` in the place of \`–\`"`,
    );
  });
});
