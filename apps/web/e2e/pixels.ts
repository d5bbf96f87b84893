import type { Readable } from './reader';

/**
 * How many pixels of two pictures (PNG, of one size) differ by more than `close` of 255 in a channel: what rounding and smoothing
 * change is less. Counted in the page, which can read PNG; without the columns at the right edge where a scroll bar fades by time.
 */
export function pixelsOff(page: Readable, one: Buffer, other: Buffer, close = 24): Promise<number> {
  return page.evaluate(countPixelsOff, { one: one.toString('base64'), other: other.toString('base64'), close });
}

async function countPixelsOff({ one, other, close }: { one: string; other: string; close: number }): Promise<number> {
  const pixelsOf = async (text: string) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const SCROLL_BAR = 16;
  const [{ data: a, width }, { data: b }] = [await pixelsOf(one), await pixelsOf(other)];
  let off = 0;
  for (let i = 0; i < a.length; i += 4) {
    if ((i / 4) % width > width - SCROLL_BAR) continue;
    if ([0, 1, 2].some((channel) => Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0)) > close)) off += 1;
  }
  return off;
}
