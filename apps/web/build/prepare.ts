// Turns stories into what the pages import and what browsers fetch: `node --import tsx build/prepare.ts`.
// Runs before `next build` and, on every change, beside `next dev`: there with `--drafts`, so that a new step can be seen
// before its id is listed as published.
import { join, relative, resolve } from 'node:path';
import { formatProblem, StoryError } from '@proscenium/story-data';
import { loadStories } from '@proscenium/story-data/load';
import { compileStory, kinds, type CompiledStory } from '@proscenium/ui/scenes';
import { outlet } from '../app/outlet';
import type { Report } from '../author/report';
import { cardsOf } from './cards';
import { keepOnly, makeMissing, writeIfChanged } from './files';
import { embedScript } from './host-headers';
import { hashedKinds, keepHashed, readManifest, type Manifest } from './manifest';
import { bundleScripts } from './player';
import { folders, readSettings, type Settings, type StorySet } from './settings';
import { siteModule, storyCard } from './site-module';
import { charactersOf, cutTypefaces } from './typefaces';

async function prepare(settings: Settings): Promise<Manifest> {
  const { origin, basePath, set } = settings;
  const { generated } = folders[set];
  const drafts = settings.drafts || process.argv.includes('--drafts');
  const loaded = await loadStories(settings.stories, kinds, { drafts });
  const stories = loaded.map((story) => ({ ...story, kicker: story.kicker || outlet }));
  const all = stories.map((story) => compileStory(story, { filesUrl: `${basePath}/maps/` }));
  const { player, embedFrame, embedHost, inline } = await bundleScripts();
  const maps = new Map(all.flatMap(({ files }) => files.map(({ name, content }) => [name, () => content] as const)));
  const faces = await cutTypefaces(charactersOf(all.map(({ compiled }) => shownOf(compiled))), `${basePath}/fonts/`);
  const shares = await Promise.all(stories.map(cardsOf));

  const hashed = {
    maps: Array.from(maps, ([name, make]) => ({ name, make })),
    player: [player, embedFrame],
    cards: shares.flatMap(({ files }) => files),
    fonts: faces.files,
  };
  for (const kind of hashedKinds) await makeMissing(hashed[kind], resolve('public', kind));
  await writeIfChanged(join('public', embedScript), embedHost);
  const site = siteModule({
    cards: all.map(({ compiled }) => storyCard(compiled)),
    origin,
    home: `${basePath}/`,
    player: `${basePath}/player/${player.name}`,
    embedFrame: `${basePath}/player/${embedFrame.name}`,
    ...inline,
    faces: { css: faces.css, preloads: faces.preloads },
    shareImages: Object.fromEntries(stories.map(({ slug }, i) => [slug, shares[i]?.images])),
  });
  const names = hashedKinds.map((kind) => [kind, hashed[kind].map(({ name }) => name)] as const);
  const manifest = { origin, basePath, ...Object.fromEntries(names) } as unknown as Manifest;
  const written = {
    ...Object.fromEntries(all.map(({ compiled }) => [`${compiled.story.slug}.json`, JSON.stringify(compiled)])),
    'site.js': site,
    'manifest.json': JSON.stringify(manifest),
  };
  for (const [name, text] of Object.entries(written)) await writeIfChanged(join(generated, name), text);
  await keepOnly(generated, new Set(Object.keys(written)));
  return manifest;
}

/** The words of a page: the story's and those in its drawings. What these were drawn from is not shown. */
function shownOf({ story, opening, drawings }: CompiledStory): unknown {
  const { opening: _, steps, ...words } = story;
  return [
    words,
    steps.map(({ scene: __, ...step }) => step),
    [opening, ...Object.values(drawings)].map(({ markup }) => markup),
  ];
}

/** Removes from `public/` what no set of stories needs any more; the real and the fixtures' set may stand side by side. */
async function sweep(): Promise<void> {
  const sets = Object.keys(folders) as StorySet[];
  const manifests = await Promise.all(sets.map((set) => readManifest(set).catch(() => [])));
  await keepHashed(resolve('public'), manifests.flat());
}

/** What an author is told of an error; files are named as whoever stands at the top of the repository sees them. */
function tell(error: unknown): Report {
  if (!(error instanceof StoryError)) {
    console.error(error);
    return { problems: [], failure: error instanceof Error ? error.message : String(error) };
  }
  // Of a story's problems the list says all; a stack of ours would only bury it.
  const problems = error.problems.map((problem) => {
    problem.file = relative('../..', problem.file).replaceAll('\\', '/');
    console.error(formatProblem(problem));
    return { ...problem.toJSON(), frame: problem.frame };
  });
  return { problems, failure: null };
}

try {
  const settings = readSettings();
  const { maps } = await prepare(settings);
  await sweep();
  console.log(`Prepared the stories of ${settings.stories}: ${maps.length} map files.`);
  process.send?.({ problems: [], failure: null } satisfies Report);
} catch (error) {
  process.exitCode = 1;
  process.send?.(tell(error));
}
