import { formatDate } from '@proscenium/story-data';
import type { Source } from '@proscenium/story-data';
import { standingOf } from '../Sources/describeSource';
import { words } from '../words';

/** Props of `CardSources`. */
export interface CardSourcesProps {
  /** In the order to print them. */
  sources: readonly Source[];
}

/** Where something on a card can be read: number in the list at the end, publisher, remark, date. Renders a `<ul>`; the publisher's name leads to the source. */
export function CardSources({ sources }: CardSourcesProps) {
  return (
    <ul>
      {sources.map((source) => {
        const { id, number, publisher, url, date, shown } = source;
        const [remark, day] = [standingOf(source), formatDate(date)];
        return (
          <li key={id}>
            <b>{number} </b>
            <a href={url}>{publisher}</a>
            {remark && ` (${remark})`}, {shown ? day : words.inferred(day)}
          </li>
        );
      })}
    </ul>
  );
}
