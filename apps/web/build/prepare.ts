// Turns stories into what the pages import and what browsers fetch: `node run.mjs build/prepare.ts`.
// Runs before `next build` and, on every change, beside `next dev`: there with `--drafts`, so that a new step can be seen
// before its id is listed as published.
import { join, resolve } from 'node:path';
import { loadStories } from '@proscenium/story-data/load';
import { compileStory, kinds } from '@proscenium/ui/scenes';
import { outlet } from '../app/publisher';
import { sound } from '../author/report';
import { bundleEmbedScripts, hostScript } from './embed-scripts';
import { drawCards } from './cards';
import { keepOnly, writeIfChanged } from './files';
import { readManifest, type Manifest } from './manifest';
import { bundleInlineScripts, bundlePlayer } from './player';
import { formatReport, reportOf } from './report';
import { folders, readSettings, type Settings, type StorySet } from './settings';
import { siteModule, storyCard } from './site-module';
import { charactersOf, cutTypefaces } from './typefaces';

async function prepare(settings: Settings): Promise<Manifest> {
  const { generated } = folders[settings.set];
  const drafts = settings.drafts || process.argv.includes('--drafts');
  const loaded = await loadStories(settings.stories, kinds, { drafts });
  const stories = loaded.map((story) => ({ ...story, kicker: story.kicker || outlet }));
  const all = stories.map((story) => compileStory(story, { platesUrl: `${settings.basePath}/maps/` }));
  const playerSources = resolve('../../packages/ui/src/player');
  const player = await bundlePlayer(`${playerSources}/start.ts`);
  const inline = await bundleInlineScripts(playerSources);
  const embed = await bundleEmbedScripts();

  const plates = new Map(all.flatMap(({ plates }) => plates.map(({ name, svg }) => [name, svg] as const)));
  for (const [name, svg] of plates) await writeIfChanged(resolve('public/maps', name), svg);
  for (const { name, code } of [player, embed.frame]) await writeIfChanged(resolve('public/player', name), code);
  await writeIfChanged(resolve('public', hostScript), embed.host);

  const faces = await cutTypefaces(charactersOf(all.map(({ compiled }) => compiled)), `${settings.basePath}/fonts/`);
  for (const { name, bytes } of faces.files) await writeIfChanged(resolve('public/fonts', name), bytes);

  const shares = await drawCards(stories, resolve('public/cards'));

  for (const { compiled } of all) {
    await writeIfChanged(join(generated, `${compiled.story.slug}.json`), JSON.stringify(compiled));
  }
  const cards = all.map(({ compiled }) => storyCard(compiled));
  await writeIfChanged(
    join(generated, 'site.js'),
    siteModule(cards, settings, {
      player: player.name,
      embedFrame: embed.frame.name,
      ...inline,
      faces,
      images: shares.images,
    }),
  );
  const manifest: Manifest = {
    origin: settings.origin,
    basePath: settings.basePath,
    maps: [...plates.keys()].toSorted(),
    player: [player.name, embed.frame.name],
    cards: shares.names,
    fonts: faces.files.map(({ name }) => name),
  };
  await writeIfChanged(join(generated, 'manifest.json'), JSON.stringify(manifest));
  await keepOnly(generated, new Set(['site.js', 'manifest.json', ...cards.map(({ slug }) => `${slug}.json`)]));
  return manifest;
}

/** Removes from `public/` what no set of stories needs any more; the real and the fixtures' set may stand side by side. */
async function sweep(): Promise<void> {
  const sets = Object.keys(folders) as StorySet[];
  const manifests = await Promise.all(sets.map((set) => readManifest(set).catch(() => null)));
  await keepOnly(resolve('public/maps'), new Set(manifests.flatMap((manifest) => manifest?.maps ?? [])));
  await keepOnly(resolve('public/player'), new Set(manifests.flatMap((manifest) => manifest?.player ?? [])));
  await keepOnly(resolve('public/cards'), new Set(manifests.flatMap((manifest) => manifest?.cards ?? [])));
  await keepOnly(resolve('public/fonts'), new Set(manifests.flatMap((manifest) => manifest?.fonts ?? [])));
}

try {
  const settings = readSettings();
  const { maps } = await prepare(settings);
  await sweep();
  console.log(`Prepared the stories of ${settings.stories}: ${maps.length} map files.`);
  process.send?.(sound);
} catch (error) {
  const report = await reportOf(error, resolve('../..'));
  // Of a story's problems the list says all; a stack of ours would only bury it.
  console.error(report.failure === null ? formatReport(report) : error);
  process.send?.(report);
  process.exitCode = 1;
}
