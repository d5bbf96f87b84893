import { words } from '../words';
import * as styles from './Embed.css';

/** Props of `EmbedNav`. */
export interface EmbedNavProps {
  /** Ids of the steps beside this one; undefined at the story's ends. */
  previous: string | undefined;
  next: string | undefined;
  /** Address of the story's embedded pages, with a slash at the end. */
  base: string;
}

/** Previous and Next as plain links to the pages beside this one; at the story's ends one of them says that it leads nowhere. */
export function EmbedNav({ previous, next, base }: EmbedNavProps) {
  return (
    <nav className={styles.nav} data-embed-part="nav" aria-label={words.rail}>
      <Way name="previous" rel="prev" step={previous} base={base} />
      <Way name="next" rel="next" step={next} base={base} />
    </nav>
  );
}

interface WayProps {
  name: 'previous' | 'next';
  rel: 'prev' | 'next';
  step: string | undefined;
  base: string;
}

function Way({ name, rel, step, base }: WayProps) {
  const label = words[name];
  if (step === undefined) {
    // The focus may stay here when the reader has stepped to the end.
    return (
      // eslint-disable-next-line jsx-a11y/anchor-is-valid -- a link that leads nowhere says so
      <a className={styles.way} role="link" aria-disabled="true" tabIndex={-1} data-embed-control={name}>
        {label}
      </a>
    );
  }
  return (
    <a className={styles.way} href={`${base}${step}/`} rel={rel} data-embed-go data-embed-control={name}>
      {label}
    </a>
  );
}
