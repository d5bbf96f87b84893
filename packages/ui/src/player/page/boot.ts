import { WAIT } from '../../live';
import { goLive, isLive, toPlain } from './mode';

/**
 * The script that stands inline at the top of a story's page (its hash in the content policy). It says before the first paint that a player
 * will come (`data-player` on `<html>`), so that the start moves no box, and takes that back when the player's file fails to load, throws as it is run,
 * or lets itself be waited for. It hides a map that does not load, where WebKit would put a sign.
 *
 * Where it comes late (some optimisers run scripts after all else) it leaves what has been painted as it is; a player that comes after it takes over
 * from there. Browsers without `svh` or size containers keep the plain page.
 */
export function boot(): void {
  if (!CSS.supports('height', '1svh') || !CSS.supports('container-type', 'size') || isLive()) return;
  goLive();
  const { dataset } = document.documentElement;
  const giveUp = () => {
    if (dataset.player === '') toPlain();
  };
  // A step's own page whose beginning is there to be read waits for the rest; then the player has a second.
  const stopWaiting = () => (dataset.arriving ? void setTimeout(stopWaiting, 1000) : giveUp());
  addEventListener(
    'error',
    ({ target, filename }) => {
      const script = document.querySelector<HTMLScriptElement>('[data-player-script]');
      if (script && (target === script || filename === script.src)) giveUp();
      else if (target instanceof HTMLElement && target.closest('[data-art]')) target.style.display = 'none';
    },
    true,
  );
  if (document.body) return;
  dataset.player = '';
  setTimeout(stopWaiting, WAIT);
}
