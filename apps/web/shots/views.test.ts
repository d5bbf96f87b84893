import { describe, expect, test } from 'vitest';
import { chooseViews, viewName } from './views';

describe('chooseViews', () => {
  test('without a wish: five windows, light and dark', () => {
    const names = chooseViews([], []).map(viewName);
    expect(names).toHaveLength(10);
    expect(names).toEqual(
      expect.arrayContaining(['390x664-light', '360x616-dark', '664x390-light', '820x1180-dark', '1440x900-light']),
    );
  });

  test('a wished size keeps its usual density', () => {
    expect(chooseViews(['390x664'], ['dark'])).toEqual([
      { width: 390, height: 664, dpr: 2, mobile: true, scheme: 'dark' },
    ]);
  });

  test('any other size is taken as it is', () => {
    expect(chooseViews(['1024x768'], ['light'])).toMatchObject([{ width: 1024, height: 768, dpr: 1, mobile: false }]);
  });

  test('what is no size or scheme is refused', () => {
    expect(() => chooseViews(['phone'], [])).toThrow('390x664');
    expect(() => chooseViews([], ['sepia'])).toThrow('light and dark');
  });
});
