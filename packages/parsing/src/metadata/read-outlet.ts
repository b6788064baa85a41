import type { Issue, Zone, ZoneKind } from '../article.js';
import { initialCode } from '../credits/initial-codes.js';
import { findAll } from '../find-all.js';
import { makeIssue } from '../issues.js';
import type { ReconciledMetadata } from '../metadata-hints.js';
import { hasOutletWord } from './dateline-names.js';
import { findDomains } from './domain-names.js';
import { isOutletName } from './known-names.js';
import { claimAt, type OutletClaim, readOutletName, sameOutlet } from './outlet-claims.js';
import { isPersonName } from './person-names.js';
import { addressClaim } from './uri-outlet.js';
import type { PageDateline } from './zone-dateline.js';

const PARTS = /(?<!\s)\s+[-–—|•·/]\s+|,\s+/g;

const CODE = /^[a-z]{3,12}$/;
const LONGEST_FOOTER = 200;
/** One to four words with capitals behind the sign and the year. */
const COPYRIGHT =
  /(?:[Cc]opyright|COPYRIGHT|[Hh]ak [Cc]ipta|©)[ ©(c)]{0,6}(?:(?:19|20)\d{2}(?: ?[-–] ?(?:19|20)?\d{2})?)?[ ,-]{1,3}(?:PT )?(?!All Rights|ALL RIGHTS)(\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+){0,3})(?=[ .,|-]|$)/u;

/** The outlet and the doubts about it. */
export interface OutletResult {
  readonly outlet: OutletClaim | null;
  readonly issues: readonly Issue[];
}

/** What an outlet is read from. */
export interface OutletEvidence {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly dateline: PageDateline | null;
  readonly uri: string | null;
  readonly stated: ReconciledMetadata;
  /** What the container calls the page besides: names behind its title. */
  readonly called?: readonly string[];
}

/**
 * Reads who published the page: its dateline before its footer, address, metadata and masthead.
 * @param evidence The page.
 * @returns The outlet, and an issue where a masthead or address names somebody else, or the gazetteer does not know it.
 * @example
 * ```ts
 * readOutlet(evidence).outlet?.value.id; // 'outlet/kompas'
 * ```
 */
export function readOutlet(evidence: OutletEvidence): OutletResult {
  const claims = outletClaims(evidence);
  const outlet = chosenClaim(claims);
  if (outlet === null) return { outlet: null, issues: [makeIssue('no-outlet', null)] };
  const issues = [...foreignMastheads(outlet, claims)];
  if (outlet.value.id === null) issues.push(makeIssue('unknown-outlet', outlet.span, outlet.value.name));
  return { outlet, issues };
}

/** All claims, in order of trust. */
function outletClaims(evidence: OutletEvidence): OutletClaim[] {
  const of = zoneClaims(evidence);
  return [
    ...datelineClaims(evidence),
    ...of.footer,
    ...addressClaim(evidence.uri),
    ...statedClaims(evidence.stated),
    ...of.masthead,
    ...of.published,
    ...of.byline,
    ...of.signed,
    ...copyrightClaims(evidence),
    ...calledClaims(evidence),
  ];
}

/** `Copyright © 2023 Borneo Kini. All Rights Reserved`: whose the page is, where nothing better tells. */
function copyrightClaims({ text, zones }: OutletEvidence): OutletClaim[] {
  for (const { kind, start, end } of zones) {
    if (kind !== 'footer' || end - start > LONGEST_FOOTER) continue;
    const [mark = '', name = ''] = COPYRIGHT.exec(text.slice(start, end)) ?? [];
    if (name === '') continue;
    const at = start + text.slice(start, end).indexOf(mark) + mark.length - name.length;
    return [claimAt(text, at, at + name.length, null, 'footer')];
  }
  return [];
}

/** `Harga Naik | Harian Samudra`: what papers are called stands behind the title. */
function calledClaims({ called = [] }: OutletEvidence): OutletClaim[] {
  const name = called.find((one) => isOutletName(one) || hasOutletWord(one));
  return name === undefined ? [] : [{ value: readOutletName(name, null), span: null, basis: 'metadata' }];
}

/**
 * An agency's dateline over a page that names another known outlet is a credit; an unknown domain over one may be an
 * advertisement.
 */
function chosenClaim(claims: readonly OutletClaim[]): OutletClaim | null {
  const [first] = claims;
  if (first?.basis === 'masthead' && first.value.id === null)
    return claims.find((claim) => claim.value.id !== null) ?? first;
  if (first === undefined || first.basis !== 'dateline' || first.value.id !== 'outlet/antara')
    return first ?? null;
  return claims.find((claim) => claim.value.id !== null && !sameOutlet(claim.value, first.value)) ?? first;
}

function foreignMastheads(outlet: OutletClaim, claims: readonly OutletClaim[]): Issue[] {
  const foreign = claims.filter((claim) => isMasthead(claim) && !sameOutlet(claim.value, outlet.value));
  const [first] = foreign;
  return first === undefined ? [] : [makeIssue('foreign-masthead', first.span, first.value.name)];
}

