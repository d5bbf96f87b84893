/** The browser engines every test of the story runs in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** How a page is opened. Sizes in CSS pixels. */
export interface OpenOptions {
  /** Default 390. */
  width?: number;
  /** Default 664: a phone with its bars out. */
  height?: number;
  /** Device pixels per CSS pixel. Default 1. */
  dpr?: number;
  /** A phone's viewport, with touch. Default false; WebKitGTK has no such mode and ignores it. */
  mobile?: boolean;
  reducedMotion?: boolean;
  /** Prefer a dark page. */
  dark?: boolean;
  /** Chromium only; opening another engine so fails. */
  forcedColors?: boolean;
  /** Prefer more contrast. Chromium only, like forced colours. */
  moreContrast?: boolean;
  /** The reader's own least size of text, px. Default 0: none. Not in Playwright's own Firefox and WebKit; opening them so fails. */
  minimumFont?: number;
  /** What the reader has text alone enlarged by. Default 1. The system's Firefox only; opening another engine so fails. */
  textZoom?: number;
  /** False: no script of the page runs. `eval` still works. */
  js?: boolean;
  /** Chromium: pages that are left stay in memory, for the way back; its driver has that off. Default false; the others do as they do. */
  keepPages?: boolean;
  /** Chromium: a page behind another tab is hidden, as for its reader; of the options only the size counts then. Default false; in the others it always is. */
  hides?: boolean;
}

/** One request a page made. */
export interface Request {
  url: string;
  /** E.g. `document`, `script`, `image`, `font`; '' but in Chromium. */
  type: string;
}

/** What a test may do with a page, in any engine. Positions and distances in CSS pixels. */
export interface Tab {
  readonly engine: Engine;
  readonly version: string;
  readonly options: Readonly<Required<OpenOptions>>;
  /** Errors since the last `goto`: uncaught ones, console errors, and violations of the content policy. */
  errors(): Promise<string[]>;
  /** Requests since the last `goto`; WebKitGTK's come from the page's own resource timing. */
  requests(): Promise<Request[]>;
  /** Opens an address and waits for its load event. Resolves to the status, 0 where only the fragment changed. */
  goto(url: string): Promise<number>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Runs a function, with arguments that JSON can hold, or an expression, in the page. Promises are awaited. */
  eval<T, A extends unknown[]>(code: string | ((...args: A) => T | Promise<T>), ...args: A): Promise<T>;
  /** One turn of a wheel over the lower part of the page; down is positive. */
  wheel(by: number): Promise<void>;
  /** Scrolls by wheel until the page stands at `y`, at most `turn` pixels a turn (default 120). Fails where it cannot get there. */
  wheelTo(y: number, turn?: number): Promise<void>;
  /** A finger's stroke up the page by that many pixels (negative: down). Chromium opened as `mobile` only; fails elsewhere. */
  swipe(by: number): Promise<void>;
  /** A finger's tap on the first line of what matches. Chromium opened as `mobile` only; fails elsewhere. */
  tap(selector: string): Promise<void>;
  /** Scrolls at once, by script, and waits for the frame. */
  scrollTo(y: number): Promise<void>;
  /** Waits for two frames; with `js` off, for a while. */
  settle(): Promise<void>;
  /** Waits until the function's answer in the page is truthy, and resolves to it. Fails after `timeout` ms (default 5000). */
  until<T, A extends unknown[]>(
    code: string | ((...args: A) => T | Promise<T>),
    timeout?: number,
    ...args: A
  ): Promise<T>;
  /** Inside the page's frame of that index (0 is the first), also one of another origin. */
  frame(index: number): Pick<Tab, 'eval' | 'until' | 'click'>;
  /** Clicks the first element that matches. */
  click(selector: string): Promise<void>;
  /** Presses a key by its DOM name: `Tab`, `Enter`, `End`, `PageDown`, `ArrowDown`, … or a character. */
  key(name: string): Promise<void>;
  /** Gives the page a new size. */
  size(width: number, height: number): Promise<void>;
  /** Whether `cover` works: in the system's engines, of which Chromium has to be opened with `hides`. Playwright's own builds take every page for seen. */
  readonly covers: boolean;
  /** Hides the page, which goes on to be spoken to: behind another tab, in WebKitGTK with its whole window. Resolves to what shows it again. */
  cover(): Promise<() => Promise<void>>;
  /** Lays the page out as on paper, or again as on a screen. Chromium only; fails elsewhere. */
  paper(isOn: boolean): Promise<void>;
  /** PNG of what is in view. */
  screenshot(): Promise<Buffer>;
  /** What axe finds wrong on the page as it stands. */
  axe(options?: object): Promise<Violation[]>;
  /** What the page holds after its garbage has been collected. Chromium only; fails elsewhere. */
  held(): Promise<Held>;
  close(): Promise<void>;
}

/** What a page holds of the browser's memory. */
export interface Held {
  /** Script's heap, bytes. */
  heap: number;
  /** Nodes, of every document that is kept. */
  nodes: number;
  /** Listeners that scripts have added. */
  listeners: number;
}

/** One rule of axe that the page breaks. */
export interface Violation {
  id: string;
  help: string;
  /** Selectors of the elements that break it. */
  nodes: string[];
}
