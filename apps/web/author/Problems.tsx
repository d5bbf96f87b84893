import { Fragment } from 'react';
import { isSound, type Report } from './report';

/**
 * What is wrong with the stories. Nothing where all is well; folds to its head, and unfolds by itself when the problems change.
 *
 * @param hasStory whether the page shows the last good version of a story
 */
export function Problems({ report, hasStory }: { report: Report; hasStory: boolean }) {
  if (isSound(report)) return null;
  return (
    <details className="panel problems" key={JSON.stringify(report)} open>
      <summary>
        <h2 role="alert">{headingOf(report)}</h2>
        <p className="quiet">
          {hasStory
            ? 'The page shows the last good version. This goes away when the file is mended.'
            : 'The stories come when the file is mended.'}
        </p>
      </summary>
      <ol>
        {report.problems.map((problem, i) => (
          <Item key={i} {...problem} />
        ))}
        {report.failure !== null && (
          <li>
            <p className="failure">{report.failure}</p>
          </li>
        )}
      </ol>
    </details>
  );
}

function headingOf({ problems, failure }: Report): string {
  if (failure !== null) return 'The stories could not be prepared';
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  return `${count} in ${files === 1 ? (problems[0]?.file.split('/').slice(-2).join('/') ?? '') : `${files} files`}`;
}

function Item({ file, line, column, frame, ...said }: Report['problems'][number]) {
  return (
    <li>
      <p className="where">{`${file}:${line}:${column}`}</p>
      {frame && <pre>{frame}</pre>}
      <dl>
        {(['found', 'expected', 'fix'] as const).map((name) => (
          <Fragment key={name}>
            <dt>{name.charAt(0).toUpperCase() + name.slice(1)}</dt>
            {/* What the messages put between backquotes is code. */}
            <dd>{said[name].split('`').map((part, i) => (i % 2 === 0 ? part : <code key={i}>{part}</code>))}</dd>
          </Fragment>
        ))}
      </dl>
    </li>
  );
}
