import type { ReportingForm } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isClaimLink } from './claim-link.js';

const AIMS: ReadonlySet<string> = new Set(['alleges', 'condemns', 'warns', 'demands', 'promises']);

function isBody(noun: string): boolean {
  return isRoleNoun(noun, 'organ') || isRoleNoun(noun, 'office') || isRoleNoun(noun, 'firm');
}

/**
 * Finds at whom a noun of speech is aimed.
 *
 * @param view the sentence
 * @param form the noun's reading
 * @param last index of the last chunk that names the claim and its speakers
 * @returns a mention, or null where nobody is named, and the last chunk that names the claim, its speakers and them
 * @example
 * // tuduhan Mali terhadap [Aljazair]; Kecaman Malaysia ditujukan kepada [Swedia]
 * // tuduhan Mali terhadap cuaca → null
 */
export function claimAim(
  view: SentenceView,
  form: ReportingForm,
  last: number,
): { readonly name: number | null; readonly end: number } {
  // `Kecaman Malaysia ditujukan kepada Swedia`
  const directed = isClaimLink(view.chunks[last + 1]?.head ?? '', 'directed');
  // `Kecaman dari Turki menghujani Israel`
  const pours = isClaimLink(view.chunks[last + 1]?.head ?? '', 'pours');
  const at = directed ? last + 1 : last;
  const to = view.chunks[at + 1]?.head ?? '';
  const target = view.chunks[at + 2];
  const names = target?.kind === 'noun-phrase' ? [...target.heads, ...target.owners] : [];
  const aimed = AIMS.has(form.stance) || (form.stance === 'denies' && directed);
  const aims = aimed && (pours || to === 'terhadap' || to === 'kepada' || to === 'pada');
  const thing = target?.heads.length === 0 && !isBody(target.head);
  if (!aims || names.length === 0 || thing) return { name: null, end: last };
  return { name: names[0] ?? null, end: at + 2 };
}
