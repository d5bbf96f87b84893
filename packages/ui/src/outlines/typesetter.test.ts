import { describe, expect, it } from 'vitest';
import { loadTypesetter } from './typesetter';

const setter = await loadTypesetter();
const typed = { weight: 600, size: 100 };

describe('a typesetter', () => {
  it('makes bolder and larger words wider, and kerns them', () => {
    const width = (text: string, weight: number, size = 100) => setter.width(text, { weight, size });
    expect(width('Pyongyang', 800)).toBeGreaterThan(width('Pyongyang', 400));
    expect(width('Pyongyang', 800, 50)).toBeCloseTo(width('Pyongyang', 800) / 2, 6);
    expect(width('AV', 600)).toBeLessThan(width('A', 600) + width('V', 600));
    expect(setter.width('ab', { ...typed, spacing: 0.1 })).toBeCloseTo(setter.width('ab', typed) + 20, 6);
  });

  it('draws letters as shapes above their baseline, where they are put', () => {
    const path = setter.path('H', typed, 1000, 500);
    expect(path).toMatch(/^M.*Z$/);
    const numbers = [...path.matchAll(/-?[\d.]+/g)].map(Number);
    const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
    expect(Math.min(...xs)).toBeGreaterThan(1000);
    expect(Math.max(...ys)).toBe(500);
    expect(Math.min(...ys)).toBeGreaterThan(420);
  });

  it.each(['Brønnøysund, “aid”, 21 × 2', 'Łódź und Çeşme', 'Привет, мир', 'Αθήνα', 'Việt Nam', 'A\u00ADB'])(
    'has every character of %s',
    (text) => {
      expect(setter.missing(text)).toEqual([]);
      expect(setter.width(text, typed)).toBeGreaterThan(100);
    },
  );

  it('sets a text that the sans has not in one family throughout', () => {
    const cyrillic = setter.width('Привет A', typed) - setter.width('Привет ', typed);
    expect(cyrillic).not.toBeCloseTo(setter.width('A', typed), 1);
  });

  it('names each character that no font has, once', () => {
    expect(setter.missing('평양 A 평')).toEqual(['평', '양']);
    expect(setter.width('평', typed)).toBe(0);
  });
});
