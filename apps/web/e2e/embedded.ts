import { publishedStories } from './stories';

const [compiled] = publishedStories();
if (!compiled) throw new Error('There is no story to embed.');

/** The story whose steps are embedded. */
export const { slug, title, steps } = compiled.story;
export const [first, second, third, fourth] = steps.map(({ id }) => id);
export const last = steps.at(-1)?.id;

/** In a frame: whether its page has come, with all that it loads. */
export const isDone = 'document.querySelector("main") !== null && document.readyState === "complete"';

/** In a frame: the id of the step that it shows, and whether it shows one. */
export const shown = 'document.querySelector("main")?.dataset.embedStep';
export const shows = (step: string | undefined) => document.querySelector('main')?.dataset['embedStep'] === step;
