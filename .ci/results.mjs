// What the runners' own reports say, as suites of results. A suite that left no report, or ran no test, has failed.
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ name: string, state: 'passed' | 'later try' | 'failed', said?: string }} Result
 * @typedef {{ name: string, results: Result[] }} Suite
 */

/** @param {string} path @returns {any} what stands in the file, or null */
export const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

/** @param {string} name @param {string} [said] @returns {Result} */
const failed = (name, said = '') => ({ name, state: 'failed', said });

/** @param {Result[]} results @returns {Result[]} */
const atLeastOne = (results) => (results.length > 0 ? results : [failed('ran no test')]);

/** @type {Record<string, Result['state']>} what the runners call what; a test that was left out has no result */
const states = { passed: 'passed', failed: 'failed', expected: 'passed', unexpected: 'failed', flaky: 'later try' };

/** @param {any} report vitest's JSON report, or null @returns {Result[]} */
export function vitestResults(report) {
  if (!report) return [failed('left no report')];
  const results = report.testResults.flatMap(({ name, status, message, assertionResults }) =>
    // A file that could not be loaded has no tests, but is a failure.
    status === 'failed' && assertionResults.length === 0
      ? [failed(name, message)]
      : assertionResults.map((one) => ({
          name: `${name} ${one.fullName}`,
          state: states[one.status],
          said: one.failureMessages?.[0],
        })),
  );
  return atLeastOne(results.filter(({ state }) => state));
}

/** @param {any} report Playwright's JSON report, or null @param {string[]} projects those that must have run @returns {Suite[]} */
export function playwrightSuites(report, projects) {
  if (!report) return [{ name: 'e2e', results: [failed('left no report')] }];
  const tests = testsIn(report.suites);
  const suites = projects.map((project) => {
    const own = tests.filter((one) => one.projectName === project && states[one.status]);
    const results = own.map(({ name, status, results: tries }) => ({
      name,
      state: states[status],
      said: tries?.find((one) => one.error)?.error.message,
    }));
    return { name: `e2e ${project}`, results: atLeastOne(results) };
  });
  // What fails outside any test, such as a file that does not load.
  const outside = (report.errors ?? []).map(({ message }) => failed('outside the tests', message));
  return outside.length > 0 ? [...suites, { name: 'e2e', results: outside }] : suites;
}

/** @param {any[]} suites @returns {any[]} each test of the report, with its file and title as name */
function testsIn(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ tests, title, file, line }) =>
      tests.map((test) => ({ ...test, name: `${file}:${line} ${title}` })),
    ),
    ...testsIn(inner),
  ]);
}

/**
 * A task of turbo's that is a check by itself; or, given the suites that it ran, those: it fails where it ended badly although
 * all its tests passed.
 *
 * @param {any[]} tasks from turbo's summary @param {string} id @param {Suite[]} [ran] @returns {Suite[]}
 */
export function taskSuites(tasks, id, ran = []) {
  const { execution } = tasks.find(({ taskId }) => taskId === id) ?? {};
  if (ran.some(({ results }) => results.some(({ state }) => state === 'failed'))) return ran;
  if (execution?.exitCode === 0) return ran.length > 0 ? ran : [{ name: id, results: [{ name: id, state: 'passed' }] }];
  return [...ran, { name: id, results: [failed(execution ? 'ended with an error' : 'did not run')] }];
}

/** @param {Suite[]} suites @returns {{ text: string, last: string, failed: number }} */
export function summary(suites) {
  /** @param {Result[]} results @param {Result['state']} state */
  const count = (results, state) => results.filter((one) => one.state === state).length;
  const rows = suites.map(({ name, results }) => {
    const [bad, again] = [count(results, 'failed'), count(results, 'later try')];
    const note = again > 0 ? `  (${again} at a later try)` : '';
    const numbers = `${String(results.length - bad).padStart(5)} passed ${String(bad).padStart(4)} failed`;
    return `${bad > 0 ? 'FAIL' : ' ok '}  ${name.padEnd(32)} ${numbers}${note}`;
  });
  // Again at the end, by name: what keeps only the last lines of a run still says which test it was.
  const named = suites.flatMap(({ name, results }) =>
    results
      .filter(({ state }) => state !== 'passed')
      .map((one) =>
        `${one.state === 'failed' ? 'FAIL' : one.state}  ${name}: ${one.name} ${brief(one.said)}`.trimEnd(),
      ),
  );
  const all = suites.flatMap(({ results }) => results);
  const bad = count(all, 'failed');
  const last = `${all.length - bad} passed, ${bad} failed`;
  return { text: ['', ...rows, '', ...named, ...(named.length > 0 ? [''] : []), last].join('\n'), last, failed: bad };
}

/** One line, without the colours of a terminal. @param {string} [text] */
const brief = (text = '') => stripVTControlCharacters(text).replace(/\s+/g, ' ').slice(0, 240);
