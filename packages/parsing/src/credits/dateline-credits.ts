import { knownMedium } from '../metadata/known-names.js';
import type { PageDateline } from '../metadata/zone-dateline.js';
import type { LooseCredit } from './loose-credit.js';

/**
 * Reads the agency of a dateline: `BEIJING (Xinhua) -`, and `Jakarta (ANTARA) -` on another outlet's page.
 * @param text The page.
 * @param dateline Its dateline, or null.
 * @example
 * ```ts
 * datelineCredits('BEIJING (Xinhua) - …', { outlet: null, place: null, agency: { start: 9, end: 15 } })[0]?.id; // 'agency/xinhua'
 * ```
 */
export function datelineCredits(text: string, dateline: PageDateline | null): LooseCredit[] {
  const spans = [dateline?.agency ?? null, dateline?.outlet ?? null];
  return spans.flatMap((span) => {
    const name = span === null ? '' : text.slice(span.start, span.end);
    const id = knownMedium(name)?.id ?? null;
    if (span === null || id === null || !id.startsWith('agency/')) return [];
    return [{ start: span.start, end: span.end, name, id, cue: '', link: 'own' as const }];
  });
}
