import { chromium, firefox, webkit, type Browser, type LaunchOptions } from 'playwright-core';
import { findEngine, type Found } from './find';
import { missingEngine } from './install';
import type { Engine, Settings } from './page';

/** For Chromium: nothing goes out but what the page asks for, and no graphics card is needed. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const types = { chromium, firefox, webkit };

/**
 * Launches a browser that Playwright drives: Chromium, Firefox (the system's own by WebDriver BiDi), or Playwright's WebKit.
 *
 * @throws Error where it is missing, or cannot be set so
 */
export function launch(engine: Engine, settings: Settings = {}, more: LaunchOptions = {}): Promise<Browser> {
  const found = findEngine(engine);
  if (!found) throw new Error(missingEngine(engine));
  const isSystem = found.by === 'system';
  if ((settings.minimumFont && engine !== 'chromium' && !isSystem) || (settings.textZoom && engine === 'chromium'))
    throw new Error(`Text does not come out larger so in this ${engine}.`);
  return types[engine].launch({
    ...(isSystem && { executablePath: found.path }),
    ...(engine === 'chromium' && ofChromium(settings)),
    ...(engine === 'firefox' && ofFirefox(settings, found)),
    ...more,
    args: [...(engine === 'chromium' ? ofChromium(settings).args : []), ...(more.args ?? [])],
  });
}

function ofChromium({ minimumFont: px = 0, keepsPages }: Settings) {
  const leastText = `--blink-settings=minimumFontSize=${px},minimumLogicalFontSize=${px}`;
  return {
    args: [...chromiumFlags, ...(px > 0 ? [leastText] : [])],
    ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  };
}

/**
 * A channel `moz-…` has Playwright speak WebDriver BiDi, which every Firefox knows. Playwright 1.65 asks by it for
 * `emulation.setMediaFeaturesOverride`, which Firefox ESR 153 doesn't know: hence 1.64.
 */
function ofFirefox({ minimumFont = 0, textZoom = 1, script = true }: Settings, found: Found): LaunchOptions {
  return {
    ...(found.by === 'system' && { channel: 'moz-firefox' }),
    firefoxUserPrefs: {
      'general.smoothScroll': false,
      // Playwright never hears of a page that comes out of memory, and waits for it.
      'browser.sessionhistory.max_total_viewers': 0,
      'javascript.enabled': script,
      'font.minimum-size.x-western': minimumFont,
      // As the desktop's own size of text, taken for text alone.
      ...(textZoom !== 1 && { 'browser.display.os-zoom-behavior': 2, 'ui.textScaleFactor': 100 * textZoom }),
    },
  };
}
