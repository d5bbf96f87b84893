/** The `dir` that goes with a BCP 47 language tag; by the script that it names, as `az-Arab` does, or is usually written in. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(language).maximize();
  return /^(Arab|Hebr|Syrc|Thaa|Nkoo)$/.test(script) ? 'rtl' : 'ltr';
}
