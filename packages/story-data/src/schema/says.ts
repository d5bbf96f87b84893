/**
 * The message of a check in a schema: what was expected and how to fix it, in one line that parseStory takes apart again.
 * `expected` is a noun phrase ("a number from 0 to 1"), `fix` an order ("write for example `0.5`"). `found` is a noun
 * phrase for what is wrong with a field as a whole; default: the value that was found.
 */
export function says(expected: string, fix: string, found?: string): string {
  return `${found === undefined ? '' : `found ${found}; `}expected ${expected}; fix: ${fix}`;
}

/** Takes a message made by `says` apart; undefined for any other message. */
export function said(message: string): { found?: string; expected: string; fix: string } | undefined {
  const parts = /^(?:found (?<found>.*?); )?expected (?<expected>.*?); fix: (?<fix>.*)$/s.exec(message)?.groups;
  if (!parts?.expected || !parts.fix) return undefined;
  const { found, expected, fix } = parts;
  return found ? { found, expected, fix } : { expected, fix };
}
