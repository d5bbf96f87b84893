import { ListPage } from '@proscenium/ui';
import { list } from '../all-pages';

export default function Stories() {
  return (
    <ListPage {...list} title="Stories" lead="News told by scrolling. Every scene is drawn from published reports." />
  );
}
