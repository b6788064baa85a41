import { reportingForms, withoutNya } from '@warta/indonesian';
import { entryAt } from '../../entry-at.js';
import { type Chunk, holdsName, kindAt } from '../chunk.js';
import { reportsAs } from '../reports-as.js';
import { isAnyRole, isPersonNoun, isRoleNoun } from '../role-noun.js';
import { overPassed, verbBefore } from '../verb-before.js';
import { hasClass } from '../word-class.js';
import type { Clauses } from './clauses.js';
import { phraseSubject } from './phrase-subject.js';

/** `India dan Pakistan sepakat untuk melakukan`: who agrees does it. */
function agreedBefore(clauses: Clauses, at: number, before: number): number | null {
  const { chunks } = clauses;
  const agrees = before < at - 1 && hasClass(entryAt(chunks, at - 1)?.head ?? '', 'control');
  if (!agrees || kindAt(chunks, before) !== 'noun-phrase') return null;
  const phrase = phraseSubject(clauses, before);
  return phrase === 'skip' ? null : phrase;
}

/** `[Rusia] memakai rudal yang dipasok Iran untuk menyerang`: who uses a thing, and not who supplied it; null where nobody does. */
function usedBefore(clauses: Clauses, passive: number): number | null {
  const { chunks } = clauses;
  const yang = passive - 1;
  if (chunks[yang]?.head !== 'yang' || kindAt(chunks, yang - 1) !== 'noun-phrase') return null;
  const uses = hasClass(entryAt(chunks, yang - 2)?.head ?? '', 'using-arms');
  return uses ? clauses.subjectOf(yang - 2).phrase : null;
}

/** `memohon kepada Jepang agar mengirim`: who is asked does it; `berjanji kepada Jepang untuk mengirim`: who promises; `dibeli India untuk menyerang`, `diterbangkan prajurit India untuk menyerang`: who bought or flew it does. */
function askedBefore(clauses: Clauses, before: number): number | null {
  const { chunks } = clauses;
  const chunk = chunks[before];
  if (chunk === undefined || !holdsName(chunk)) return null;
  const preposition = entryAt(chunks, before - 1);
  const verb = chunks[verbBefore(chunks, before)]?.head ?? '';
  if (preposition?.head === 'kepada') {
    if (reportsAs(verb, 'promises')) return clauses.subjectOf(verbBefore(chunks, before)).phrase;
    return reportsAs(verb, 'ask') ? before : null;
  }
  const somebody = chunk.heads.length > 0 || isAnyRole(chunk.head, 'organ', 'office', 'fighters', 'officer');
  const agent = somebody && (preposition?.kind === 'verb' || preposition?.head === 'oleh');
  const passive =
    verb.startsWith('di') &&
    !hasClass(verb, 'control') &&
    !hasClass(verb, 'sponsoring') &&
    reportingForms(verb).length === 0;
  return agent && passive ? (usedBefore(clauses, verbBefore(chunks, before)) ?? before) : null;
}

/** `mengirim [perwakilannya Budi] untuk menemui`: who is sent does it by name; `mengirim tentara untuk`, `membayar orang untuk` leave it the sender's. */
function sentBefore(chunks: readonly Chunk[], at: number, before: number): number | null {
  const sent = chunks[before];
  if (sent?.kind !== 'noun-phrase' || before !== at - 1) return null;
  if (!hasClass(entryAt(chunks, before - 1)?.head ?? '', 'sending-somebody')) return null;
  const isNamed = sent.heads.length > 0 && isPersonNoun(withoutNya(sent.head));
  return isNamed ? before : null;
}

/** `mempersenjatai [Ukraina] untuk menyerang`, `melatih [Hizbullah] untuk menyerang`: who is armed is to do it. */
function armedBefore(chunks: readonly Chunk[], at: number, before: number): number | null {
  const armed = chunks[before];
  if (armed?.kind !== 'noun-phrase' || before !== at - 1) return null;
  if (!hasClass(entryAt(chunks, before - 1)?.head ?? '', 'arming')) return null;
  // `mengandalkan rudal AS untuk menyerang`: who relies on a weapon uses it.
  if (isAnyRole(armed.head, 'arms', 'craft')) return null;
  return armed.heads.length > 0 || armed.owners.length > 0 ? before : null;
}

/** `mengancam [Iran] agar tidak menyerang`: who is threatened is to do it, and not who threatens. */
function warnedBefore(chunks: readonly Chunk[], at: number, before: number): number | null {
  const word = chunks[at]?.head ?? '';
  const isWish = word !== 'untuk' && hasClass(word, 'wish');
  if (!isWish || before !== at - 1 || kindAt(chunks, before) !== 'noun-phrase') return null;
  const warns = reportsAs(entryAt(chunks, before - 1)?.head ?? '', 'active', 'warns');
  return warns ? before : null;
}

/** `memberi waktu kepada [duta besar Kuba] dan stafnya untuk pergi`: who is given time or leave to do it. */
function allowedBefore(clauses: Clauses, at: number): number | null {
  const { chunks } = clauses;
  const verb = verbBefore(chunks, at);
  // `memberi Ukraina izin untuk menyerang`
  if (hasClass(chunks[verb]?.head ?? '', 'supplying') && hasClass(chunks[verb + 2]?.head ?? '', 'leave'))
    return kindAt(chunks, verb + 1) === 'noun-phrase' ? verb + 1 : null;
  if (!hasClass(chunks[verb + 1]?.head ?? '', 'leave')) return null;
  // `meminta izin kepada Jerman untuk mengirim`: who asks for leave or has it.
  if (hasClass(chunks[verb]?.head ?? '', 'having-leave')) return clauses.subjectOf(verb).phrase;
  const [link, holder] = chunks.slice(verb + 2, verb + 4);
  const isGiven = link?.head === 'kepada' || link?.head === 'bagi';
  return isGiven && verb + 3 < at && holder?.kind === 'noun-phrase' ? verb + 3 : null;
}

