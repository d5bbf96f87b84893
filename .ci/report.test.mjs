import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  playwrightFailures,
  playwrightLines,
  summary,
  taskLines,
  vitestFailures,
  vitestLine,
  withExit,
} from './report.mjs';

const line = (name, passed, failed, note) => (note ? { name, passed, failed, note } : { name, passed, failed });

describe('vitest', () => {
  test('its own counts', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, testResults: [] };
    assert.deepEqual(vitestLine('a', report), line('a', 3, 1));
  });

  test('no report, or no test, is a failure', () => {
    assert.deepEqual(vitestLine('a', null), line('a', 0, 1, 'left no report'));
    assert.deepEqual(
      vitestLine('a', { numPassedTests: 0, numFailedTests: 0, testResults: [] }),
      line('a', 0, 1, 'ran no test'),
    );
  });

  test('what failed is named, with the start of what it said', () => {
    const one = { status: 'failed', fullName: 'a sum', failureMessages: ['3 is\nnot 4'] };
    const report = { testResults: [{ name: 'sum.test.ts', assertionResults: [one, { status: 'passed' }] }] };
    assert.deepEqual(vitestFailures([report, null]), ['FAIL  sum.test.ts a sum: 3 is not 4']);
  });

  test('a file that does not load is a failure', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] };
    assert.deepEqual(vitestLine('a', report), line('a', 3, 1));
  });
});

describe('playwright', () => {
  const spec = (projectName, status) => ({ tests: [{ projectName, status }] });
  const report = {
    errors: [],
    suites: [
      {
        specs: [spec('chromium', 'expected')],
        suites: [{ specs: [spec('chromium', 'unexpected'), spec('firefox', 'skipped')] }],
      },
    ],
  };

  test('one line for each engine, nested suites included', () => {
    assert.deepEqual(playwrightLines(report, ['chromium']), [line('e2e chromium', 1, 1)]);
  });

  test('an engine that ran nothing, or skipped everything, has failed', () => {
    assert.deepEqual(playwrightLines(report, ['firefox', 'webkit']), [
      line('e2e firefox', 0, 1, 'ran no test'),
      line('e2e webkit', 0, 1, 'ran no test'),
    ]);
    assert.equal(playwrightLines(null, ['chromium'])[0].failed, 1);
  });

  test('a test that passed at the second try has passed, and the line says so', () => {
    const flaky = { errors: [], suites: [{ specs: [spec('chromium', 'flaky'), spec('chromium', 'expected')] }] };
    assert.deepEqual(playwrightLines(flaky, ['chromium']), [line('e2e chromium', 2, 0, '1 at the second try')]);
  });

  test('what failed is named, with the start of what it said', () => {
    const results = [{ error: { message: '\u001b[31mtoo\n  late\u001b[39m' } }];
    const failed = {
      title: 'opens',
      file: 'a.spec.ts',
      line: 3,
      tests: [{ projectName: 'webkit', status: 'unexpected', results }],
    };
    const report = { suites: [{ specs: [failed, spec('webkit', 'expected')] }] };
    assert.deepEqual(playwrightFailures(report), ['FAIL  webkit a.spec.ts:3 opens: too late']);
    assert.deepEqual(playwrightFailures(null), []);
  });

  test('an error outside any test is a failure', () => {
    assert.equal(playwrightLines({ errors: [{}], suites: [] }, []).at(-1).failed, 1);
  });
});

describe('tasks', () => {
  const tasks = [
    { taskId: 'a', execution: { exitCode: 0 } },
    { taskId: 'b', execution: { exitCode: 2 } },
  ];

  test('each is one check; one that never ran has failed', () => {
    assert.deepEqual(taskLines(tasks, ['a', 'b', 'c']), [
      line('a', 1, 0),
      line('b', 0, 1),
      line('c', 0, 1, 'did not run'),
    ]);
  });

  test('a runner that ends badly fails its suite even where every test passed', () => {
    const fine = [line('b unit', 4, 0)];
    assert.equal(withExit(tasks, 'b', fine).at(-1).failed, 1);
    assert.deepEqual(withExit(tasks, 'a', fine), fine);
    assert.equal(withExit(tasks, 'b', [line('b unit', 4, 1)]).length, 1);
  });
});

test('the last line adds up', () => {
  assert.equal(summary([line('a', 3, 1), line('b', 1, 0)]).last, '4 passed, 1 failed');
});
