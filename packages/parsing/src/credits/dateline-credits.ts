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
  const found: LooseCredit[] = [];
  for (const span of [dateline?.agency, dateline?.outlet]) {
    if (span === null || span === undefined) continue;
    const name = text.slice(span.start, span.end);
    const id = knownMedium(name)?.id;
    if (id?.startsWith('agency/')) {
      found.push({ start: span.start, end: span.end, name, id, cue: '', link: 'own' });
    }
  }
  return found;
}
