import { formatDate, type Source } from '@proscenium/story-data';
import { words } from '../words';

/** The remark in brackets after a publisher: state media, a reprint, whose text it is; empty where there is none. */
export const standingOf = ({ state, weak, via }: Source): string =>
  [state && words.state, weak && words.weak, via && words.via(via)].filter(Boolean).join(', ');

/** A date that the page itself does not show is called inferred. */
export const dayOf = ({ date, shown }: Source): string => (shown ? formatDate(date) : words.inferred(formatDate(date)));

/** Title and date. */
export const titleAndDate = (source: Source): string => `${source.title}, ${dayOf(source)}`;
