import { hasRefused } from './characters';
import { almostCloses, closesFence, type Fence, isSetting, openingFence } from './fence';
import { brokenHeading, idAtEnd, isStepHeading } from './headingLine';
import { isNamedScene, lostOpening, notClosed, wrongName } from './outlineFindings';
import type { Finding, Report } from './report';

/** A block between fences, as far as it was read. */
export interface OpenBlock {
  fence: Fence;
  /** True where something was told about it: what follows from that is not told as well. */
  isNoted: boolean;
  /** A line that was probably meant to close it. */
  almost?: { line: string; at: number };
  /** Where the text that it swallows seems to begin. */
  textAt?: number;
}

/** What stands in the first column of YAML: a field, an item, a comment, or the end of a list or group; or nothing does. */
const OF_YAML = /^(?:[a-z0-9-]+:(?:[ \t]|$)|[ \t#\-\]}]|$)/;

/**
 * Notes headings and fences, from an offset on, that Markdown would take for something else, and all that follows them
 * with them. Tells whether there are none.
 */
export function checkOutline(report: Report, text: string, start: number): boolean {
  let isSound = true;
  let block: OpenBlock | undefined;
  let above = { line: '', at: start };
  let at = start;

  const note = (offset: number, finding: Finding) => {
    isSound = false;
    report.add(offset, finding);
  };
  const end = (open: OpenBlock) => {
    if (!open.isNoted) note(...notClosed(open, (offset) => report.placeOf(offset).line));
  };
  const readOutside = (line: string): OpenBlock | undefined => {
    const fence = openingFence(line, at);
    if (fence) return { fence, isNoted: false };
    const isNamed = isNamedScene(above.line);
    if (isSetting(line) && (isNamed || isStepHeading(above.line))) {
      note(isNamed ? above.at : at, lostOpening(isNamed));
      return { fence: { at, marks: '```', info: 'scene' }, isNoted: true };
    }
    const finding = brokenHeading(line);
    // A character that is refused was noted where it stands.
    if (finding && hasRefused(line)) isSound = false;
    else if (finding) note(at, finding);
    return undefined;
  };
  const readInside = (open: OpenBlock, line: string) => {
    if (!open.isNoted && open.fence.info !== 'scene' && isSetting(line)) {
      note(open.fence.at, wrongName(open.fence));
      open.isNoted = true;
    }
    if (almostCloses(line)) open.almost ??= { line, at };
    if (!OF_YAML.test(line)) open.textAt ??= at;
  };

  for (const written of text.slice(start).split('\n')) {
    const line = written.replace(/\r$/, '');
    if (block && beginsStep(line)) {
      end({ textAt: at, ...block });
      block = undefined;
    }
    if (!block) block = readOutside(line);
    else if (closesFence(line, block.fence)) block = undefined;
    else readInside(block, line);
    if (line.trim() !== '') above = { line, at };
    at += written.length + 1;
  }
  if (block) end(block);
  return isSound;
}

/** Tells whether a line stands in no block, so that the one it seems to stand in was not closed. */
function beginsStep(line: string): boolean {
  return (line.startsWith('#') && idAtEnd(line) !== undefined) || openingFence(line, 0)?.info === 'scene';
}
