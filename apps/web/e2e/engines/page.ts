import type { Page } from 'playwright-core';

/** The browser engines that the story is tested in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** What a test that runs in every engine does with a page: Playwright's own is one, and WebKitGTK's is made into one. */
export interface EnginePage extends Pick<Page, 'evaluate' | 'setViewportSize'> {
  /** Opens an address and waits for its load event. */
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Clicks the first element that matches. */
  click(selector: string): Promise<void>;
  /** PNG of what is in view. */
  screenshot(): Promise<Buffer>;
  keyboard: Pick<Page['keyboard'], 'press'>;
  mouse: Pick<Page['mouse'], 'move' | 'wheel'>;
}

/** What a reader has set in the browser itself, or what the browser does for them. */
export interface Settings {
  /** False: no script of the page runs; `evaluate` still works, but no frame, timer or promise comes. Default true. */
  script?: boolean;
  /** The least size of text, px. Default 0: none. Only in system browsers and Chromium. */
  minimumFont?: number;
  /** What text alone is enlarged by. Default 1. Only in the system's Firefox. */
  textZoom?: number;
  /** Chromium: pages that are left stay in memory for the way back, which its driver has off. WebKit does as it does. */
  keepsPages?: boolean;
  /** Chromium: a page behind another is hidden, as for its reader. The system's other engines always do so. */
  hides?: boolean;
}

/** An open page, and what only some engines can do with it. */
export interface Opened {
  page: EnginePage;
  /** Hides the page, which still answers; resolves to what shows it again. Undefined where every page is taken for seen. */
  cover?: () => Promise<() => Promise<void>>;
  close(): Promise<void>;
}
