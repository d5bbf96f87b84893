/** Tells browsers that darken pages, and extensions that recolour them, that this one has a dark form of its own. */
export const OwnColours = () => (
  <>
    <meta name="color-scheme" content="light dark" />
    <meta name="darkreader-lock" />
  </>
);
