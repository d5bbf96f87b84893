import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program in a process group of its own, so that ending it ends what it has started. */
export interface Started {
  child: ChildProcess;
  /** Asks it to end, and makes it end after two seconds. */
  stop(): Promise<void>;
}

/** Starts a program that says nothing; with `fd3`, what it writes to file descriptor 3 can be read from `child.stdio[3]`. */
export function start(program: string, options: string[], env: NodeJS.ProcessEnv, fd3 = false): Started {
  const child = spawn(program, options, {
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', fd3 ? 'pipe' : 'ignore'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const signal = (name: NodeJS.Signals) => {
    try {
      if (child.pid) process.kill(-child.pid, name);
    } catch {
      // Already gone.
    }
  };
  return {
    child,
    async stop() {
      signal('SIGTERM');
      await Promise.race([ended, sleep(2000)]);
      signal('SIGKILL');
    },
  };
}
