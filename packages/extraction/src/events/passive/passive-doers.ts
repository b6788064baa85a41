import type { Chunk } from '../../clause/chunk.js';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { isAnyRole } from '../../clause/role-noun.js';
import { AUXILIARY_AND_TIME, SMALL_WORDS, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { type Frame, namesAct } from '../frame.js';
import { findObjectWord } from '../objects/object-class.js';
import { firstNamed } from '../roles/first-named.js';
import { listedNames } from '../roles/listed-names.js';
import { hackersBeside } from '../roles/masters-of.js';
import { namesOf } from '../roles/role-names.js';
import { senderOf } from '../roles/sender-of.js';
import { sponsorOf } from '../roles/sponsor-of.js';
import type { Trigger } from '../rule.js';

/** A name, or a noun for somebody before one: not `tersangka kasus X`. */
function opensName(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || word.mention >= 0) return word !== undefined;
  return isAnyRole(word.lower, 'organ', 'office', 'people', 'fighters');
}

/** `operasi tangkap tangan [(OTT)] KPK`: one past an abbreviation in brackets, or the place itself. */
function overAbbreviation({ words }: SentenceView, at: number): number {
  return words[at]?.text === '(' && words[at + 2]?.text === ')' ? at + 3 : at;
}

/** `terjaring OTT KPK`, `jatuh ke tangan Taliban`: names behind the last word of the phrase, in its own chunk. */
function namesInVerbPhrase(view: SentenceView, { chunk, to }: Trigger): readonly number[] {
  const last = chunkAt(view, to - 1);
  const phrase = view.chunks[last];
  if (phrase?.kind !== 'noun-phrase' || last === chunk) return [];
  if (!opensName(view, overAbbreviation(view, to))) return [];
  const behind = new Set(view.words.slice(to, phrase.to).map(({ mention }) => mention));
  return [...phrase.heads, ...phrase.owners].filter((mention) => behind.has(mention));
}

/** `dihantam serangan udara [Israel]`: whose attack it is. */
function strikerOf(view: SentenceView, { reading }: Trigger, agent: Chunk | undefined): readonly number[] {
  if (reading.frame.act !== 'attack' || agent?.kind !== 'noun-phrase' || agent.heads.length > 0) return [];
  const isAttack = findObjectWord(view, agent.from, agent.to, 'attack') >= 0;
  return isAttack ? agent.owners.filter((owner) => view.mentions[owner]?.kind !== 'place') : [];
}

/**
 * Names the doer of a passive: in its last word's phrase, right behind the verb, or behind `oleh`.
 *
 * @param view the sentence
 * @param trigger the verb
 * @param next index of the chunk behind the verb, or behind its object
 * @param complements the phrases behind the verb
 * @param agents the class that the frame asks of the doer, if any
 * @returns indices of mentions; empty where nobody is named
 * @example
 * // Kapal itu dihantam rudal yang ditembakkan [Houthi]. → Houthi
 * // Kapal itu dihantam gelombang. → none
 */
export function passiveDoers(
  view: SentenceView,
  trigger: Trigger,
  next: number,
  complements: Complements,
  agents: string | undefined,
): readonly number[] {
  return firstNamed(
    () => namesInVerbPhrase(view, trigger),
    () => agentBefore(view, trigger),
    () => senderOf(view, next),
    () => strikerOf(view, trigger, view.chunks[next]),
    () => directAgents(view, next, trigger.reading.frame),
    () => (agents === undefined ? agentsBehind(view, trigger, next, complements) : mastersBehind(view, next)),
    () => sharedAgents(view, trigger),
  );
}

/** `ditabrak dan disemprot [oleh China]`: the agent that two passives share stands behind the second. */
function sharedAgents(view: SentenceView, { chunk, reading: { frame } }: Trigger): readonly number[] {
  const at = skipAhead(view.chunks, chunk + 2, SMALL_WORDS);
  const second = view.chunks[at];
  const isLinked = view.chunks[chunk + 1]?.kind === 'conjunction';
  if (!isLinked || second?.kind !== 'verb' || !second.head.startsWith('di')) return [];
  const direct = directAgents(view, at + 1, frame);
  if (direct.length > 0) return direct;
  const { prepositional } = findComplements(view.chunks, at + 1);
  const oleh = prepositional.find(({ preposition }) => preposition === 'oleh');
  return oleh === undefined ? [] : namesOf(view, view.chunks[oleh.phrase]);
}

/** `rudal yang oleh [Iran] dikirim ke Rusia`: the agent before its verb. */
function agentBefore(view: SentenceView, { chunk }: Trigger): readonly number[] {
  const at = skipBack(view.chunks, chunk - 1, AUXILIARY_AND_TIME);
  return view.chunks[at - 1]?.head === 'oleh' && view.chunks[at - 2]?.head === 'yang'
    ? namesOf(view, view.chunks[at])
    : [];
}

