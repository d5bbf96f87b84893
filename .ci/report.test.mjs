import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { playwrightLines, summary, taskLines, vitestLine, withExit } from './report.mjs';

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
