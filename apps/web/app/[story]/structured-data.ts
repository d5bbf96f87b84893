import { plainText, type Source, type Story } from '@proscenium/story-data';
import type {
  Claim,
  CorrectionComment,
  CreativeWork,
  NewsArticle,
  NewsMediaOrganization,
  WithContext,
} from 'schema-dts';
import { markdownPath, stepPath, storyPath } from '../addresses';
import { moment } from '../moment';
import { outlet } from '../outlet';
import type { ShareImages } from '../share-image';

/**
 * A story as schema.org's `NewsArticle`: its steps as parts, its claims as such, its sources as citations, its corrections as such.
 *
 * @param address whole address of the site, with a slash at the end
 */
export function structuredData(story: Story, address: string, images?: ShareImages): WithContext<NewsArticle> {
  const { slug, title, dek, published, updated, language, tags, steps, sources, corrections } = story;
  const url = address + storyPath(slug);
  const by: NewsMediaOrganization = {
    '@type': 'NewsMediaOrganization',
    name: outlet,
    url: address,
    logo: `${address}icons/512.png`,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: dek,
    ...(published && { datePublished: moment(published) }),
    ...(updated && { dateModified: moment(updated) }),
    inLanguage: language,
    isAccessibleForFree: true,
    ...(tags.length > 0 && { keywords: tags }),
    author: by,
    publisher: by,
    ...(images && {
      image: {
        '@type': 'ImageObject',
        url: address + images.cover.path,
        width: pixels(images.cover.width),
        height: pixels(images.cover.height),
        caption: images.cover.alt,
      },
    }),
    hasPart: steps.map(({ id, heading }, i) => ({
      '@type': 'CreativeWork',
      name: heading,
      url: address + stepPath(slug, id),
      position: i + 1,
    })),
    ...(steps.some(({ claims }) => claims.length > 0) && { mentions: claimsOf(story, address) }),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: address + markdownPath(slug),
    },
    citation: sources.map(citation),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, text }): CorrectionComment => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: plainText(text),
      })),
    }),
  };
}

/**
 * Every claim at its place in the page. Who claims is a line of text, which may be a person, an office or a capital: so it
 * is a credit, and no author of a kind that nobody has told.
 */
function claimsOf({ slug, steps, sources }: Story, address: string): Claim[] {
  const all = steps.flatMap((step) => step.claims.map((claim) => ({ step: step.id, claim })));
  const addresses = new Map(all.map(({ step, claim }) => [claim.id, `${address}${stepPath(slug, step)}#${claim.id}`]));
  const addressOf = (id: string) => ({ '@id': addresses.get(id) ?? '' });
  return all.map(({ claim }) => ({
    '@type': 'Claim',
    ...addressOf(claim.id),
    text: claim.qualifier ? `${claim.said} (${claim.qualifier})` : claim.said,
    creditText: claim.by,
    dateCreated: claim.on,
    creativeWorkStatus: claim.standing,
    ...(claim.denies.length > 0 && { about: claim.denies.map(addressOf) }),
    // Each is described among the citations.
    appearance: sources.filter(({ id }) => claim.sources.includes(id)).map(({ url }) => ({ '@id': url })),
  }));
}

/** A date that the source itself does not show was inferred, and is not passed on as its date. */
function citation({ publisher, title, date, shown, url }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    '@id': url,
    name: title,
    url,
    ...(shown && { datePublished: date }),
    publisher: { '@type': 'Organization', name: publisher },
  };
}

const pixels = (value: number) => ({ '@type': 'QuantitativeValue' as const, value, unitCode: 'E37' });
