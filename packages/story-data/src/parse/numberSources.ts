import type { FrontMatter } from '../schema/frontMatter';
import type { Source } from '../schema/claim';
import type { When } from '../schema/when';
import type { Beat, Inline, Paragraph, Step } from '../story';

/** Ids of the sources that paragraphs cite, in order, each as often as it is cited. */
export function citedIn(paragraphs: readonly Paragraph[]): string[] {
  const ofInline = (inline: Inline): string[] => {
    if (inline.type === 'cite') return [inline.source];
    return 'children' in inline ? inline.children.flatMap(ofInline) : [];
  };
  return paragraphs.flat().flatMap(ofInline);
}

/**
 * Ids of the sources that a step cites, each once, in the order in which a reader meets them: beat by beat its text, the
 * rows under it and the statements under it; then the other claims, the accounts of its time, the scene's own, and those of
 * the text that stands alone.
 */
export function citedInStep(step: Omit<Step, 'sources'>, sceneSources: readonly string[]): string[] {
  const sourcesOf = (id: string) => step.claims.find((claim) => claim.id === id)?.sources ?? [];
  const inBeat = (beat: Beat) => [
    ...citedIn([beat.text]),
    ...beat.ledger.flatMap(sourcesOf),
    ...(beat.statements ? step.statements.flatMap((statement) => statement.sources) : []),
  ];
  const inClaims = step.claims.flatMap((claim) => claim.sources);
  const inEmbed = citedIn([step.embed ?? []]);
  return [
    ...new Set([...step.beats.flatMap(inBeat), ...inClaims, ...citedInWhen(step.when), ...sceneSources, ...inEmbed]),
  ];
}

/** The sources in order of first citation, numbered from 1; what is not cited is left out. */
export function numberSources(cited: readonly string[], sources: FrontMatter['sources']): Source[] {
  return [...new Set(cited)]
    .flatMap((id) => {
      const source = sources[id];
      return source ? [{ id, ...source }] : [];
    })
    .map((source, index) => ({ number: index + 1, ...source }));
}

function citedInWhen(when: When): string[] {
  if (when.precision === 'range') return [when.from, when.to].flatMap(citedInWhen);
  return when.precision === 'accounts' ? when.accounts.flatMap((account) => account.sources) : [];
}
