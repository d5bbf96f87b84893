export { findStories } from './findStories';
export { loadStories } from './loadStories';
export { loadStory } from './loadStory';
export { storiesFolder } from './storiesFolder';
