/** Languages written from right to left, by their primary subtag. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The `dir` that goes with a BCP 47 language tag; a script subtag such as `az-Arab` wins over the language. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const { language: primary, script } = new Intl.Locale(language);
  if (script) return /^(Arab|Hebr|Syrc|Thaa|Nkoo)$/.test(script) ? 'rtl' : 'ltr';
  return rightToLeft.has(primary) ? 'rtl' : 'ltr';
}
