import type { Paragraph } from '@proscenium/story-data';
import type { ReactNode } from 'react';
import { InlineText } from '../InlineText/InlineText';
import { anchor, sourcesIn } from '../references';
import type { References } from '../references';
import { SourceCard } from '../SourceMark/SourceCard';
import { SourceMark } from '../SourceMark/SourceMark';

/** Props of `SourcedText`. */
export interface SourcedTextProps {
  /** What the paragraph is called in the page; its card's id is made from it. */
  id: string;
  text: Paragraph;
  refs: References;
  className?: string | undefined;
  /** What stands before the text. */
  children?: ReactNode;
}

/** A paragraph that ends in the mark of its sources, and their card. Renders a `<p>` and a `Card`; the paragraph alone where it cites nothing. */
export function SourcedText({ id, text, refs, className, children }: SourcedTextProps) {
  const [card, sources] = [anchor.sources(id), sourcesIn(text, refs)];
  return (
    <>
      <p className={className}>
        {children}
        <InlineText text={text} refs={refs} />
        <SourceMark id={card} sources={sources} />
      </p>
      <SourceCard id={card} sources={sources} />
    </>
  );
}
