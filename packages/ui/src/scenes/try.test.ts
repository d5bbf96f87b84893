import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { it } from 'vitest';
import { composeStep, checkScene, checkLabels, describeProblem, readScene, STAGES } from '../testing/index';
import { kinds } from './kinds';
it('x', async () => {
  const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
  for (const step of story.steps) {
    const scene = composeStep(step, { story, kinds });
    console.log(
      step.id,
      '\n' +
        checkScene(scene)
          .filter((p) => !p.check.startsWith('labels'))
          .map(describeProblem)
          .join('\n'),
      '\n' +
        checkLabels(readScene(scene), [
          ...STAGES,
          { width: 600, height: 388 },
          { width: 600, height: 430 },
          { width: 640, height: 457 },
          { width: 700, height: 500 },
          { width: 800, height: 570 },
          { width: 799, height: 569 },
        ])
          .filter((p) => !p.at.startsWith('540'))
          .map(describeProblem)
          .join('\n'),
    );
  }
});
