import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { contentHash } from './files';

/** The typefaces of a site, cut to the characters that its pages may hold. */
export interface Typefaces {
  /** Rules for a page's style: the faces, and their families' names as `--face-sans` and `--face-serif`. */
  css: string;
  /** Addresses of the files that every page needs. */
  preloads: string[];
  files: { name: string; bytes: Uint8Array }[];
}

/** The theme's families: the package that holds each in parts, and the weights in use. */
const families = [
  { variable: '--face-sans', name: 'schibsted-grotesk', family: 'Schibsted Grotesk Cut', min: 400, max: 800 },
  { variable: '--face-serif', name: 'source-serif-4', family: 'Source Serif 4 Cut', min: 400, max: 600 },
];

/** What the pages say by themselves, besides their stories. */
const kit = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?'"()[]/&%+-=_#@ –—‘’“”…×·`;

const require = createRequire(import.meta.url);

/** Every character of every text in data of any shape, names of fields left out, each once. */
export function charactersOf(data: unknown): string {
  const found = new Set<string>();
  JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'string') for (const character of value.replaceAll(/<[^>]*>/g, '')) found.add(character);
    return value;
  });
  return [...found].join('');
}

/**
 * Cuts the theme's typefaces. Latin characters are in one file a family, which pages preload; those of another script or part of Latin that
 * `text` holds are in files of their own, which a browser fetches when a page shows one of them. A character that a family lacks is
 * left to the reader's own fonts.
 *
 * @param text all characters that the stories hold, in any order
 * @param folder address of the folder where the files will stand, with a slash at the end
 */
export async function cutTypefaces(text: string, folder: string): Promise<Typefaces> {
  const characters = [...new Set(kit + text)].toSorted();
  const parts = (await Promise.all(families.map((family) => partsOf(family, characters)))).flat();
  const names = families.map(({ variable, family }) => `${variable}:"${family}"`).join(';');
  return {
    css: `${parts.map((part) => faceRule(part, folder)).join('')}:root{${names}}`,
    preloads: parts.filter(({ isFirst }) => isFirst).map(({ file }) => folder + file.name),
    files: parts.map(({ file }) => file),
  };
}

type Family = (typeof families)[number];

interface Part extends Family {
  file: Typefaces['files'][number];
  /** As CSS writes it. */
  range: string;
  isFirst: boolean;
}

async function partsOf(family: Family, characters: readonly string[]): Promise<Part[]> {
  const { name, min, max } = family;
  const path = (file: string) => require.resolve(`@fontsource-variable/${name}/${file}`);
  const ranges = JSON.parse(await readFile(path('unicode.json'), 'utf8')) as Record<string, string>;
  const first = 'latin';
  const isIn = (part: string) => coverage(ranges[part] ?? '');
  const isLatin = isIn(first);
  const parts = [first, ...Object.keys(ranges).filter((part) => part !== first)].map(async (part) => {
    const own = characters.filter(isIn(part)).filter((character) => part === first || !isLatin(character));
    if (own.length === 0) return [];
    const whole = await readFile(path(`files/${name}-${part}-wght-normal.woff2`));
    const bytes = await subsetFont(whole, own.join(''), {
      targetFormat: 'woff2',
      variationAxes: { wght: { min, max } },
    });
    const range = part === first ? (ranges[part] ?? '') : own.map(codePoint).join(',');
    const file = { name: `${name}-${part}-${contentHash(bytes)}.woff2`, bytes };
    return [{ ...family, file, range, isFirst: part === first }];
  });
  return (await Promise.all(parts)).flat();
}

const codePoint = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

/** Whether a character lies in a range as `unicode-range` writes it. */
function coverage(range: string): (character: string) => boolean {
  const spans = range.split(',').map((span) => {
    const [from = NaN, to = from] = span
      .trim()
      .slice(2)
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return [from, to] as const;
  });
  return (character) => {
    const point = character.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => point >= from && point <= to);
  };
}

function faceRule({ family, file, range, min, max }: Part, folder: string): string {
  const source = `url("${folder}${file.name}") format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${min} ${max};font-display:swap;src:${source};unicode-range:${range.replaceAll(' ', '')}}`;
}
