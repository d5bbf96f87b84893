import { describe, expect, it } from 'vitest';
import { endOf, readMarkdown } from './markdown';

describe('readMarkdown', () => {
  it('knows a footnote by the sources that are declared, and no other', () => {
    const [paragraph] = readMarkdown('One.[^port] Two.[^prot]', new Set(['port']));
    expect(paragraph).toMatchObject({
      children: [{ value: 'One.' }, { type: 'footnoteReference', label: 'port' }, { value: ' Two.[^prot]' }],
    });
  });

  it('takes every label for a footnote where the sources are not known', () => {
    const [paragraph] = readMarkdown('One.[^port][^a-2 b] [[^prot]', undefined);
    expect(paragraph).toMatchObject({
      children: [
        { value: 'One.' },
        { type: 'footnoteReference', label: 'port' },
        { value: '[^a-2 b] [' },
        { type: 'footnoteReference', label: 'prot' },
      ],
    });
  });

  it('leaves out what it writes after the text, and the front matter', () => {
    expect(readMarkdown('---\na: 1\n---\n\nOne.[^port]', new Set(['port'])).map(({ type }) => type)).toEqual([
      'paragraph',
    ]);
  });

  it('ends a block that is not closed beyond the text', () => {
    const text = '```scene\nrail: A\n';
    expect(readMarkdown(text, new Set()).map((node) => endOf(node) > text.length)).toEqual([true]);
    expect(readMarkdown(`${text}\`\`\``, new Set()).map((node) => endOf(node) > text.length + 3)).toEqual([false]);
  });

  it('keeps the place of all text around an address', () => {
    const [paragraph] = readMarkdown('One (a@b.org), (www.b.org) and (https://c.org).', new Set());
    const children = paragraph?.type === 'paragraph' ? paragraph.children : [];
    expect(children.length).toBeGreaterThan(1);
    expect(children.every(({ position }) => position)).toBe(true);
  });
});
