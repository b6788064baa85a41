import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import type { Telling } from '../telling.js';
import { identityOf } from './identity-of.js';

type Standing = 'sanctioned' | 'also-sanctions' | 'lays-sanctions';

function isKnownAs(view: SentenceView, name: number, standing: Standing): boolean {
  return view.mentions[name]?.candidates.some((id) => isActWord(id.toLowerCase(), standing)) === true;
}

/** `sanksi Rusia terhadap pejabat Inggris`: whom they are laid on is told. */
function isDirected({ frame, complements }: Telling): boolean {
  return complements.prepositional.some(({ preposition }) => frame.roles[preposition] === 'recipients');
}

/** `melanggar sanksi Korea Utara`: the rule is one laid on somebody. */
function breaksSanctions(view: SentenceView, { frame, object, chunk }: Telling): boolean {
  return (
    frame.act === 'violation' && isActWord(view.chunks[object >= 0 ? object : chunk]?.head ?? '', 'laid-on')
  );
}

/**
 * Tells whether a name right behind sanctions may be whom they are laid on.
 *
 * @param view the sentence
 * @param frame the act
 * @param name index of the mention
 * @example
 * // sanksi [Iran] → true; serangan [Iran] → false, for the act is no sanction
 */
export function maySuffer(view: SentenceView, { act }: Frame, name: number): boolean {
  if (act !== 'sanction') return false;
  return isKnownAs(view, name, 'sanctioned') || isKnownAs(view, name, 'also-sanctions');
}

/** `embargo`, `memperpanjang sanksi`: whether the deed, or what it is done to, is called so. */
function namesSanctions({ chunks, words }: SentenceView, { object, from }: Telling): boolean {
  return isActWord(words[from]?.lower ?? '', 'laid-on') || isActWord(chunks[object]?.head ?? '', 'laid-on');
}

/** `PBB memperpanjang sanksi [Libya]`: who extends or lifts sanctions lays them, and whoever is named behind bears them. */
function isOnAnother(view: SentenceView, { rule }: Telling, name: number): boolean {
  if (rule === 'noun-event') return isKnownAs(view, name, 'also-sanctions');
  return hasKind(view.mentions, name, 'country', 'group') && !isKnownAs(view, name, 'lays-sanctions');
}

/** States and groups named right behind sanctions that these are laid on. */
function laidOn(view: SentenceView, telling: Telling): readonly number[] {
  const { doers, owners, holders } = telling;
  const own = new Set(doers.map((doer) => identityOf(view, doer)));
  const isNamed = namesSanctions(view, telling);
  return [...owners, ...holders].filter((name) => {
    if (own.has(identityOf(view, name))) return false;
    // `embargo senjata [Houthi]`: no armed group lays one; it may lay a blockade.
    const isGroup = isNamed && hasKind(view.mentions, name, 'group');
    if (isGroup || isKnownAs(view, name, 'sanctioned')) return true;
    // Russia lays sanctions, too: those that another lays are laid on it.
    return (
      own.size > 0 && (isNamed ? isOnAnother(view, telling, name) : isKnownAs(view, name, 'also-sanctions'))
    );
  });
}

const ABOUT_SANCTIONS: ReadonlySet<string> = new Set(['sanction', 'sanction-relief']);

/**
 * Takes the state right behind sanctions, where it is known to be under them, for whom they are laid on, not for who lays them or whose rule is broken.
 *
 * @param view the sentence
 * @param telling an act
 * @returns the same for other acts, and where a phrase tells whom sanctions are laid on
 * @example
 * // AS memperpanjang sanksi [Korea Utara], PBB mencabut embargo [Libya], embargo senjata [Houthi] → done to them
 * // Kapal itu melanggar sanksi [Korea Utara]. → nobody's rule
 * // Sanksi [PBB] diperpanjang, sanksi [Rusia] terhadap pejabat Inggris → theirs
 */
export function withSanctioned(view: SentenceView, telling: Telling): Telling {
  const breaks = breaksSanctions(view, telling);
  if (!breaks && (!ABOUT_SANCTIONS.has(telling.frame.act) || isDirected(telling))) return telling;
  const names = laidOn(view, telling);
  if (names.length === 0) return telling;
  const isOther = (name: number): boolean => !names.includes(name);
  return {
    ...telling,
    owners: telling.owners.filter(isOther),
    holders: telling.holders.filter(isOther),
    patients: breaks ? telling.patients : [...telling.patients, ...names],
  };
}
