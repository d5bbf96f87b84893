import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { getTextContent } from '@parse5/tools';
import { parseFragment } from 'parse5';
import subsetFont from 'subset-font';
import { contentHash, type NamedFile } from './files';
import { charactersIn, rangeOf } from './unicode-range';

/** The typefaces of a site, cut to the characters that its pages hold. */
export interface Typefaces {
  /** Rules for a page's style: the faces, and their families' names as `--face-sans` and `--face-serif`. */
  css: string;
  /** Addresses of the files that every page needs. */
  preloads: string[];
  files: NamedFile[];
}

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

/**
 * Cuts the theme's typefaces. Of each script the characters that `text` holds are in one file a family; pages preload those for Latin, the others come when a page
 * shows one of their characters. The rest of each script is in a file of its own, which a browser fetches for words that were not there when the site was
 * built, as in a translation. A character that a family lacks is left to the reader's own fonts.
 *
 * @param text all characters that the stories hold, in any order
 * @param folder address of the folder where the files will stand, with a slash at the end
 */
export async function cutTypefaces(text: string, folder: string): Promise<Typefaces> {
  const wanted = new Set(kit + text);
  const faces = (await Promise.all(families.map((family) => facesOf(family, wanted)))).flat();
  const names = families.map(({ variable, family }) => `${variable}:"${family}"`).join(';');
  return {
    css: `${faces.map((face) => faceRule(face, folder)).join('')}:root{${names}}`,
    preloads: faces.filter(({ isPreloaded }) => isPreloaded).map(({ file }) => folder + file.name),
    files: faces.map(({ file }) => file),
  };
}

interface Face extends Family {
  file: NamedFile;
  /** As CSS writes it. */
  range: string;
  isPreloaded: boolean;
}

async function facesOf(family: Family, wanted: ReadonlySet<string>): Promise<Face[]> {
  const ranges = JSON.parse(await readFile(pathIn(family, 'unicode.json'), 'utf8')) as Record<string, string>;
  const latin = charactersIn(ranges[preloaded] ?? '');
  // Some characters stand in two scripts; asked for a space, a browser loads every file whose rule claims it.
  const scripts = Object.entries(ranges).map(([script, range]) => ({
    script,
    all: [...charactersIn(range)].filter((one) => script === preloaded || !latin.has(one)),
  }));
  const face = async (script: string, part: string, characters: string[]): Promise<Face> => ({
    ...family,
    file: await cutFile(family, script, part, characters),
    range: rangeOf(characters),
    isPreloaded: part === preloaded,
  });
  const rest = scripts.map(({ script, all }) =>
    face(
      script,
      `${script}-rest`,
      all.filter((one) => !wanted.has(one)),
    ),
  );
  const own = scripts.flatMap(({ script, all }) => {
    const found = all.filter((one) => wanted.has(one));
    return found.length > 0 ? face(script, script, found) : [];
  });
  return Promise.all([...rest, ...own]);
}

const pathIn = ({ name }: Family, file: string) => require.resolve(`@fontsource-variable/${name}/${file}`);

async function cutFile(
  family: Family,
  script: string,
  part: string,
  characters: readonly string[],
): Promise<NamedFile> {
  const { name, min, max } = family;
  const whole = await readFile(pathIn(family, `files/${name}-${script}-wght-normal.woff2`));
  const text = characters.join('');
  const options = { targetFormat: 'woff2', variationAxes: { wght: { min, max } }, keepFeatures: features } as const;
  const hash = contentHash(JSON.stringify([version, contentHash(whole), text, options]));
  return { name: `${name}-${part}-${hash}.woff2`, make: () => subsetFont(whole, text, options) };
}

function faceRule({ family, file, range, min, max }: Face, folder: string): string {
  const source = `url("${folder}${file.name}") format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${min} ${max};font-display:swap;src:${source};unicode-range:${range.replaceAll(/\s/g, '')}}`;
}
