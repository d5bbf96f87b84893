import { useRef, useState } from 'react';

/**
 * A line for the story file, with a button that copies it: the one place where what was made by hand is handed over. Nothing where
 * the line is ''.
 *
 * @param what what is copied, for the button's name
 */
export function YamlLine({ text, what }: { text: string; what: string }) {
  const line = useRef<HTMLElement>(null);
  const [done, setDone] = useState<string | null>(null);
  const copy = async () => {
    setDone((await isCopied(line.current)) ? 'Copied' : 'Selected: copy by key');
    setTimeout(() => setDone(null), 1600);
  };
  return (
    <div className="copy" hidden={text === ''}>
      <code ref={line} className="yaml">
        {text}
      </code>
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
