import type { Span } from '@warta/text';
import { findAll } from '../find-all.js';

const DOMAIN =
  /(?<![a-z0-9@.-])(?<![\p{L}\p{N}])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,3}(?:com|net|org|id|co|tv|info|news|asia|my|sg|io|us|uk|biz|xyz|online|site|pro)(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])/giu;

// Most lines have no dot inside a word.
const DOTTED = /[a-z0-9-]\.[a-z]/iu;

/** A domain as it stands. */
export interface DomainName extends Span {
  /** In lower case, without `www.`. */
  readonly domain: string;
}

/**
 * Finds domains in a short text.
 * @param text A line of a page.
 * @example
 * ```ts
 * findDomains('Ikuti kanal WhatsApp Contoh.co.id'); // [{ start: 21, end: 33, domain: 'contoh.co.id' }]
 * ```
 */
export function findDomains(text: string): DomainName[] {
  if (!DOTTED.test(text)) return [];
  return findAll(DOMAIN, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    domain: match[0].toLowerCase().replace(/^www\./, ''),
  }));
}
