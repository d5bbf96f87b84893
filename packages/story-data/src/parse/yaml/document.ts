import { type Document, isAlias, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Finding } from '../report';
import { quote } from '../wording';
import { beatDashSlip } from './beatDash';
import { oddBlank } from './blanks';
import { bracketSlip } from './brackets';
import { closingSlip } from './closing';
import { commaNumbers, missingComma } from './commas';
import { foreignRemark, swallowedTexts } from './comments';
import { emptySlip } from './empty';
import { lostHead, sunkEntries } from './entries';
import { gluedDashes, headAmongFields, layoutSlip, lostDashes, type Named } from './layout';
import { lostColonSlip, missingColon } from './lostColon';
import { textSignSlip } from './textSigns';
import { tellable, yamlFinding } from './finding';
import { type Line, structureLines } from './lines';
import { type Mistake, slip } from './mistake';

/** Signs that open a group, a list or a key, so many in a row that a reader would look back over them for minutes. */
const LADDER = /(?:[-?:] |[[{] ?){100}/;

const TOO_DEEP: Finding = {
  found: 'values nested too deep to be read',
  expected: 'fields, groups and lists a few levels deep',
  fix: 'look for brackets or blanks that stand many times in a row',
};

/**
 * Reads YAML 1.2 (core schema; every key a text, and once in its group; no anchors and aliases), as deep as the stack holds.
 * Notes every mistake; undefined where there is one.
 */
export function readDocument(
  source: string,
  add: (offset: number, finding: Finding) => void,
): Document.Parsed | undefined {
  const ladder = LADDER.exec(source);
  if (ladder) {
    add(ladder.index, TOO_DEEP);
    return undefined;
  }
  const blank = oddBlank(source);
  if (blank?.finding) {
    add(blank.pos[0], blank.finding);
    return undefined;
  }
  try {
    // The reader would compare each key with every other one: `repeatedKeys` is faster.
    const document = parseDocument(source, { stringKeys: true, prettyErrors: false, uniqueKeys: false });
    const mistakes: Mistake[] = [
      ...document.errors,
      ...document.warnings,
      ...repeatedKeys(document),
      ...swallowedTexts(source, document),
      ...gluedDashes(document),
      ...sunkEntries(source, document),
      ...commaNumbers(source, document),
    ];
    const told: Mistake[] = [];
    const found = tellable(mistakes);
    // Causes are looked for in all lines; whoever has so many mistakes has another kind of file.
    const lines = found.length === 0 || found.length > 50 ? [] : structureLines(source);
    let isExplained = false;
    for (const mistake of found) {
      const cause = mistake.finding ? undefined : causeOf(source, document, mistake, lines);
      told.push(cause ?? mistake);
      isExplained = cause !== undefined;
      if (isExplained) break;
    }
    // What was read behind the cause of a mistake, or in its line, comes of it.
    const last = told.at(-1)?.pos[0] ?? 0;
    const lineOf = (at: number) => source.lastIndexOf('\n', at - 1);
    for (const { pos, code, message, finding } of told)
      if (pos[0] === last || (pos[0] < last && (!isExplained || lineOf(pos[0]) !== lineOf(last))))
        add(pos[0], finding ?? yamlFinding(code, message));
    // What a mistake is the cause of was told with it: a bullet `*` is no alias.
    const anchors = isExplained ? [] : anchorsOf(document);
    for (const offset of anchors) add(offset, yamlFinding('ALIAS', ''));
    if (mistakes.length > 0 || anchors.length > 0) return undefined;
    // Whatever walks through the document later goes no deeper than this.
    document.toJS();
    return document;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    add(0, TOO_DEEP);
    return undefined;
  }
}

/** The slip that explains what the reader stumbled over, if one does. */
function causeOf(source: string, document: Document, mistake: Mistake, lines: readonly Line[]): Mistake | undefined {
  return (
    foreignRemark(source, mistake) ??
    emptySlip(lines, mistake) ??
    beatDashSlip(lines, mistake) ??
    bracketSlip(source, mistake) ??
    textSignSlip(lines, mistake) ??
    lostColonSlip(lines, mistake) ??
    missingColon(source, mistake) ??
    layoutSlip(source, mistake) ??
    missingComma(source, mistake) ??
    closingSlip(source, document, mistake)
  );
}

function repeatedKeys(document: Document): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    Map(_, map, path) {
      const seen = new Set<string>();
      const repeated: Named[] = [];
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) repeated.push({ name, at: key.range?.[0] ?? 0 });
        seen.add(name);
      }
      const again = ({ name, at }: Named): Mistake =>
        slip('DUPLICATE_KEY', at, {
          found: `${quote(name)} again, which stands above in the same group`,
          expected: 'each name once',
          fix: 'rename it or take it out',
        });
      mistakes.push(
        ...(lostDashes(map, path.at(-1), repeated) ??
          headAmongFields(map, repeated) ??
          lostHead(map, repeated) ??
          repeated.map(again)),
      );
    },
  });
  return mistakes;
}

function anchorsOf(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, (_, node) => {
    const isAnchor = isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor !== undefined);
    if (isAnchor) offsets.push(node.range?.[0] ?? 0);
  });
  return offsets;
}
