/** What the code for an embed is made from. */
export interface SnippetOptions {
  /** Absolute address of the site, with a slash at the end. */
  address: string;
  /** Title of the frame and words of the link below it: the story's title. Plain text. */
  title: string;
  /** Slug of the story. */
  story: string;
  /** Id of the step to begin with. Default: the story's first. */
  step?: string | undefined;
}

/** Height of a frame whose page has no script to grow it, in CSS pixels: a step with a text of about 40 words fits. */
export const FRAME_HEIGHT = 560;

/**
 * The code that puts a story, or one step of it, into another page: a frame, a link for whoever sees no frames (readers of
 * feeds, print), and the script that gives the frame its height. The first two work without the third.
 *
 * @throws TypeError where `address` is no absolute address
 */
export function embedSnippet({ address, title, story, step }: SnippetOptions): string {
  const path = `${story}/${step === undefined ? '' : `${step}/`}`;
  const at = (place: string) => quoted(new URL(place, address).href);
  return [
    `<iframe src="${at(`embed/${path}`)}" title="${quoted(title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" style="border:0"></iframe>`,
    `<p><a href="${at(path)}">${quoted(title)}</a></p>`,
    `<script async src="${at('embed.js')}"></script>`,
  ].join('\n');
}

const quoted = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
