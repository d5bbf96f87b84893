import { faces } from '#site';

/** What stands in the head of every page: its typefaces, and word for programs that recolour pages that this one has dark colours of its own. */
export const PageHead = () => (
  <>
    <meta name="color-scheme" content="light dark" />
    <meta name="darkreader-lock" />
    {faces.preloads.map((address) => (
      <link key={address} rel="preload" as="font" type="font/woff2" href={address} crossOrigin="" />
    ))}
    <style dangerouslySetInnerHTML={{ __html: faces.css }} />
  </>
);
