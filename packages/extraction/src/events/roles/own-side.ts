import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { antecedentOf } from '../../clause/relative-clause.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { mapList } from '../../map-list.js';
import { isKnownMedium } from '../../statements/speakers/is-medium.js';
import { isActWord } from '../act-word.js';
import { taggedSpeaker } from '../speech/tagged-speaker.js';
import { bodiesOf } from './bodies-of.js';
import { leadsDeeds } from './leads-deeds.js';
import { reporterBefore } from './reporter-before.js';
import { stateOfBody } from './state-of-body.js';

/** `Menurut [Kementerian Pertahanan Rusia], pasukannya …`: who is cited right before the clause. */
function citedBefore({ chunks }: SentenceView, at: number): Chunk | undefined {
  if (chunks[at - 1]?.kind !== 'comma' || chunks[at - 2]?.kind !== 'noun-phrase') return undefined;
  return isActWord(chunks[at - 3]?.head ?? '', 'citing') ? chunks[at - 2] : undefined;
}

/** `negaranya`, `tentaranya`; `rudalnya` may be anybody's. */
function isOwnState(noun: string): boolean {
  return isActWord(noun, 'own-state') || (noun.endsWith('nya') && isRoleNoun(noun.slice(0, -3), 'state'));
}

/** `negaranya`, `kapal perusaknya`, `pabrik senjatanya`. */
function isOwn(view: SentenceView, chunk: Chunk): boolean {
  if (isActWord(chunk.head, 'own')) return true;
  const last = view.words[chunk.to - 1];
  const ownable = isRoleNoun(chunk.head, 'organ') || isActWord(chunk.head, 'works');
  return ownable && last?.mention === -1 && last.lower.endsWith('nya');
}

/** `memperingatkan Kim bahwa [negaranya] akan dihukum`: it may be the one's or the other's. */
function isOfWarned({ chunks }: SentenceView, at: number): boolean {
  const warned = chunks[at - 2];
  if (chunks[at - 1]?.head !== 'bahwa' || warned?.kind !== 'noun-phrase' || warned.heads.length === 0)
    return false;
  return reportsAs(chunks[at - 3]?.head ?? '', 'active', 'warns');
}

/** `meminta [AS] mempercepat penarikan pasukannya`: of whom something is asked that is done with their own. */
function askedBefore({ chunks }: SentenceView, at: number): Chunk | undefined {
  if (chunks[at - 1]?.kind !== 'verb') return undefined;
  const { phrase } = findSubject(chunks, at - 1);
  const asks = phrase !== null && reportsAs(chunks[phrase - 1]?.head ?? '', 'active', 'ask');
  return asks ? chunks[phrase] : undefined;
}

/** `[Rusia], yang tentaranya menyerang Kyiv`: those of whom the relative clause tells. */
function ofAntecedent(view: SentenceView, yang: number): readonly number[] {
  const owner = view.chunks[antecedentOf(view.chunks, yang) ?? -1];
  const names = owner === undefined ? [] : bodiesOf(view, owner);
  return names.filter((one) => hasKind(view.mentions, one, 'country', 'group', 'organization'));
}

/**
 * Names the state or body whose own side a noun in `-nya` is, in what somebody reports or orders.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @param noun the noun that must stand for the state or its organ (`negaranya`, `tentaranya`) where it is not the head of the phrase
 * @returns indices of mentions; empty for another noun, or where no state or body reports
 * @example
 * // Presiden Iran Masoud Pezeshkian membantah [negaranya] menyerang Suriah. → Iran
 * // Estonia menyatakan [kapal perusaknya] menyita kapal itu. → Estonia
 * // Menurut Houthi, [pasukannya] menyerang kapal itu. → Houthi
 * // Budi membantah [negaranya] menyerang Suriah. → none
 */
export function ownSide(view: SentenceView, chunk: Chunk, noun?: string): readonly number[] {
  const own = noun === undefined ? isOwn(view, chunk) : isOwnState(noun);
  const at = view.chunks.indexOf(chunk);
  if (!own) return noun === undefined ? servedBody(view, chunk, at) : [];
  if (view.chunks[at - 1]?.head === 'yang') return ofAntecedent(view, at - 1);
  if (isOfWarned(view, at)) return [];
  const reporter =
    askedBefore(view, at) ??
    reporterBefore(view, at)?.phrase ??
    citedBefore(view, at) ??
    taggedSpeaker(view, at);
  const names = reporter === undefined || isKnownMedium(view, reporter) ? [] : bodiesOf(view, reporter);
  // `Trump menyatakan pemerintahannya menjatuhkan sanksi`: of a leader of whom no state is told.
  if (names.length === 0 && isActWord(chunk.head, 'own-government')) return leaderOf(view, reporter);
  if (isActWord(chunk.head, 'own-state')) return mapList(names, (name) => stateOfBody(view, name));
  // Works and air defences are a state's, whichever ministry tells of them.
  return isActWord(chunk.head, 'works')
    ? names.filter((one) => hasKind(view.mentions, one, 'country'))
    : names;
}

/** A person alone who leads a state or an armed group. */
function leaderOf(view: SentenceView, reporter: Chunk | undefined): readonly number[] {
  const [alone = -1, ...others] = reporter?.heads ?? [];
  const leader = view.mentions[alone];
  return others.length === 0 && leader !== undefined && leadsDeeds(leader) ? [alone] : [];
}

/** `KPK`, `Polda Riau`; an embassy that tells of an arrest abroad has no officers there. */
function isLawBody(view: SentenceView, body: number): boolean {
  const first = view.words.find(({ mention }) => mention === body)?.lower ?? '';
  return view.mentions[body]?.kind === 'organization' && isActWord(first, 'law-body');
}

/** `Juru bicara KPK mengatakan [penyidik] memeriksa X`, `[Petugas] menahan X, kata Kapolres Y`: they serve the body that tells it. */
function servedBody(view: SentenceView, chunk: Chunk, at: number): readonly number[] {
  if (chunk.owners.length > 0 || !isActWord(chunk.head, 'own-officer')) return [];
  const reporter = askedBefore(view, at) ?? reporterBefore(view, at)?.phrase ?? taggedSpeaker(view, at);
  const bodies = reporter === undefined ? [] : bodiesOf(view, reporter);
  return bodies.filter((body) => isLawBody(view, body));
}
