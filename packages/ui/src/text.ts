/** What the kit says in plain text, for whatever tells a story apart from its page: other editions, feeds, step pages. */
export { standingOf, titleAndDate } from './components/Sources/describeSource';
export { words } from './components/words';
