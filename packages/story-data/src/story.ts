import type { Claim, Source } from './schema/claim';
import type { StoryDate } from './schema/date';
import type { FrontMatter } from './schema/frontMatter';
import type { Place } from './schema/place';
import type { BeatSettings, StepSettings } from './schema/stepSettings';
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

/** One paragraph of a step, and what goes with it: `statements`, `ledger` and `hold` as its settings say. */
export interface Beat extends Pick<BeatSettings, 'hold' | 'ledger' | 'statements'> {
  /** Keyframes of this beat, each 0-1, ascending; the first is where the beat's top meets the reading line. */
  at: number[];
  /** The ground of the text pane. */
  ground: string;
  text: Paragraph;
}

/** One `##` section of the file, with those fields of its block that stay as they are. */
export interface Step extends Pick<StepSettings, 'card' | 'note' | 'poster' | 'statements'> {
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
  /** The text of the step where it stands alone, on other people's pages; at most 50 words, with at least one footnote. */
  embed?: Paragraph;
  claims: Claim[];
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

/** Fields of the front matter that stay as they are. */
type Kept = 'aliases' | 'card' | 'format' | 'language' | 'published' | 'tags' | 'tints' | 'title' | 'updated';

/** A story after parsing and checking: everything downstream starts here. */
export interface Story extends Pick<FrontMatter, Kept> {
  /** Folder name, and the story's address. */
  slug: string;
  /** This and the next three: empty where the story does not say it. */
  dek: string;
  /** The outlet. */
  kicker: string;
  dateline: string;
  byline: string;
  /** Up to when the text tells what was known. */
  asOf?: StoryDate;
  /** Reading time, in the author's words, or worked out. */
  outlook: string;
  /** Grounds of the text pane in order of first use; at least one. */
  grounds: string[];
  /** Name of the one strong hue. */
  line: string;
  /** `centre` is the id of a place; empty in a story without places. */
  projection: { kind: 'azimuthal-equidistant'; centre: string };
  places: Record<string, Place>;
  /** In order of first citation. */
  sources: Source[];
  lede: Paragraph[];
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
