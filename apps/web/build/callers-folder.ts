/**
 * The folder that a command was called from. The runner works in the app's folder, so it cannot be the current one:
 * package managers leave theirs in `INIT_CWD`, shells in `PWD`.
 */
export function callersFolder(env: Record<string, string | undefined> = process.env): string {
  return env['INIT_CWD'] ?? env['PWD'] ?? process.cwd();
}
