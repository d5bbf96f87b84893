import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playwrightSuites, summary, taskSuites, vitestResults } from './results.mjs';

/** What a run is summed up as. */
const lastOf = (results) => summary([{ name: 'suite', results }]).last;
const passing = [{ name: 'suite', results: [{ name: 'one', state: 'passed' }] }];

test('vitest: what passed and failed is counted and what was left out is not; what failed is named, with what it said', () => {
  const one = { status: 'failed', fullName: 'a sum', failureMessages: ['3 is\nnot 4'] };
  const others = [{ status: 'passed' }, { status: 'passed' }, { status: 'pending' }];
  const report = { testResults: [{ name: 'sum.test.ts', assertionResults: [one, ...others] }] };
  const results = vitestResults(report);
  assert.equal(lastOf(results), '2 passed, 1 failed');
  assert.match(summary([{ name: 'unit', results }]).text, /\nFAIL {2}unit: sum\.test\.ts a sum 3 is not 4\n/);
});

test('vitest: no report, no test, and a file that does not load are failures', () => {
  assert.equal(lastOf(vitestResults(null)), '0 passed, 1 failed');
  assert.equal(lastOf(vitestResults({ testResults: [] })), '0 passed, 1 failed');
  const broken = { name: 'a.test.ts', status: 'failed', assertionResults: [], message: 'no such file' };
  assert.equal(lastOf(vitestResults({ testResults: [broken] })), '0 passed, 1 failed');
});

const spec = (projectName, status, said) => ({
  title: 'opens',
  file: 'a.spec.ts',
  line: 3,
  tests: [{ projectName, status, results: said ? [{ error: { message: said } }] : [] }],
});

test('Playwright: a suite for each engine, nested ones included; what failed is named, with what it said', () => {
  const inner = [spec('chromium', 'unexpected', '\u001b[31mtoo\n  late\u001b[39m'), spec('firefox', 'expected')];
  const report = { suites: [{ specs: [spec('chromium', 'expected')], suites: [{ specs: inner }] }] };
  const { text, last } = summary(playwrightSuites(report, ['chromium', 'firefox']));
  assert.equal(last, '2 passed, 1 failed');
  assert.match(text, /^FAIL {2}e2e chromium +1 passed +1 failed$/m);
  assert.match(text, /^FAIL {2}e2e chromium: a\.spec\.ts:3 opens too late$/m);
});

test('Playwright: an engine that ran nothing has failed, and so has one that left everything out', () => {
  const report = { suites: [{ specs: [spec('firefox', 'skipped')] }] };
  assert.equal(summary(playwrightSuites(report, ['firefox', 'webkit'])).last, '0 passed, 2 failed');
  assert.equal(summary(playwrightSuites(null, ['chromium'])).last, '0 passed, 1 failed');
});

test('Playwright: a test that passed at a later try has passed, and is named', () => {
  const report = { suites: [{ specs: [spec('chromium', 'flaky', 'late'), spec('chromium', 'expected')] }] };
  const { text, last } = summary(playwrightSuites(report, ['chromium']));
  assert.equal(last, '2 passed, 0 failed');
  assert.match(text, /1 at a later try[^]*later try {2}e2e chromium: a\.spec\.ts:3 opens late/);
});

test('Playwright: an error outside any test is a failure', () => {
  assert.equal(summary(playwrightSuites({ errors: [{}], suites: [] }, [])).last, '0 passed, 1 failed');
});

test('a task is one check; it fails where it ended badly or never ran', () => {
  const tasks = [
    { taskId: 'a', execution: { exitCode: 0 } },
    { taskId: 'b', execution: { exitCode: 2 } },
  ];
  const suites = ['a', 'b', 'c'].flatMap((id) => taskSuites(tasks, id));
  assert.equal(summary(suites).last, '1 passed, 2 failed');
  assert.equal(summary(taskSuites(tasks, 'a', passing)).last, '1 passed, 0 failed');
  // Every test passed, but the runner did not.
  assert.equal(summary(taskSuites(tasks, 'b', passing)).last, '1 passed, 1 failed');
  const failing = [{ name: 'suite', results: [{ name: 'one', state: 'failed' }] }];
  assert.equal(summary(taskSuites(tasks, 'b', failing)).last, '0 passed, 1 failed');
});
