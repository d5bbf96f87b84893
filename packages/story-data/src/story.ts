import type { CardWords } from './schema/card';
import type { Claim } from './schema/claim';
import type { StoryDate } from './schema/date';
import type { Place } from './schema/place';
import type { Source } from './schema/source';
import type { Statement } from './schema/statement';
import type { When } from './schema/when';

/** A stretch of running text, as a small tree. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  /** A marked claim: `[words](claim:id)`. The id is that of a claim of any step. */
  | { type: 'claim'; id: string; children: Inline[] }
  /** A number the author vouches for as plain: `[about 22 kilometres](plain:)`. */
  | { type: 'plain'; children: Inline[] }
  /** A footnote that names a source: `[^id]`. */
  | { type: 'cite'; source: string };

/** One paragraph. */
export type Paragraph = Inline[];

/** One layer of a scene: its kind, and data that the kind's own schema has checked. */
export interface SceneLayer {
  kind: string;
  /** The output of the kind's schema: the layer's fields without `kind`. */
  data: unknown;
}

/** One paragraph of a step, and what goes with it. */
export interface Beat {
  /** Keyframes of this beat, each 0-1, ascending; the first is where the beat's top meets the reading line. */
  at: number[];
  /** The ground of the text pane. */
  ground: string;
  text: Paragraph;
  /** Ids of the step's claims printed as rows under the paragraph. */
  ledger: string[];
  /** True where the step's statements are printed under the paragraph. */
  statements: boolean;
  /** Present where the picture stays alone after the paragraph, for half a window of scrolling. */
  hold?: 'long';
}

/** One `##` section of the file. */
export interface Step {
  /** Kebab-case; a link's hash, and for ever. */
  id: string;
  heading: string;
  /** Name in the rail, at most 8 letters. */
  rail: string;
  /** Time and place as shown; empty where the story does not say it. */
  dateline: string;
  when: When;
  /** The picture in words; empty only where `scene` is empty. */
  alt: string;
  note?: string;
  /** The text of the step where it stands alone, on other people's pages; at most 50 words, with at least one footnote. */
  embed?: Paragraph;
  /** What the step's share card says where it differs from the step. */
  card?: CardWords;
  /** Progress (0-1) of the still worth showing alone. */
  poster: number;
  claims: Claim[];
  statements: Statement[];
  /** At least one. */
  beats: Beat[];
  /** Empty for a step without a picture. */
  scene: SceneLayer[];
  /** Ids of the sources cited in this step, in order of first mention. */
  sources: string[];
}

/** A dated paragraph: what came since, or a correction. */
export interface DatedNote {
  date: StoryDate;
  text: Paragraph;
}

/** A story after parsing and checking: everything downstream starts here. */
export interface Story {
  format: 1;
  /** Folder name, and the story's address. */
  slug: string;
  title: string;
  /** This and the next three: empty where the story does not say it. */
  dek: string;
  /** The outlet. */
  kicker: string;
  dateline: string;
  byline: string;
  /** Date-time with zone offset, as written. Absent from a story that does not say it, as is `updated` then. */
  published?: string;
  /** Date-time with zone offset, as written; not before `published`, which it is where the story does not say it. */
  updated?: string;
  /** Up to when the text tells what was known. */
  asOf?: StoryDate;
  /** BCP 47 language tag. */
  language: string;
  /** Reading time, in the author's words, or worked out. */
  outlook: string;
  tags: string[];
  /** Ids that steps had once, each with the id of the step that its links open now. */
  aliases: Record<string, string>;
  /** Grounds of the text pane in order of first use; at least one. */
  grounds: string[];
  /** Name of the one strong hue. */
  line: string;
  /** `centre` is the id of a place; empty in a story without places. */
  projection: { kind: 'azimuthal-equidistant'; centre: string };
  /** Tints of countries by ISO 3166 number, three digits. */
  tints: Record<string, 'one' | 'two'>;
  places: Record<string, Place>;
  /** In order of first citation. */
  sources: Source[];
  lede: Paragraph[];
  /** What the story's share card says where it differs from the story. */
  card?: CardWords;
  /** The scene behind the title; may be empty. */
  opening: SceneLayer[];
  steps: Step[];
  notKnown: Paragraph[];
  /** What the law says, and the evidence. */
  law: Paragraph[];
  since: DatedNote[];
  method: Paragraph[];
  corrections: DatedNote[];
}
