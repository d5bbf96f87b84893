import { isRecord } from './isRecord';
import type { PlacedFinding } from './issueFindings';
import { keyOf } from './lostIndent';
import { quoted } from './quoted';
import type { Finding } from './report';
import { valueOf } from './valueOf';
import { quote } from './wording';
import type { BareField } from './yaml/bare';
import type { Path } from './yaml/block';

const NAME_AND_VALUE = /^(?<name>[-\w]+)(?: *[:;=] *| +)(?<rest>[^\s:;=].*)$/;

/** A longer text is not shown as a whole. */
const LONGEST = 160;

/**
 * What a group between braces holds without a colon is no field: it is the rest of a text that its comma has cut, or a field
 * whose colon or blank is lost. `bareAt` tells what stands there, `fieldsAt` the fields that a group may have.
 */
export function mergeBareFields(
  findings: readonly PlacedFinding[],
  value: unknown,
  bareAt: (path: Path) => BareField | undefined,
  fieldsAt: (path: Path) => readonly string[],
): PlacedFinding[] {
  const merged = new Map<string, PlacedFinding>();
  const lengths = new Map<string, number>();
  const explained = new Set<string>();
  // Each looks through its group; whoever has so many has another kind of file.
  for (const { path, about, meantName } of findings.length > 200 ? [] : findings) {
    const words = path.at(-1);
    if (about !== 'name' || words === undefined || path.reduce<unknown>(valueOf, value) !== null) continue;
    const bare = bareAt(path);
    const parent = path.slice(0, -1);
    const group = parent.reduce<unknown>(valueOf, value);
    if (!bare || !isRecord(group)) continue;
    const { name, rest } = NAME_AND_VALUE.exec(String(words))?.groups ?? {};
    const isLost = name !== undefined && !Object.hasOwn(group, name) && fieldsAt(parent).includes(name);
    if (isLost) {
      merged.set(keyOf(path), { path, about, finding: lostColon(String(words), `${name}: ${rest}`) });
      explained.add(keyOf(path)).add(keyOf([...parent, name]));
    } else if (bare.cut && meantName === undefined) {
      const owner = [...parent, bare.cut.name];
      const key = keyOf(owner);
      // A text with several commas was cut at each of them.
      if (bare.cut.text.length > (lengths.get(key) ?? 0))
        merged.set(key, { path: owner, about, finding: cutText(bare.cut) });
      lengths.set(key, Math.max(bare.cut.text.length, lengths.get(key) ?? 0));
      explained.add(keyOf(path)).add(key);
    }
  }
  for (const { path } of findings.length > 200 ? [] : findings) {
    const bare = explained.has(keyOf(path)) ? undefined : bareFor(path, value, bareAt);
    if (bare) merged.set(keyOf(bare.path), bare);
    if (bare) explained.add(keyOf(path)).add(keyOf(bare.path));
  }
  return [...findings.filter(({ path }) => explained.size === 0 || !explained.has(keyOf(path))), ...merged.values()];
}

/** For a field that is missing, and that tells what others its group may have, what is meant to be that field. */
function bareFor(path: Path, value: unknown, bareAt: (path: Path) => BareField | undefined): PlacedFinding | undefined {
  const parent = path.slice(0, -1);
  const group = parent.reduce<unknown>(valueOf, value);
  const missing = path.at(-1);
  if (!isRecord(group) || missing === undefined || Object.hasOwn(group, missing)) return undefined;
  for (const words of Object.keys(group)) {
    if (group[words] !== null) continue;
    const { name, rest } = NAME_AND_VALUE.exec(words)?.groups ?? {};
    const at = [...parent, words];
    if (name === missing && bareAt(at))
      return { path: at, about: 'name', finding: lostColon(words, `${name}: ${rest}`) };
  }
  return undefined;
}

/** What to tell about a field without the colon and the blank behind its name, and how it is written. */
export function lostColon(words: string, write: string): Finding {
  return {
    found: `${quote(words)} without a colon and a blank after the name of the field`,
    expected: '`name: value`',
    fix: write.length > LONGEST ? 'write a colon and a blank after the name' : `write \`${write}\``,
  };
}

function cutText({ name, text }: { name: string; text: string }): Finding {
  const sign = text.includes('"') ? 'single' : 'double';
  return {
    found: `${quote(`${name}: ${text}`)} cut at its comma`,
    expected: 'a text with a comma between quotes, inside `{ }`',
    fix:
      text.length > LONGEST
        ? `put the whole text of \`${name}\`, up to ${quote(text.slice(-30))}, between ${sign} quotes`
        : `write \`${name}: ${quoted(text)}\``,
  };
}
