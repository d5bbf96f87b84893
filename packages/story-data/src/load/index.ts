export { findStories } from './findStories';
export { loadStories } from './loadStories';
export { type LoadOptions, loadStory, loadStoryFile } from './loadStory';
export { publishIds } from './publishedFile';
export { storiesFolder } from './storiesFolder';
