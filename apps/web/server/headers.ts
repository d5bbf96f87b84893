/** One rule of a `_headers` file: a path pattern and the headers it sets. */
export interface HeaderRule {
  /** Matches a request path without query. */
  matches: (path: string) => boolean;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as static hosts know it: a line that starts with `/` opens a rule (`*` stands for any run of
 * characters), indented `Name: value` lines below it belong to it, `#` starts a comment line.
 *
 * @throws Error for an indented line before any rule or without a colon
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((one) => /^\s*[^\s#]/.test(one))) {
    const [, name, value = ''] = /^\s+([^:]+):(.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ matches: pathPattern(line.trim()), headers: [] });
    else if (rule && name) rule.headers.push([name.toLowerCase(), value.trim()]);
    else throw new Error(`_headers: cannot read "${line.trim()}"`);
  }
  return rules;
}

/** The headers for a path; where several rules set the same one, the values are joined by a comma, as hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers = new Headers(rules.filter((rule) => rule.matches(path)).flatMap((rule) => rule.headers));
  return Object.fromEntries(headers);
}

function pathPattern(pattern: string): (path: string) => boolean {
  const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  const expression = new RegExp(`^${source}$`);
  return (path) => expression.test(path);
}
