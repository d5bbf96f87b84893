export { findStories, storiesFolder } from './findStories';
export { loadStories } from './loadStories';
export { type LoadOptions, loadStory, loadStoryFile } from './loadStory';
export { publishIds } from './publishedFile';
