/** One rule of a `_headers` file: what a request's path, without query, must be, and the headers that go with it. */
export interface HeaderRule {
  path: RegExp;
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
    const pattern = line
      .trim()
      .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*');
    if (line.startsWith('/')) rules.push({ path: new RegExp(`^${pattern}$`), headers: [] });
    else if (rule && name) rule.headers.push([name, value.trim()]);
    else throw new Error(`_headers: cannot read "${line.trim()}"`);
  }
  return rules;
}

/** The headers for a path; where several rules set the same one, the values are joined by a comma, as hosts do. */
export function headersFor(rules: readonly HeaderRule[], asked: string): Record<string, string> {
  return Object.fromEntries(
    new Headers(rules.filter(({ path }) => path.test(asked)).flatMap(({ headers }) => headers)),
  );
}
