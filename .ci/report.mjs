// What the runners' own reports say, added up. A suite that left no report, or ran no test, counts as failed.
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ name: string, passed: number, failed: number, note?: string }} Line
 * @typedef {{ taskId: string, execution?: { exitCode?: number | null }, cache?: { status?: string } }} TurboTask
 */

/** @param {string} path @returns {any} */
function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** A suite's line; where nothing ran, that is the failure. @param {string} name @param {number} passed @param {number} failed @returns {Line} */
function suite(name, passed, failed) {
  return passed + failed === 0 ? { name, passed: 0, failed: 1, note: 'ran no test' } : { name, passed, failed };
}

/** @param {string} name @param {any} report vitest's JSON report, or null @returns {Line} */
export function vitestLine(name, report) {
  if (!report) return { name, passed: 0, failed: 1, note: 'left no report' };
  // A file that could not be loaded has no tests, but is a failure.
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return suite(name, report.numPassedTests, report.numFailedTests + broken.length);
}

/** @param {any} report Playwright's JSON report, or null @param {string[]} projects those that must have run @returns {Line[]} */
export function playwrightLines(report, projects) {
  const tests = report ? testsIn(report.suites) : [];
  const lines = projects.map((project) => {
    const own = tests.filter((one) => one.projectName === project);
    const flaky = own.filter((one) => one.status === 'flaky').length;
    const passed = own.filter((one) => one.status === 'expected').length + flaky;
    const skipped = own.filter((one) => one.status === 'skipped').length;
    const line = suite(`e2e ${project}`, passed, own.length - passed - skipped);
    return flaky > 0 ? { ...line, note: `${flaky} at the second try` } : line;
  });
  // What fails outside any test, such as a file that does not load.
  const errors = report?.errors?.length ?? 0;
  return errors > 0 ? [...lines, { name: 'e2e', passed: 0, failed: errors, note: 'failed outside the tests' }] : lines;
}

/** @param {any[]} suites @returns {any[]} each test of the report, with its title and file */
function testsIn(suites) {
  return suites.flatMap((one) => [
    ...(one.specs ?? []).flatMap((/** @type {any} */ { tests, title, file, line }) =>
      tests.map((/** @type {any} */ test) => ({ ...test, title, at: `${file}:${line}` })),
    ),
    ...testsIn(one.suites ?? []),
  ]);
}

/**
 * The tests that failed, and those that passed only at the second try, each with the start of what it said.
 *
 * @param {any} report Playwright's JSON report, or null @returns {string[]}
 */
export function playwrightFailures(report) {
  return (report ? testsIn(report.suites) : [])
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ status, projectName, at, title, results }) => {
      const said = results?.find((/** @type {any} */ one) => one.error)?.error.message ?? '';
      return `${status === 'flaky' ? 'second try' : 'FAIL'}  ${projectName} ${at} ${title}: ${brief(said)}`;
    });
}

/** @param {any[]} reports vitest's JSON reports, null where one is missing @returns {string[]} */
export function vitestFailures(reports) {
  return reports
    .flatMap((report) => report?.testResults ?? [])
    .flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter((/** @type {any} */ one) => one.status === 'failed')
        .map((/** @type {any} */ one) => `FAIL  ${name} ${one.fullName}: ${brief(one.failureMessages?.[0] ?? '')}`),
    );
}

/** One line, without the colours of a terminal. @param {string} text */
function brief(text) {
  return stripVTControlCharacters(text).replace(/\s+/g, ' ').slice(0, 240);
}

/** One line for each task that is a check by itself: it passed or it did not. @param {TurboTask[]} tasks @param {string[]} ids @returns {Line[]} */
export function taskLines(tasks, ids) {
  return ids.map((name) => {
    const task = tasks.find(({ taskId }) => taskId === name);
    if (!task?.execution) return { name, passed: 0, failed: 1, note: 'did not run' };
    return task.execution.exitCode === 0 ? { name, passed: 1, failed: 0 } : { name, passed: 0, failed: 1 };
  });
}

/**
 * A suite whose runner ended badly although its tests passed has failed all the same.
 *
 * @param {TurboTask[]} tasks @param {string} id @param {Line[]} lines the suite's lines @returns {Line[]}
 */
export function withExit(tasks, id, lines) {
  const [ended] = taskLines(tasks, [id]);
  const explained = lines.some(({ failed }) => failed > 0);
  return ended?.failed && !explained
    ? [...lines, { ...ended, note: ended.note ?? 'the runner ended with an error' }]
    : lines;
}

/** @param {Line[]} lines @returns {{ table: string, last: string, failed: number }} */
export function summary(lines) {
  const passed = lines.reduce((sum, line) => sum + line.passed, 0);
  const failed = lines.reduce((sum, line) => sum + line.failed, 0);
  const rows = lines.map(({ name, passed: p, failed: f, note }) => {
    return `${f > 0 ? 'FAIL' : ' ok '}  ${name.padEnd(32)} ${String(p).padStart(5)} passed ${String(f).padStart(4)} failed${note ? `  (${note})` : ''}`;
  });
  return { table: rows.join('\n'), last: `${passed} passed, ${failed} failed`, failed };
}

export { readJson };
