import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { getTextContent } from '@parse5/tools';
import { parseFragment } from 'parse5';
import subsetFont from 'subset-font';
import { contentHash, type NamedFile } from './files';
import { charactersIn, rangeOf } from './unicode-range';

/** The theme's families: the package that holds each in parts, by script, and the weights in use. */
const families = [
  { variable: '--face-sans', name: 'schibsted-grotesk', family: 'Schibsted Grotesk Cut', min: 400, max: 800 },
  { variable: '--face-serif', name: 'source-serif-4', family: 'Source Serif 4 Cut', min: 400, max: 600 },
];
type Family = (typeof families)[number];

/** What browsers apply by themselves, and the one feature that the theme asks for: figures of one width. Small capitals, fractions and the like go. */
const features = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rclt', 'rvrn', 'tnum'];

/** What the pages say by themselves, besides their stories. The last one is the space that keeps words in a line. */
const kit = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?'"()[]/&%+-=_#@<> –—‘’“”…×·\u00A0`;

/** The part of each family that every page needs. */
const preloaded = 'latin';

const require = createRequire(import.meta.url);

const { version } = require('subset-font/package.json') as { version: string };

/** Every character of every text in data of any shape, each once; names of fields and markup left out. */
export function charactersOf(data: unknown): string {
  const found = new Set<string>();
  JSON.stringify(data, (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    for (const character of value.includes('<') ? getTextContent(parseFragment(value)) : value) found.add(character);
    return value;
  });
  return [...found].join('');
}

/** A typeface, or a part of one, in a file. */
interface Face {
  file: NamedFile;
  /** Its rule in a style. */
  rule: string;
  /** Whether every page needs it. */
  isPreloaded: boolean;
}

/**
 * Cuts the theme's typefaces. Of each script the characters that `text` holds are in one file a family; pages preload those for Latin, the others come when a page
 * shows one of their characters. The rest of each script is in a file of its own, which a browser fetches for words that were not there when the site was
 * built, as in a translation. A character that a family lacks is left to the reader's own fonts.
 *
 * @param text all characters that the stories hold, in any order
 * @param folder address of the folder where the files will stand, with a slash at the end
 * @returns rules for a page's style (the faces, and their families' names as `--face-sans` and `--face-serif`), the addresses of the files
 * that every page needs, and all files
 */
export async function cutTypefaces(
  text: string,
  folder: string,
): Promise<{ css: string; preloads: string[]; files: NamedFile[] }> {
  const wanted = new Set(kit + text);
  const faces = (await Promise.all(families.map((family) => facesOf(family, wanted, folder)))).flat();
  const names = families.map(({ variable, family }) => `${variable}:"${family}"`).join(';');
  return {
    css: `${faces.map(({ rule }) => rule).join('')}:root{${names}}`,
    preloads: faces.filter(({ isPreloaded }) => isPreloaded).map(({ file }) => folder + file.name),
    files: faces.map(({ file }) => file),
  };
}

async function facesOf(family: Family, wanted: ReadonlySet<string>, folder: string): Promise<Face[]> {
  const ranges = JSON.parse(await readFile(pathIn(family, 'unicode.json'), 'utf8')) as Record<string, string>;
  const latin = charactersIn(ranges[preloaded] ?? '');
  const cut = (isWanted: boolean) =>
    Object.entries(ranges).flatMap(([script, range]) => {
      // Some characters stand in two scripts; asked for a space, a browser loads every file whose rule claims it.
      const all = [...charactersIn(range)].filter((one) => script === preloaded || !latin.has(one));
      const characters = all.filter((one) => wanted.has(one) === isWanted);
      return characters.length > 0 ? faceOf(family, script, isWanted ? '' : '-rest', characters, folder) : [];
    });
  return Promise.all([...cut(false), ...cut(true)]);
}

const pathIn = ({ name }: Family, file: string) => require.resolve(`@fontsource-variable/${name}/${file}`);

async function faceOf(
  family: Family,
  script: string,
  rest: string,
  characters: string[],
  folder: string,
): Promise<Face> {
  const { name, min, max } = family;
  const whole = await readFile(pathIn(family, `files/${name}-${script}-wght-normal.woff2`));
  const text = characters.join('');
  const options = { targetFormat: 'woff2', variationAxes: { wght: { min, max } }, keepFeatures: features } as const;
  const hash = contentHash(JSON.stringify([version, contentHash(whole), text, options]));
  const file = { name: `${name}-${script}${rest}-${hash}.woff2`, make: () => subsetFont(whole, text, options) };
  const source = `url("${folder}${file.name}") format("woff2")`;
  const range = rangeOf(characters);
  return {
    file,
    rule: `@font-face{font-family:"${family.family}";font-weight:${min} ${max};font-display:swap;src:${source};unicode-range:${range}}`,
    isPreloaded: script === preloaded && rest === '',
  };
}
