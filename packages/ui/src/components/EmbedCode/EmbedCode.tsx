import { words } from '../words';
import * as styles from './EmbedCode.css';

/**
 * A control that opens a panel with the lines (`code`) that put a scene into another page; the panel has the `id`, which none other of the page may have. The
 * browser opens and closes it (a popover), so it needs no script; with `offerLinks` its lines can be copied by a button.
 */
export function EmbedCode({ id, code }: { id: string; code: string }) {
  const title = `${id}.title`;
  return (
    <div className={styles.root}>
      <button className={styles.control} type="button" popoverTarget={id}>
        {words.embed}
      </button>
      <dialog className={styles.panel} id={id} popover="auto" aria-labelledby={title} data-share>
        <p className={styles.title} id={title}>
          {words.embed}
        </p>
        <p className={styles.help}>{words.embedHelp}</p>
        <textarea
          className={styles.code}
          data-share-code
          aria-label={words.embedCode}
          value={code}
          rows={7}
          spellCheck={false}
          readOnly
        />
        <p className={styles.actions}>
          <button className={styles.action} type="button" data-share-copy>
            {words.copy}
          </button>
          <button className={styles.action} type="button" popoverTarget={id} popoverTargetAction="hide">
            {words.close}
          </button>
          <output>
            <span data-share-said="copied" hidden>
              {words.codeCopied}
            </span>
            <span data-share-said="failed" hidden>
              {words.codeNotCopied}
            </span>
          </output>
        </p>
      </dialog>
    </div>
  );
}
