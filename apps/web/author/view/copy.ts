import { element, write } from '../element';

/** A line of YAML with a button that copies it. */
export interface CopyLine {
  node: HTMLElement;
  /** '' hides the line. */
  set(text: string): void;
}

/** How long the button says what it did, in ms. */
const said = 1600;

/**
 * @param what what is copied, for the button's name
 * @param isLive whether the line is read out as it changes
 */
export function copyLine(what: string, isLive: boolean): CopyLine {
  // An output is a live region of its own accord.
  const text = element(isLive ? 'output' : 'code', { class: 'yaml' });
  const button = element('button', { type: 'button', 'aria-label': `Copy ${what}` }, 'Copy');
  const node = element('div', { class: 'copy', hidden: true }, text, button);
  let timer = 0;
  button.addEventListener('click', () => {
    void copied(text).then((isCopied) => {
      write(button, isCopied ? 'Copied' : 'Selected: copy by key');
      clearTimeout(timer);
      timer = window.setTimeout(() => write(button, 'Copy'), said);
    });
  });
  return {
    node,
    set(value) {
      node.hidden = value === '';
      write(text, value);
    },
  };
}

/** Copies the text, or where that is refused (no secure context, no leave) selects it. Resolves to whether it was copied. */
async function copied(from: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(from.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(from);
    return false;
  }
}
