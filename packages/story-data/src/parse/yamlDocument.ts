import { type Document, isAlias, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Finding } from './report';
import { beatDashSlip } from './yamlBeatDash';
import { oddBlank } from './yamlBlanks';
import { bracketSlip } from './yamlBrackets';
import { closingSlip } from './yamlClosing';
import { commaNumbers, missingComma } from './yamlCommas';
import { foreignRemark, swallowedTexts } from './yamlComments';
import { emptySlip } from './yamlEmpty';
import { lostColonSlip } from './yamlLostColon';
import { textSignSlip } from './yamlTextSigns';
import { gluedDashes, layoutSlip, lostDashes, type Named } from './yamlLayout';
import { tellable, yamlFinding } from './yamlFinding';
import { type Line, structureLines } from './yamlLines';
import type { Mistake } from './yamlMistake';

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
      ...commaNumbers(source, document),
    ];
    let isExplained = false;
    const told = tellable(mistakes);
    // Causes are looked for in all lines; whoever has so many mistakes has another kind of file.
    const lines = told.length === 0 || told.length > 50 ? [] : structureLines(source);
    for (const mistake of told) {
      const cause = mistake.finding ? undefined : causeOf(source, document, mistake, lines);
      const { pos, code, message, finding } = cause ?? mistake;
      add(pos[0], finding ?? yamlFinding(code, message));
      isExplained = cause !== undefined;
      if (isExplained) break;
    }
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
      const again = ({ at }: Named): Mistake => ({ code: 'DUPLICATE_KEY', message: '', pos: [at, at] });
      mistakes.push(...(lostDashes(map, path.at(-1), repeated) ?? repeated.map(again)));
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
