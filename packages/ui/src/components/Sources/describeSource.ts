import { formatDate } from '@proscenium/story-data';
import type { Source } from '@proscenium/story-data';
import { words } from '../words';

/** The remark in brackets after a publisher: state media, a reprint, whose text it is; empty where there is none. */
export function standingOf({ state, weak, via }: Source): string {
  const remarks = [state ? words.state : '', weak ? words.weak : '', via ? words.via(via) : ''];
  return remarks.filter(Boolean).join(', ');
}

/** Title and date; a date that the page itself does not show is called inferred. */
export function titleAndDate({ title, date, shown }: Source): string {
  const day = formatDate(date);
  return `${title}, ${shown ? day : words.inferred(day)}`;
}