/** `[Polandia] menandatangani kesepakatan dengan Korea Selatan untuk membeli`: who agrees on it with another does it. */
function dealtBefore(clauses: Clauses, before: number): number | null {
  const { chunks } = clauses;
  const [deal, link] = chunks.slice(Math.max(0, before - 2), before);
  const isWith = link?.head === 'dengan' && deal?.kind === 'noun-phrase' && deal.owners.length === 0;
  if (!isWith || !hasClass(deal.head, 'pact') || kindAt(chunks, before) !== 'noun-phrase') return null;
  const verb = overPassed(chunks, before - 3);
  return kindAt(chunks, verb) === 'verb' && !chunks[verb]?.head.startsWith('di')
    ? clauses.subjectOf(verb).phrase
    : null;
}

/** `rencana bagi [Araghchi] untuk bertemu`: whose effort it is; `[upaya] dari Rusia untuk memperoleh`: the effort itself. */
function meantFor(chunks: readonly Chunk[], before: number): number | null {
  const link = entryAt(chunks, before - 1)?.head;
  const isMeant = (link === 'bagi' || link === 'dari') && kindAt(chunks, before) === 'noun-phrase';
  if (!isMeant || !isRoleNoun(chunks[before - 2]?.head ?? '', 'effort')) return null;
  return link === 'dari' ? before - 2 : before;
}

/** `KPK memanggil [Budi] untuk dimintai keterangan`, `menahan [Budi] usai diperiksa`: what such a passive tells is done to whom the main verb acts on. */
function broughtBefore(chunks: readonly Chunk[], at: number, before: number): number | null {
  const passive = chunks[at + 1];
  const main = entryAt(chunks, before - 1);
  if (passive?.kind !== 'verb' || !passive.head.startsWith('di')) return null;
  if (main?.kind !== 'verb' || main.head.startsWith('di') || kindAt(chunks, before) !== 'noun-phrase')
    return null;
  // `Israel menyerang X setelah diserang Y`: whoever strikes may have been struck.
  if (hasClass(chunks[at]?.head ?? '', 'after')) return hasClass(passive.head, 'probed') ? before : null;
  const named = (chunks[before]?.heads.length ?? 0) > 0;
  const thing = hasClass(chunks[at]?.head ?? '', 'purpose') && !isWill(chunks[before]);
  return named || thing ? before : null;
}

/** `menegaskan bahwa [hak warga] untuk berunjuk rasa dijamin`: whose right it is would do it, and nobody before; who `menggunakan wewenang untuk menahan` does it. */
function entitledBefore(chunks: readonly Chunk[], at: number): number | null {
  const chunk = entryAt(chunks, at - 1);
  const wields = hasClass(entryAt(chunks, at - 2)?.head ?? '', 'wielding');
  return chunk?.kind === 'noun-phrase' && isRoleNoun(chunk.head, 'right') && !wields ? at - 1 : null;
}

/** `menyatakan kesiapannya untuk diperiksa`, `memenuhi panggilan untuk diperiksa`: what is done is not done to these. */
function isWill(chunk: Chunk | undefined): boolean {
  const noun = withoutNya(chunk?.head ?? '');
  return isRoleNoun(noun, 'effort') || isRoleNoun(noun, 'request');
}

/** `[kunjungan Putin] ke Hanoi untuk bertemu`: the journey of somebody, over where it goes. */
function journeyBefore(chunks: readonly Chunk[], before: number): number | null {
  let at = before;
  while (kindAt(chunks, at) === 'noun-phrase' && kindAt(chunks, at - 1) === 'preposition') {
    const noun = overPassed(chunks, at - 2);
    if (isJourney(chunks[noun]) || isPromise(chunks[noun])) return noun;
    at = noun;
  }
  return null;
}

function isJourney(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun-phrase' && chunk.owners.length > 0 && isRoleNoun(chunk.head, 'journey');
}

/** `[Janji Xi] kepada Trump di Busan untuk tidak memasok`: who promises does it. */
function isPromise(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'noun-phrase' && chunk.owners.length > 0 && reportsAs(chunk.head, 'noun', 'promises')
  );
}

/**
 * Who does what a word of purpose opens, or has it done to them, where somebody who agrees, is asked or carries out the main verb stands before it.
 *
 * @param clauses the sentence
 * @param at index of the subordinator
 * @param before index of the chunk before it, over auxiliaries and times
 * @returns index of a noun phrase, or null where the word tells no purpose or none of these stands there
 * @example
 * // Filipina memohon kepada [Jepang] agar mengirim … : the subject of `mengirim` is Jepang
 */
export function purposeSubject(clauses: Clauses, at: number, before: number): number | null {
  const { chunks } = clauses;
  const brought = broughtBefore(chunks, at, before);
  if (brought !== null) return brought;
  if (!hasClass(chunks[at]?.head ?? '', 'purpose')) return null;
  return (
    entitledBefore(chunks, at) ??
    allowedBefore(clauses, at) ??
    agreedBefore(clauses, at, before) ??
    sentBefore(chunks, at, before) ??
    armedBefore(chunks, at, before) ??
    askedBefore(clauses, before) ??
    warnedBefore(chunks, at, before) ??
    dealtBefore(clauses, before) ??
    meantFor(chunks, before) ??
    journeyBefore(chunks, before)
  );
}
