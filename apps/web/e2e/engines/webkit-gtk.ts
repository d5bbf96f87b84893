import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { Builder, Capabilities } from 'selenium-webdriver';
import type { Opened, Settings } from './page';
import { webKitPage } from './webkit-page';
import { startXvfb } from './xvfb';

// Node doesn't import a folder.
const { DriverService } = createRequire(import.meta.url)('selenium-webdriver/remote') as {
  DriverService: typeof import('selenium-webdriver/remote').DriverService;
};

/** Opens a page in WebKitGTK, by its own driver: the nearest thing to Safari that runs on Linux, not the same thing. */
export async function openWebKitGtk(driverPath: string, { script = true, minimumFont = 0 }: Settings): Promise<Opened> {
  const { screen, display } = await startXvfb();
  const home = homeOf(minimumFont);
  const service = new DriverService.Builder(driverPath)
    .setLoopback(true)
    .setEnvironment({ ...(process.env as Record<string, string>), ...environment(display, home) })
    .build();
  const close = async () => {
    await service.kill();
    screen.kill();
    // What it has started may still write.
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const args = ['--automation', `--enable-javascript=${script ? 'TRUE' : 'FALSE'}`, `--config=${settingsIn(home)}`];
    const wanted = new Capabilities({ 'webkitgtk:browserOptions': { args } });
    const driver = await new Builder()
      .usingServer(await service.start())
      .withCapabilities(wanted)
      .forBrowser('MiniBrowser')
      .build();
    const page = webKitPage(driver);
    await page.setViewportSize({ width: 390, height: 664 });
    return {
      page,
      async cover() {
        // Its tabs stay as if they were seen; its window does not, where no window manager steps in.
        const window = driver.manage().window();
        const rect = await window.getRect();
        await window.minimize();
        return async () => void (await window.setRect(rect));
      },
      async close() {
        await driver.quit().catch(() => {});
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const settingsIn = (home: string) => join(home, 'browser.ini');

/** A new folder with settings of a desktop of its own: the least size of text, and no least width for the window's bars. */
function homeOf(minimumFont: number): string {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const bars = 'headerbar, headerbar *, toolbar, toolbar *, entry, button';
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), `* { min-width: 0; } ${bars} { min-width: 0; padding: 0; margin: 0; }`);
  writeFileSync(settingsIn(home), `[websettings]\nminimum-font-size=${minimumFont}\n`);
  return home;
}

const environment = (display: string, home: string) => ({
  DISPLAY: display,
  XDG_CONFIG_HOME: home,
  XDG_CACHE_HOME: home,
  XDG_DATA_HOME: home,
  NO_AT_BRIDGE: '1',
  // Painting without a graphics card.
  WEBKIT_DMABUF_RENDERER_FORCE_SHM: '1',
  WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
});
