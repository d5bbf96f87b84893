import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A screen nobody sees, larger than every window that the tests ask for, and its display's name, e.g. `:99`. */
export async function startXvfb(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2700x2400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = screen.stdio[3];
  if (!number) throw new Error('Xvfb has nowhere to tell its display.');
  const [said] = await Promise.race([
    once(number, 'data'),
    once(screen, 'exit').then(([code]) => {
      throw new Error(`Xvfb ended with ${code}`);
    }),
  ]);
  return { screen, display: `:${String(said).trim()}` };
}