function isMasthead(claim: OutletClaim): boolean {
  return claim.basis === 'masthead' || claim.basis === 'url';
}

function datelineClaims({ text, dateline }: OutletEvidence): OutletClaim[] {
  const span = dateline?.outlet ?? null;
  if (span === null) return [];
  return [
    claimAt(
      text,
      span.start,
      span.end,
      findDomains(text.slice(span.start, span.end))[0]?.domain ?? null,
      'dateline',
    ),
  ];
}

/** The claims of zones, by the kind of zone that makes them. */
interface ZoneClaims {
  readonly footer: OutletClaim[];
  readonly masthead: OutletClaim[];
  readonly published: OutletClaim[];
  readonly byline: OutletClaim[];
  /** Those of who signs the last paragraph. */
  readonly signed: OutletClaim[];
}

/** One pass over the zones, most of which are paragraphs and claim nothing. */
function zoneClaims({ text, zones }: OutletEvidence): ZoneClaims {
  const claims: ZoneClaims = { footer: [], masthead: [], published: [], byline: [], signed: [] };
  for (const zone of zones) {
    if (zone.kind === 'body') continue;
    const ofKind = claimsOf(claims, zone.kind);
    if (ofKind !== null) addClaim(ofKind, zoneClaim(text, zone));
    if (zone.rule === 'closing-agency') addClaim(claims.signed, signedClaim(text, zone));
  }
  return claims;
}

/** A field by its name is found at once; by a name that varies it is looked up. */
function claimsOf(claims: ZoneClaims, kind: ZoneKind): OutletClaim[] | null {
  if (kind === 'footer') return claims.footer;
  if (kind === 'masthead') return claims.masthead;
  if (kind === 'published') return claims.published;
  return kind === 'byline' ? claims.byline : null;
}

function addClaim(claims: OutletClaim[], claim: OutletClaim | null): void {
  if (claim !== null) claims.push(claim);
}

/** `(Tribunnews.com/Budi Santoso)` under the last paragraph: the outlet of who wrote it; `(ant/dil/jpnn)`: that whose desk signs last. */
function signedClaim(text: string, zone: Zone): OutletClaim | null {
  return namedFirst(text, zone) ?? codedLast(text, zone);
}

/** An agency that publishes pages itself is a credit here. */
function codedLast(text: string, zone: Zone): OutletClaim | null {
  const pieces = text.slice(zone.start + 1, zone.end - 1).split('/');
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 3 || !CODE.test(last) || initialCode(last) !== null || !isOutletName(last)) return null;
  return claimAt(text, zone.end - 1 - last.length, zone.end - 1, null, 'masthead');
}

function namedFirst(text: string, zone: Zone): OutletClaim | null {
  const [outlet = '', name = '', ...more] = text.slice(zone.start + 1, zone.end - 1).split('/');
  const domain = findDomains(outlet)[0];
  if (more.length > 0 || domain === undefined || !name.includes(' ') || !isPersonName(name.trim()))
    return null;
  const claim = claimAt(text, zone.start + 1, zone.start + 1 + outlet.length, domain.domain, 'masthead');
  return claim.value.id === null ? null : claim;
}

function zoneClaim(text: string, zone: Zone): OutletClaim | null {
  if (zone.end - zone.start > 300) return null;
  const part = text.slice(zone.start, zone.end);
  const basis = zone.kind === 'footer' ? 'footer' : 'masthead';
  const domains = findDomains(part).filter((name) => isPublisher(name.domain));
  if (domains.length > 1 && basis === 'footer') return null;
  const domain = domains.find(
    (name) => basis !== 'footer' || readOutletName(name.domain, name.domain).id !== null,
  );
  if (domain !== undefined) {
    return claimAt(text, zone.start + domain.start, zone.start + domain.end, domain.domain, basis);
  }
  // `Bisnis` alone on its line is a section of a menu.
  return basis === 'footer' || zone.rule === 'stop-line' ? null : namedOutlet(text, zone);
}

/** `Budi Santoso - detikNews`, `CNN Indonesia` */
function namedOutlet(text: string, zone: Zone): OutletClaim | null {
  const line = text.slice(zone.start, zone.end);
  let from = 0;
  for (const mark of [...findAll(PARTS, line), null]) {
    const to = mark?.index ?? line.length;
    if (to > from && isOutletName(line.slice(from, to)))
      return claimAt(text, zone.start + from, zone.start + to, null, 'masthead');
    from = to + (mark?.[0].length ?? 0);
  }
  return null;
}

function isPublisher(domain: string): boolean {
  return !/^(?:google|facebook|twitter|x|instagram|youtube|whatsapp|t|bit|tiktok|telegram)\.(?:com|me|ly)$|^news\.google\./.test(
    domain,
  );
}

function statedClaims(stated: ReconciledMetadata): OutletClaim[] {
  if (stated.domain !== null) {
    return [
      {
        value: readOutletName(stated.outlet?.value ?? stated.domain.value, stated.domain.value),
        span: null,
        basis: 'metadata',
      },
    ];
  }
  return stated.outlet === null
    ? []
    : [{ value: readOutletName(stated.outlet.value, null), span: null, basis: stated.outlet.basis }];
}
