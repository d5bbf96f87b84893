export { Embed } from './Embed/Embed';
export { ListPage, NotFound } from './ListPage/ListPage';
export type { StoryCard } from './ListPage/ListPage';
export { StoryPage } from './StoryPage/StoryPage';
