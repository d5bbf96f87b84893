import { words } from '../words';
import * as styles from './Embed.css';

/** Props of `EmbedAddress`. */
export interface EmbedAddressProps {
  /** Absolute address of the step in its story. */
  address: string;
}

/**
 * What stands in for links where a sandbox lets none out of the frame. Without script: the step's address. With it, a place
 * for the address of the link that was chosen, hidden until then.
 */
export function EmbedAddress({ address }: EmbedAddressProps) {
  return (
    <>
      <noscript>
        <p className={styles.instead}>
          {words.sceneAddress} <span className={styles.address}>{address}</span>
        </p>
      </noscript>
      <p className={styles.instead} data-embed-address hidden>
        {words.linkStays} <span className={styles.address} aria-live="polite" />
      </p>
    </>
  );
}
