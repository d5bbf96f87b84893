import { words } from '../words';
import * as styles from './Share.css';

interface ShareProps {
  /** Address to pass on; a site's own path will do. */
  href: string;
  /** What it is called when it is passed on. */
  title: string;
  /** The control's words. Default: “Share this scene”. */
  children?: string;
}

/**
 * One control that passes an address on. A plain link; `offerLinks` makes it open the system's sheet where there is one, else copy the address, and say so
 * here (politely, to a screen reader too), or show the address selected where it cannot be copied.
 */
export function Share({ href, title, children = words.share }: ShareProps) {
  return (
    <span className={styles.root} data-share>
      <a className={styles.control} href={href} data-share-link={title}>
        <svg className={styles.sign} viewBox="0 0 18 18" aria-hidden="true">
          <path d="M7.5 10.5a3.4 3.4 0 0 0 4.8 0l2.6-2.6a3.4 3.4 0 0 0-4.8-4.8L9 4.2M10.5 7.5a3.4 3.4 0 0 0-4.8 0l-2.6 2.6a3.4 3.4 0 0 0 4.8 4.8L9 13.8" />
        </svg>
        {children}
      </a>
      <output className={styles.said}>
        <span data-share-said="copied" hidden>
          {words.copied}
        </span>
        <span data-share-said="failed" hidden>
          {words.notCopied}
        </span>
      </output>
      <input className={styles.address} data-share-address aria-label={words.addressToCopy} readOnly hidden />
    </span>
  );
}
