import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { expect, it } from 'vitest';
import { describeProblem, composeStep, checkScene } from '../testing/index';
import { kinds } from './kinds';
it('x', async () => {
  const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
  for (const step of story.steps) {
    const t = performance.now();
    const problems = checkScene(composeStep(step, { story, kinds }));
    console.log(step.id, Math.round(performance.now() - t), 'ms\n' + problems.map(describeProblem).join('\n'));
  }
});
