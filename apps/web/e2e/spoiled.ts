import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../build/settings';

const players = join(folders.stories.out, 'player');
const playerCode = readdirSync(players)
  .filter((name) => name.startsWith('player-'))
  .map((name) => readFileSync(join(players, name), 'utf8'));

/** The built player, with the score of the drawing at `index` spoiled just before it starts. */
export const playerWithoutScore = (index: number) => `
  const spoil = () => { document.querySelectorAll('[data-score]')[${index}].textContent = '{'; };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', spoil); else spoil();
  ${playerCode.join('\n')}`;
