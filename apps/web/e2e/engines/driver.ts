import type { Engine, Held, Request } from './tab';

/** What each engine's own file provides; `tabOver` makes the rest from it. */
export interface Driver {
  engine: Engine;
  version: string;
  goto(url: string): Promise<number>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Evaluates an expression in the page, also where the page's own scripts are off. */
  evaluate(expression: string): Promise<unknown>;
  /** Runs a script in the page's global scope, past the content policy. */
  inject(script: string): Promise<void>;
  /** `x` and `y` say where the pointer stands. */
  wheel(by: number, x: number, y: number): Promise<void>;
  /** Where the engine can: a finger goes down at `from` and up at `to`, points in the window. */
  touch?(from: [x: number, y: number], to: [x: number, y: number]): Promise<void>;
  /** Where the engine can: hides the page; resolves to what shows it again. */
  cover?(): Promise<() => Promise<void>>;
  /** Where the engine can: as on paper, or again as on a screen. */
  paper?(isOn: boolean): Promise<void>;
  /** Where the engine can tell. */
  held?(): Promise<Held>;
  /** Inside the page's frame of that index (0 is the first), also one of another origin. */
  frame(index: number): Pick<Driver, 'evaluate' | 'click'>;
  click(selector: string): Promise<void>;
  key(name: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  errors(): Promise<string[]>;
  requests(): Promise<Request[]>;
  close(): Promise<void>;
}

/** @throws Error that says which frame there is not */
export function missingFrame(index: number): never {
  throw new Error(`The page has no frame ${index}.`);
}