/** `dikirim [Iran]`, with a second side. */
function directAgents(view: SentenceView, next: number, frame: Frame): readonly number[] {
  const direct = namesOf(view, view.chunks[next]);
  return direct.length > 0 ? [...direct, ...secondAgents(view, next, frame)] : direct;
}

/** `diretas kelompok peretas [Korea Utara]`: whose they are who do it. */
function mastersBehind(view: SentenceView, next: number): readonly number[] {
  return firstNamed(
    () => view.chunks[next]?.owners ?? [],
    () => sponsorOf(view, next),
  );
}

/** Who is named behind `oleh`, or listed behind a word for several. */
function agentsBehind(
  view: SentenceView,
  trigger: Trigger,
  next: number,
  complements: Complements,
): readonly number[] {
  const oleh = complements.prepositional.find((one) => one.preposition === 'oleh')?.phrase;
  // `didukung 142 negara, termasuk Indonesia`
  const listed = hasClass(view.chunks[next]?.head ?? '', 'others') ? listedNames(view, next) : [];
  const named = oleh === undefined ? listed : namesOf(view, view.chunks[oleh]);
  return named.length > 0 ? named : hackersBeside(view, trigger.reading.frame.act, oleh ?? next);
}

/** `diteken Menko Yusril dan Menteri Luar Negeri Inggris`: sides too unlike to be one phrase. */
function secondAgents(view: SentenceView, first: number, { roles }: Frame): readonly number[] {
  const link = view.chunks[first + 1];
  const joins = link?.kind === 'conjunction' || hasClass(link?.head ?? '', 'together');
  if (roles['antara'] === undefined || !joins) return [];
  return namesOf(view, view.chunks[first + 2]);
}

/**
 * Collects the prepositional phrases between a subject and the verb behind it.
 *
 * @param view the sentence
 * @param subject index of the subject's chunk
 * @param verb index of the verb's chunk
 * @example
 * // Drone [dari Iran] dikirim ke Rusia. → dari Iran
 */
export function phrasesBetween(
  view: SentenceView,
  subject: number,
  verb: number,
): Complements['prepositional'] {
  if (subject > verb) return [];
  const between = findComplements(view.chunks.slice(0, verb), subject + 1).prepositional;
  // `Penjualan senjata oleh Rusia diselidiki PBB`: who does the deed that the subject names does not do what is done about it.
  return namesAct(view.chunks[subject]?.head ?? '')
    ? between.filter((one) => one.preposition !== 'oleh')
    : between;
}

/**
 * Names who gives, where it stands between a gift and its passive: `Bantuan [dari Vietnam] batal diberangkatkan`.
 *
 * @param view the sentence
 * @param frame the act; only gifts come from somebody
 * @param subject index of the subject's chunk
 * @param verb index of the verb's chunk
 * @returns indices of mentions, no places
 */
export function sourceBetween(
  view: SentenceView,
  { act }: Frame,
  subject: number,
  verb: number,
): readonly number[] {
  if ((act !== 'aid' && act !== 'arms-transfer') || isBooty(view, subject)) return [];
  const from = phrasesBetween(view, subject, verb).find(({ preposition }) => preposition === 'dari');
  const phrase = from?.phrase ?? originBetween(view, subject, verb);
  const names = namesOf(view, view.chunks[phrase]);
  return names.filter((name) => view.mentions[name]?.kind !== 'place');
}

/** `senapan yang berasal dari [Iran] dan hendak dikirim`: index of the phrase that it comes from by a verb of its own, or -1. */
function originBetween({ chunks }: SentenceView, subject: number, verb: number): number {
  const comes = chunks.findIndex(({ head }, at) => at > subject && at < verb && isActWord(head, 'stems'));
  const joined = chunks[comes + 3]?.kind === 'conjunction';
  return comes > 0 && chunks[comes + 1]?.head === 'dari' && joined ? comes + 2 : -1;
}

/** `Senjata [sitaan] dari Iran`: it was taken, and not given. */
function isBooty({ chunks, words }: SentenceView, subject: number): boolean {
  const { from = 0, to = 0 } = chunks[subject] ?? {};
  return words.slice(from, to).some(({ lower }) => isActWord(lower, 'booty'));
}

/**
 * Leaves out where a gift was made or taken, where another gives it.
 *
 * @param view the sentence
 * @param frame the act; only gifts come from somebody
 * @param subject index of the gift's chunk
 * @param agents who gives it
 * @param between the phrases between the gift and its passive
 * @returns the phrases that may name a giver
 * @example
 * // Senjata [dari Iran] diserahkan AS ke Ukraina. → none
 * // Senjata [dari Iran] diserahkan ke Ukraina. → dari Iran
 */
export function withoutOrigin(
  view: SentenceView,
  { act }: Frame,
  subject: number,
  agents: readonly number[],
  between: Complements['prepositional'],
): Complements['prepositional'] {
  if (act !== 'aid' && act !== 'arms-transfer') return between;
  if (agents.length === 0 && !isBooty(view, subject)) return between;
  return between.filter(({ preposition }) => preposition !== 'dari');
}
