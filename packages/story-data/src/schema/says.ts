/**
 * The message of a check in a schema: what was expected and how to fix it, in one line that parseStory takes apart again.
 * `expected` is a noun phrase ("a number from 0 to 1"), `fix` an order ("write for example `0.5`").
 */
export function says(expected: string, fix: string): string {
  return `expected ${expected}; fix: ${fix}`;
}

/** Takes a message made by `says` apart; undefined for any other message. */
export function said(message: string): { expected: string; fix: string } | undefined {
  const parts = /^expected (?<expected>.*?); fix: (?<fix>.*)$/s.exec(message)?.groups;
  return parts?.expected && parts.fix ? { expected: parts.expected, fix: parts.fix } : undefined;
}
