import { formatDate, type StoryDate } from '@proscenium/story-data';
import { PageFoot } from '../PageFoot/PageFoot';
import { words } from '../words';
import * as styles from './ListPage.css';

/** One story as a list needs it. */
export interface StoryCard {
  href: string;
  title: string;
  dek: string;
  dateline: string;
  /** Number of steps. */
  steps: number;
  /** Reading time in words. */
  outlook: string;
  /** Date-time with zone, as written; its date is shown. Default: none. */
  published?: StoryDate;
  /** BCP 47 tag of the story; said where it differs from the page's. */
  language: string;
}

interface ListPageProps {
  /** Name of the outlet. */
  outlet: string;
  /** Address of the list of stories. */
  home: string;
  title: string;
  /** What the page is, in a sentence or two. */
  lead: string;
  /** In the order to list them. */
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
        <ul className={styles.list}>{stories.map(renderStory)}</ul>
      </main>
      <PageFoot outlet={outlet} home={home} />
    </>
  );
}

const renderStory = ({ href, title, dek, dateline, steps, outlook, published, language }: StoryCard) => (
  <li key={href} className={styles.row} lang={language}>
    {dateline && <p className={styles.dateline}>{dateline}</p>}
    <h2 className={styles.storyTitle}>
      <a className={styles.link} href={href}>
        {title}
      </a>
    </h2>
    {dek && <p className={styles.dek}>{dek}</p>}
    <p className={styles.meta}>
      {words.scenes(steps)}, {outlook}
      {published && (
        <>
          . {words.published} <time dateTime={published}>{formatDate(published.slice(0, 10))}</time>
        </>
      )}
    </p>
  </li>
);

/** The page for an address that does not exist: says so and lists what there is. */
export function NotFound(props: Omit<ListPageProps, 'title' | 'lead'>) {
  return <ListPage {...props} title={words.notFound} lead={words.notFoundHelp} />;
}
