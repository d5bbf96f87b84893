import localFont from 'next/font/local';

// The theme brings fallbacks with matched metrics, and names the families by these variables.
const sans = localFont({
  src: '../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
  weight: '400 900',
  variable: '--face-sans',
  adjustFontFallback: false,
});
const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--face-serif',
  adjustFontFallback: false,
});

/** Class for `html`: names the families. Both files are preloaded on every page. */
export const fonts = `${sans.variable} ${serif.variable}`;
