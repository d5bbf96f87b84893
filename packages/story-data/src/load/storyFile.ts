/** Name of the file in each story's folder. */
export const STORY_FILE = 'story.md';
