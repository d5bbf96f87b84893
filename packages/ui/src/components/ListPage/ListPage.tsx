import { PageFoot } from '../PageFoot/PageFoot';
import { StoryList, type StoryCard } from '../StoryList/StoryList';
import { words } from '../words';
import * as styles from './ListPage.css';

interface ListPageProps {
  /** Name of the outlet. */
  outlet: string;
  /** Address of the list of stories. */
  home: string;
  title: string;
  /** What the page is, in a sentence or two. */
  lead: string;
  stories: readonly StoryCard[];
}

/** A page around a list of stories: outlet, title, a sentence, the list, the foot. */
export function ListPage({ outlet, home, title, lead, stories }: ListPageProps) {
  return (
    <>
      <main className={styles.root} data-ground="day">
        <p className={styles.outlet}>
          <a className={styles.home} href={home}>
            {outlet}
          </a>
        </p>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        <StoryList stories={stories} />
      </main>
      <PageFoot outlet={outlet} home={home} />
    </>
  );
}

/** The page for an address that does not exist: says so and lists what there is. */
export function NotFound(props: Omit<ListPageProps, 'title' | 'lead'>) {
  return <ListPage {...props} title={words.notFound} lead={words.notFoundHelp} />;
}
