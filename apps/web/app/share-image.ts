/** A picture for whoever links to a page. */
export interface ShareImage {
  /** From the site's own top, without a slash before it. */
  path: string;
  /** In pixels. */
  width: number;
  height: number;
  alt: string;
}

/** A story's share images: its own, and one per step by id. */
export interface ShareImages {
  cover: ShareImage;
  steps: Record<string, ShareImage>;
}
