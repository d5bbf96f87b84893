import { isRecord } from './isRecord';
import { noteDates } from './noteDates';
import type { Report } from './report';
import type { Path, YamlBlock } from './yaml/block';

/** Fields of a block that hold words, and no Markdown, which is read as paragraphs. */
const PROSE = new Set([
  'title',
  'dek',
  'dateline',
  'byline',
  'heading',
  'alt',
  'note',
  'said',
  'by',
  'qualifier',
  'text',
]);
const MARKDOWN = new Set<PropertyKey>(['since', 'corrections']);

/** Notes every date in the words of a block that is in no calendar, on drawings and cards too. */
export function checkProseDates(report: Report, block: YamlBlock): void {
  const check = (value: unknown, path: Path, isProse: boolean): void => {
    if (typeof value === 'string') {
      if (isProse) noteDates(report, value, block.textAt(path));
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => check(item, [...path, index], isProse));
    } else if (isRecord(value)) {
      for (const [name, inner] of Object.entries(value)) check(inner, [...path, name], PROSE.has(name));
    }
  };
  if (!isRecord(block.value)) return;
  for (const [name, value] of Object.entries(block.value))
    if (!MARKDOWN.has(name)) check(value, [name], PROSE.has(name));
}
