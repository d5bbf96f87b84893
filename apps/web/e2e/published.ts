import { publishedStories } from './stories';

const [compiled] = publishedStories();
if (!compiled) throw new Error('There is no story to test.');

/** The story that the browser tests read, and its steps. */
export const published = compiled;
export const { slug, title, kicker, steps } = compiled.story;
export const ids = steps.map(({ id }) => id);

/** The path of the story, or of a step. */
export const pathOf = (step: string | null): string => (step === null ? `/${slug}/` : `/${slug}/${step}/`);
