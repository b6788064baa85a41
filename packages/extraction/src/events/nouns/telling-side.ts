import { reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { hasKind } from '../../clause/has-kind.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { bodiesOf } from '../roles/bodies-of.js';
import { identityOf } from '../roles/identity-of.js';
import { namesOf } from '../roles/role-names.js';

/** The stances in which somebody tells of what they have a part in; who accuses or condemns tells of others. */
const OWN_STANCES: ReadonlySet<string> = new Set(['states', 'confirms', 'denies', 'declines', 'promises']);

/** `membenarkan`, `membantah`, `enggan merinci`: who answers for a deed has a part in it; who only tells of it may be anybody. */
const ANSWERS: ReadonlySet<string> = new Set(['confirms', 'denies', 'declines']);

/** `menolak [merinci]`: who will not tell of a talk was at it. */
function isWithheld(view: SentenceView, verb: number): boolean {
  return (
    hasClass(view.chunks[verb - 1]?.head ?? '', 'refusing') &&
    isActWord(view.chunks[verb]?.head ?? '', 'details')
  );
}

function tellsAs(view: SentenceView, verb: number, stances: ReadonlySet<string>): boolean {
  const forms = reportingForms(view.chunks[verb]?.head ?? '');
  return (
    isWithheld(view, verb) || forms.some(({ stance, voice }) => voice === 'active' && stances.has(stance))
  );
}

/** `kesepakatan dengan Hamas ditolak Netanyahu`: somebody else may be the other side. */
function namesOthers({ chunks }: SentenceView, from: number): boolean {
  return chunks.slice(from).some(({ heads, owners }) => heads.length + owners.length > 0);
}

/**
 * Tells whether a name is that of a state, by itself or its seat, or of an armed group; media, courts, banks and societies tell of others.
 *
 * @param view the sentence
 * @param one index of a mention
 * @example
 * // [Iran] → true; [Hamas] → true; [Kremlin] → true, a seat; [Reuters] → false
 */
export function isSide({ mentions }: SentenceView, one: number): boolean {
  return hasKind(mentions, one, 'country', 'group') || mentions[one]?.method === 'metonym';
}

/** The verb that reports what begins with the noun, over `bahwa`, a comma and small words: `menyatakan (bahwa) [belum ada] perundingan`; or -1. */
function verbOfReport(view: SentenceView, noun: number): number {
  let at = skipBack(view.chunks, noun - 1, SMALL_WORDS_AND_TIME);
  if (view.chunks[at]?.head === 'bahwa' || view.chunks[at]?.kind === 'comma') at -= 1;
  return view.chunks[at]?.kind === 'verb' && tellsAs(view, at, OWN_STANCES) ? at : -1;
}

/**
 * Tells whether an act has two sides, of which one may stand behind `dengan`.
 *
 * @param frame the act
 * @example
 * // perundingan → true; serangan → false
 */
export function isShared({ act, roles }: Frame): boolean {
  const shared = isActOf(act, 'agreed') || isActOf(act, 'talk') || act === 'release';
  return roles['dengan'] === 'actors' && shared;
}

/**
 * Names the other side of a deed behind `dengan`, over phrases that name nobody: `perundingan [soal koalisi] dengan PDIP`.
 *
 * @param view the sentence
 * @param complements the phrases behind the noun
 * @returns indices of mentions; empty where none is named, or another phrase names somebody before
 */
export function partnersOf(view: SentenceView, { prepositional }: Complements): readonly number[] {
  for (const { preposition, phrase } of prepositional) {
    const chunk = view.chunks[phrase];
    if (preposition === 'dengan') return namesOf(view, chunk);
    if ((chunk?.heads.length ?? 0) + (chunk?.owners.length ?? 0) > 0) return [];
  }
  return [];
}

/**
 * Names the side of a shared deed that tells of it, where the noun names the other behind `dengan`: persons for a person, else the state or body that speaks.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @param frame what the noun names
 * @param complements the phrases behind it
 * @returns indices of mentions; empty for other deeds, and where who tells of it condemns or accuses
 * @example
 * // Turki menegaskan [kerja sama] dengan Azerbaijan akan berlanjut. → Turki
 * // Kenya mengecam [kerja sama] dengan Rusia. → none
 */
export function tellingSide(
  view: SentenceView,
  noun: number,
  frame: Frame,
  complements: Complements,
): readonly number[] {
  if (!isShared(frame)) return [];
  const others = partnersOf(view, complements);
  const verb = others.length === 0 ? -1 : verbOfReport(view, noun);
  const { phrase } = verb < 0 ? { phrase: null } : findSubject(view.chunks, verb);
  const teller = phrase === null ? undefined : view.chunks[phrase];
  if (teller === undefined) return [];
  const isPerson = others.some((one) => view.mentions[one]?.kind === 'person');
  const answers = tellsAs(view, verb, ANSWERS);
  const last = Math.max(noun, ...complements.prepositional.map((one) => one.phrase));
  if (!answers && (isPerson || namesOthers(view, last + 1))) return [];
  const found = isPerson ? namesOf(view, teller) : bodiesOf(view, teller);
  const names = found.filter((one) => answers || isSide(view, one));
  const named = new Set(others.map((one) => identityOf(view, one)));
  return names.filter((one) => !named.has(identityOf(view, one)));
}
