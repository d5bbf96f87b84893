export { findStories, loadStories, storiesFolder } from './loadStories';
export { type LoadOptions, loadStory, loadStoryFile } from './loadStory';
export { publishIds } from './publishedFile';
