import { codeAt, type Span } from '@warta/text';
import { INK, Ink } from '../marks/ink.js';

const DOMAIN =
  /(?<![a-z0-9@.-])(?<![\p{L}\p{N}])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,3}(?:com|net|org|id|co|tv|info|news|asia|my|sg|io|us|uk|biz|xyz|online|site|pro)(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])/iuy;
const INKS = INK;
const PART = Ink.Small | Ink.Capital | Ink.Digit;
const LAST_ASCII = 127;
const WWW = 'www.';

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
  const found: DomainName[] = [];
  // A domain begins where the letters, figures, dots and hyphens around its first dot do.
  for (let dot = text.indexOf('.'); dot >= 0; ) {
    const start = runStart(text, dot);
    DOMAIN.lastIndex = start;
    if (goesOn(text, dot) && DOMAIN.test(text)) found.push(domainAt(text, start, DOMAIN.lastIndex));
    dot = text.indexOf('.', runEnd(text, dot));
  }
  return found;
}

function domainAt(text: string, start: number, end: number): DomainName {
  const domain = text.slice(start, end).toLowerCase();
  return { start, end, domain: domain.startsWith(WWW) ? domain.slice(WWW.length) : domain };
}

/** Behind its dot a domain has a letter, no blank; the pattern tells of rare ones. */
function goesOn(text: string, dot: number): boolean {
  if (dot + 1 === text.length) return false;
  const code = codeAt(text, dot + 1);
  return code > LAST_ASCII || ((INKS[code] as number) & PART) !== 0;
}

function runStart(text: string, dot: number): number {
  let at = dot;
  while (at > 0 && isPart(codeAt(text, at - 1))) at -= 1;
  return at;
}

function runEnd(text: string, dot: number): number {
  const { length } = text;
  let at = dot;
  while (at < length && isPart(codeAt(text, at))) at += 1;
  return at;
}

/** `a` to `z`, figures, a dot or a hyphen. */
function isPart(code: number): boolean {
  return ((INKS[code] as number) & PART) !== 0 || code === 45 || code === 46;
}
