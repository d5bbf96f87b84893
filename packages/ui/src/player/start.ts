import { keepAddress } from './address/keepAddress';
import type { AddressKeeper } from './address/keepAddress';
import { watchCards } from './popovers';
import { PATIENCE } from '../live';
import { offerLinks } from './share';
import { isLive, toPlain, toStage } from './page/mode';
import { playStory } from './story/playStory';
import type { Player } from './story/playStory';

/** The entry of the player's own file: starts every story of the page as soon as the document has been parsed, long before any framework. */

const players = new Map<HTMLElement, Player & { address: AddressKeeper | undefined }>();
const html = document.documentElement;

function start(): void {
  toStage();
  for (const [root, player] of players) {
    if (root.isConnected) continue;
    player.stop();
    player.address?.stop();
    players.delete(root);
  }
  for (const root of document.querySelectorAll<HTMLElement>('[data-story]')) {
    if (players.has(root)) continue;
    const player = playStory(root, giveUp);
    players.set(root, { ...player, address: keepAddress(root, player.where) });
  }
}

/** The page falls back to its stills, with the reader where they were. */
function giveUp(error: unknown): void {
  toPlain();
  for (const { address } of players.values()) address?.stop();
  console.error(error);
}

// A framework that finds a difference rebuilds the page; the stories in it are then other elements.
const rebuilds = new MutationObserver(() => {
  if (html.dataset.player === 'on' && [...players.keys()].some((root) => !root.isConnected)) start();
});

function begin(): void {
  if (!isLive()) return;
  try {
    // An address may open one at the start.
    watchCards();
    start();
    rebuilds.observe(html, { childList: true });
    rebuilds.observe(document.body, { childList: true });
    offerLinks(document);
    if (document.readyState === 'complete') bringMaps();
    else addEventListener('load', bringMaps);
  } catch (error) {
    giveUp(error);
  }
}

/** On a slow line the maps of far steps have waited for the near ones. Now they come, so that a jump finds them there. */
function bringMaps(): void {
  for (const image of document.querySelectorAll<HTMLImageElement>('[data-drawing] img')) image.loading = 'eager';
}

/** A step's own page is first that step alone. Once the styles for that have ended by themselves, it is over, whoever was to say so. */
function beginWhenArrived(): void {
  if (html.dataset.arriving === undefined) {
    begin();
    return;
  }
  const arrival = new MutationObserver(() => {
    if (html.dataset.arriving !== undefined) return;
    arrival.disconnect();
    // A task of its own: bringing the rest in was one already.
    setTimeout(begin);
  });
  arrival.observe(html, { attributeFilter: ['data-arriving'] });
  setTimeout(() => delete html.dataset.arriving, PATIENCE * 1000);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', beginWhenArrived);
else beginWhenArrived();
