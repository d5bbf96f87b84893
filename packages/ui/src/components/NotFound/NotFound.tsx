import { ListPage } from '../ListPage/ListPage';
import type { ListPageProps } from '../ListPage/ListPage';
import { words } from '../words';

/** Props of `NotFound`. */
export type NotFoundProps = Omit<ListPageProps, 'title' | 'lead'>;

/** The page for an address that does not exist: says so and lists what there is. */
export function NotFound(props: NotFoundProps) {
  return <ListPage {...props} title={words.notFound} lead={words.notFoundHelp} />;
}
