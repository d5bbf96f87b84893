import type { Fence } from './fence';
import type { OpenBlock } from './outline';
import type { Finding } from './report';
import { quote } from './wording';

const NAMED_SCENE = /^[^\p{L}\p{N}]*scenes?[^\p{L}\p{N}]*$/iu;
const OPENING = '```scene on a line of its own above the settings of a step';

/** Tells whether a line was probably meant to open a `scene` block. */
export function isNamedScene(line: string): boolean {
  return NAMED_SCENE.test(line);
}

/** What to tell about settings with no fence above them, or with something like one. */
export function lostOpening(isNamed: boolean): Finding {
  return isNamed
    ? {
        found: 'a line that opens no `scene` block',
        expected: OPENING,
        fix: 'write ```scene here, from the first column on',
      }
    : {
        found: 'settings of a step outside a `scene` block',
        expected: OPENING,
        fix: 'write ```scene on a line of its own above this one',
      };
}

/** What to tell about settings in a block that is not called `scene`. */
export function wrongName({ info }: Fence): Finding {
  return {
    found:
      info === ''
        ? 'settings of a step in a block without a name'
        : `settings of a step in a block named ${quote(info)}`,
    expected: OPENING,
    fix: 'write ```scene here',
  };
}

/** What to tell about a block that is not closed where a step begins or the file ends, and where. */
export function notClosed({ fence, almost, textAt }: OpenBlock, lineOf: (offset: number) => number): [number, Finding] {
  if (fence.info !== 'scene') return [fence.at, needless(fence)];
  if (almost && fence.marks !== '```' && /^```[ \t]*$/.test(almost.line)) {
    return [
      fence.at,
      {
        found: `a \`scene\` block that begins with ${fence.marks.length} ${fence.marks.startsWith('~') ? 'tildes' : 'backquotes'}, which three backquotes do not close`,
        expected: OPENING,
        fix: 'write ```scene here',
      },
    ];
  }
  if (almost) {
    return [
      almost.at,
      {
        found: `a line that does not close the \`scene\` block of line ${lineOf(fence.at)}`,
        expected: 'three backquotes from the first column on, and nothing else',
        fix: `write \`\`\` here${/[^`~\s]/.test(almost.line) ? ', and the words on a line of their own below' : ''}`,
      },
    ];
  }
  const where =
    textAt === undefined ? 'after its last field' : `above line ${lineOf(textAt)}, where the text seems to begin`;
  return [
    fence.at,
    {
      found: `a \`scene\` block that is not closed${textAt === undefined ? '' : ' before the text begins'}`,
      expected: 'a line of three backquotes after its last field',
      fix: `write \`\`\` on a line of its own ${where}`,
    },
  ];
}

function needless({ info }: Fence): Finding {
  return info === ''
    ? {
        found: 'a line of backquotes or tildes that closes nothing',
        expected: 'one below the settings of each step',
        fix: 'take the line out',
      }
    : {
        found: 'a fenced block that is not `scene`, and not closed',
        expected: 'one fenced block `scene` per step',
        fix: 'take it out',
      };
}
