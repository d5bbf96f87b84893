/** Fields by what authors call them who do not know their names. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  byline: ['author', 'authors', 'written-by'],
  by: ['author', 'who', 'speaker', 'claimant'],
  centre: ['center'],
  colour: ['color'],
  date: ['day', 'published', 'on'],
  dek: ['subtitle', 'summary', 'description', 'standfirst', 'subhead'],
  alt: ['description', 'alternative', 'alt-text'],
  lat: ['latitude'],
  law: ['legal', 'law-and-evidence', 'evidence'],
  lon: ['lng', 'long', 'longitude'],
  name: ['title', 'label'],
  'not-known': ['unknown', 'unknowns', 'open-questions', 'unclear'],
  note: ['caption', 'remark', 'comment'],
  on: ['date', 'day', 'when'],
  outlook: ['reading-time'],
  said: ['quote', 'words', 'statement', 'says', 'text'],
  standing: ['status'],
  text: ['words', 'label', 'said', 'body', 'paragraph'],
  title: ['headline', 'heading', 'name'],
  publisher: ['name', 'outlet', 'agency', 'paper'],
  url: ['link', 'href', 'address'],
  zone: ['timezone', 'time-zone', 'tz', 'offset'],
};

/** The field that an author probably meant by a name with the same meaning; undefined where none of the known is. */
export function synonym(name: string, known: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[_ ]/g, '-');
  return known.find((field) => plain === field || (Object.hasOwn(MEANT, field) && MEANT[field]?.includes(plain)));
}
