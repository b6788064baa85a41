import type { Span } from '@warta/text';
import type { Zone } from '../article.js';
import { readDateline } from '../metadata/dateline.js';
import { knownMedium } from '../metadata/known-names.js';
import type { LooseCredit } from './loose-credit.js';

/**
 * Reads the agency of a dateline: `BEIJING (Xinhua) -`, and `Jakarta (ANTARA) -` on another outlet's page.
 * @param text The page.
 * @param zone One of its zones.
 * @example
 * ```ts
 * datelineCredits('BEIJING (Xinhua) -', { start: 0, end: 18, kind: 'dateline', rule: 'dateline' })[0]?.id; // 'agency/xinhua'
 * ```
 */
export function datelineCredits(text: string, zone: Zone): LooseCredit[] {
  if (zone.kind !== 'dateline') return [];
  const reading = readDateline(text.slice(zone.start, zone.end + 2));
  return [reading?.agency ?? null, reading?.outlet ?? null].flatMap((span) =>
    span === null ? [] : agencyAt(text, zone, span),
  );
}

function agencyAt(text: string, zone: Zone, span: Span): LooseCredit[] {
  const name = text.slice(zone.start + span.start, zone.start + span.end);
  const id = knownMedium(name)?.id ?? null;
  if (id === null || !id.startsWith('agency/')) return [];
  return [{ start: zone.start + span.start, end: zone.start + span.end, name, id, cue: '', link: 'own' }];
}
