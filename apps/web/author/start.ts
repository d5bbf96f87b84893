// What an author sees in `pnpm dev`: problems of the story files, and the view. Bundled and served by build/desk.ts.
import { element } from './element';
import { openHost } from './host';
import { problemList } from './problems/list';
import { listenForReports } from './problems/source';
import { isSound } from './report';
import { followRefresh } from './view/refresh';
import { authorView } from './view/view';

/** Address of what the desk serves. */
const desk = new URL('.', import.meta.url);
/** Next remembers for some requests that there was no story at an address. */
const patience = 800;

const root = await openHost(new URL('view.css', desk));
const list = problemList();
const column = element('div', { class: 'column' }, list.node);
root.append(column);

const story = document.querySelector<HTMLElement>('[data-story]');
const view = story && authorView({ root, column, story, desk });
if (story) followRefresh(story);

/** Where the page says that there is no story, and by now there is: loads it. */
async function comeIn(): Promise<void> {
  const [slug] = location.pathname.slice(new URL('..', desk).pathname.length).split('/');
  if (!slug) return;
  const answer = await fetch(new URL(`${slug}.json`, desk)).catch(() => null);
  if (answer?.ok) setTimeout(() => location.reload(), patience);
}

listenForReports(new URL('report.events', desk), (report) => {
  list.show(report);
  if (!isSound(report)) return;
  if (view) void view.reload();
  else void comeIn();
});
