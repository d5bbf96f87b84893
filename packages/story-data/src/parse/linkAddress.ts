import { isAddress } from '../schema/address';

/**
 * What the address of a link is for: words vouched for, a claim, a page, or perhaps an id alone. `isSound` is false where
 * it is not written as it should be.
 */
export type LinkAddress =
  | { kind: 'plain'; isSound: boolean }
  | { kind: 'claim'; id: string; isSound: boolean }
  | { kind: 'page'; isSound: boolean }
  | { kind: 'id'; id: string; isSound: false };

const PLAIN = /^\W*plain(?:[^\w./-][^./]*)?$/i;
const CLAIM = /^\W*claims?(?:\s*[:;=/#]\s*(?<id>[\w-]*)\W*)?$/i;
const ID = /^[#^]?(?<id>[\w-]+)$/;

/** Reads the address of a link. */
export function linkAddress(url: string): LinkAddress {
  if (url.startsWith('claim:')) return { kind: 'claim', id: url.slice('claim:'.length), isSound: true };
  if (PLAIN.test(url)) return { kind: 'plain', isSound: url === 'plain:' };
  const claim = CLAIM.exec(url);
  if (claim) return { kind: 'claim', id: claim.groups?.id ?? '', isSound: false };
  const id = ID.exec(url)?.groups?.id;
  return id === undefined ? { kind: 'page', isSound: isAddress(url) } : { kind: 'id', id, isSound: false };
}
