import { useRef, useState } from 'react';

/** How long the button says what it did, ms. */
const shownFor = 1600;

/**
 * A line for the story file, with a button that copies it: the one place where what was made by hand is handed over. Nothing where
 * the line is ''.
 *
 * @param what what is copied, for the button's name
 * @param isLive whether the line is read out as it changes
 */
export function YamlLine({ text, what, isLive = false }: { text: string; what: string; isLive?: boolean }) {
  const line = useRef<HTMLElement & HTMLOutputElement>(null);
  const [done, setDone] = useState<string | null>(null);
  // An output is a live region of its own accord.
  const Line = isLive ? 'output' : 'code';
  const copy = async () => {
    setDone((await isCopied(line.current)) ? 'Copied' : 'Selected: copy by key');
    setTimeout(() => setDone(null), shownFor);
  };
  return (
    <div className="copy" hidden={text === ''}>
      <Line ref={line} className="yaml">
        {text}
      </Line>
      <button type="button" aria-label={`Copy ${what}`} onClick={() => void copy()}>
        {done ?? 'Copy'}
      </button>
    </div>
  );
}

/** Copies the text, or where that is refused (no secure context, no leave) selects it. Resolves to whether it was copied. */
async function isCopied(from: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(from?.textContent ?? '');
    return true;
  } catch {
    if (from) getSelection()?.selectAllChildren(from);
    return false;
  }
}
