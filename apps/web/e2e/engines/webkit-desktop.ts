import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from './tab';

/** Settings of a desktop of its own, in a new folder: motion by a GTK setting, and no least width for the window's bars. */
export function desktop(options: Tab['options']): string {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(
    join(home, 'gtk-3.0/settings.ini'),
    `[Settings]\ngtk-enable-animations=${options.reducedMotion ? 0 : 1}\n`,
  );
  const bars = 'headerbar, headerbar *, toolbar, toolbar *, entry, button';
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), `* { min-width: 0; } ${bars} { min-width: 0; padding: 0; margin: 0; }`);
  writeFileSync(settingsIn(home), `[websettings]\nminimum-font-size=${options.minimumFont}\n`);
  return home;
}

/** The file of that folder with settings for the browser itself. */
export const settingsIn = (home: string): string => join(home, 'browser.ini');

/** The variables WebKitGTK starts with. */
export function environment(display: string, home: string, options: Tab['options']): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DISPLAY: display,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    GDK_SCALE: String(options.dpr),
    NO_AT_BRIDGE: '1',
    // Painting without a graphics card.
    WEBKIT_DMABUF_RENDERER_FORCE_SHM: '1',
    WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
  };
}
