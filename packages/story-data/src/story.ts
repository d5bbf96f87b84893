/** A stretch of running text, as a small tree. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  /** A marked claim: `[words](claim:id)`. */
  | { type: 'claim'; id: string; children: Inline[] }
  /** A number the author vouches for as plain: `[about 22 kilometres](plain:)`. */
  | { type: 'plain'; children: Inline[] }
  /** A footnote that names a source: `[^id]`. */
  | { type: 'cite'; source: string };

/** One paragraph. */
export type Paragraph = Inline[];

/** A year (`2024`), a month (`2024-06`) or a day (`2024-06-19`), as written; never turned into a moment. */
export type StoryDate = string;

/** One reporter's time for the same event. */
export interface Account {
  /** `HH:MM` in the zone of the `When` it belongs to. */
  time: string;
  /** True where the reporter says "about". Default false. */
  about: boolean;
  /** The words to print: "shortly after 2", "about 02:45". */
  text: string;
  by: string;
  kind: 'landing' | 'post';
  sources: string[];
}

/** A time with the precision its sources have. */
export type When =
  | { precision: 'year'; year: string }
  | { precision: 'day'; date: StoryDate; zone?: string; text?: string }
  | { precision: 'minute'; date: StoryDate; time: string; about: boolean; zone: string; text?: string }
  | { precision: 'range'; from: When; to: When }
  | { precision: 'accounts'; date: StoryDate; zone: string; text?: string; accounts: Account[] };

/** Where a fact stands. */
export type Standing = 'on record' | 'claimed' | 'denied' | 'proposed' | 'unknown';

export interface Claim {
  id: string;
  by: string;
  on: StoryDate;
  said: string;
  qualifier?: string;
  standing: Standing;
  sources: string[];
  denies: string[];
}

export interface Statement {
  place: string;
  by: string;
  said: string;
  on: StoryDate;
  sources: string[];
}

export interface Place {
  id: string;
  name: string;
  /** Degrees, north positive, -90 to 90. */
  lat: number;
  /** Degrees, east positive, -180 to 180. */
  lon: number;
}

export interface Source {
  id: string;
  /** 1-based, in order of first citation in the story; uncited sources are refused. */
  number: number;
  publisher: string;
  title: string;
  date: StoryDate;
  url: string;
  via?: string;
  state: boolean;
  weak: boolean;
  /** False where the date was inferred from the content. Default true. */
  shown: boolean;
  note?: string;
}

/** One layer of a scene: its kind, and data that the kind's own schema has checked. */
export interface SceneLayer {
  kind: string;
  data: unknown;
}

export interface Beat {
  /** Keyframes of this beat, each 0-1, ascending; the first is where the beat's top meets the reading line. */
  at: number[];
  ground: string;
  text: Paragraph;
  /** Ids of claims printed as rows under the paragraph. */
  ledger: string[];
  /** True where the step's statements are printed under the paragraph. */
  statements: boolean;
}

export interface Step {
  id: string;
  heading: string;
  rail: string;
  dateline: string;
  when: When;
  alt: string;
  note?: string;
  /** Progress (0-1) of the still worth showing alone. */
  poster: number;
  claims: Claim[];
  statements: Statement[];
  beats: Beat[];
  scene: SceneLayer[];
  /** Ids of the sources cited in this step, in order of first mention. */
  sources: string[];
}

export interface DatedNote {
  date: StoryDate;
  text: Paragraph;
}

/** A story after parsing and checking: everything downstream starts here. */
export interface Story {
  format: 1;
  slug: string;
  title: string;
  dek: string;
  kicker: string;
  dateline: string;
  byline: string;
  /** Date-time with zone offset, as written. */
  published: string;
  updated: string;
  asOf: StoryDate;
  /** BCP 47 language tag. */
  language: string;
  outlook: string;
  tags: string[];
  grounds: string[];
  line: string;
  projection: { kind: 'azimuthal-equidistant'; centre: string };
  tints: Record<string, 'one' | 'two'>;
  places: Record<string, Place>;
  /** In order of first citation. */
  sources: Source[];
  lede: Paragraph[];
  opening: SceneLayer[];
  steps: Step[];
  known: Paragraph[];
  claimed: Paragraph[];
  notKnown: Paragraph[];
  since: DatedNote[];
  method: Paragraph[];
  corrections: DatedNote[];
}
