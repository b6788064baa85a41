import { reportingForms } from '@warta/indonesian';
import { kindAt } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isReporting } from '../../clause/is-reporting.js';
import { isObjectVoice } from '../../clause/object-voice.js';
import { opensPredicate } from '../../clause/opens-predicate.js';
import { reportsAs } from '../../clause/reports-as.js';
import { hasClass } from '../../clause/word-class.js';
import { reportingWords } from '../../statements/cues/reporting-words.js';
import { isActWord } from '../act-word.js';
import { namesAct } from '../frame.js';
import type { Trigger } from '../rule.js';
import { statusOf } from '../status/status.js';

/** `Jangan [kirim] senjata`: behind it a verb drops its prefix; in `Saya berkata jangan kirim senjata` it is another who would send it. */
function isForbidden({ words, chunks }: SentenceView, { from, chunk }: Trigger): boolean {
  return hasClass(words[from - 1]?.lower ?? '', 'forbidding') && !isReporting(chunks[chunk - 2]);
}

/** `[Bom] Meledak di Kabul, Rusia Kirim Tim`: right before a verb, a word that opens a title and is a noun too is its subject. */
function isSubjectOfNext({ chunks, words }: SentenceView, { from, chunk }: Trigger): boolean {
  return from === 0 && kindAt(chunks, chunk + 1) === 'verb' && namesAct(words[from]?.lower ?? '');
}

/** `Tolak [Sanksi] AS, Iran: …`: behind an answer that opens a title, a word that is a noun too names what another did. */
function isAnsweredDeed({ words }: SentenceView, { from, reading: { frame } }: Trigger): boolean {
  const answer = words[0]?.lower ?? '';
  const answers = reportsAs(answer, 'bare', 'react') || hasClass(answer, 'unwilling');
  return from === 1 && answers && frame.object === undefined && namesAct(words[from]?.lower ?? '');
}

/** `Langgar [Sanksi] PBB`: behind a verb and read as a noun, the word names a deed of others. */
function isNameOfDeed({ chunks, words }: SentenceView, { from, chunk }: Trigger): boolean {
  const noun = words[from]?.lower ?? '';
  if (chunks[chunk]?.kind !== 'noun-phrase') return false;
  // `[Bom] 2.000 Pon Dikirim`
  if (hasClass(noun, 'title-noun')) return true;
  return chunks[chunk - 1]?.kind === 'verb' && namesAct(noun);
}

/** `[Sanksi] AS, Rusia Siapkan Balasan`: whoever strikes back has not done what the noun names. */
function isAnsweredNoun({ words, chunks }: SentenceView, { from, chunk }: Trigger): boolean {
  if (from > 0 || chunks[chunk + 2]?.kind !== 'comma') return false;
  const isNoun = namesAct(words[from]?.lower ?? '');
  return isNoun && words.some(({ lower }) => isActWord(lower, 'strikes-back'));
}

/** `Jepang Protes [Uji] Rudal Korut`: right behind a verb of condemning or striking back, it names a deed of others. */
function isCondemned({ chunks }: SentenceView, { chunk }: Trigger): boolean {
  const before = chunks[chunk - 1];
  if (before?.kind !== 'verb') return false;
  // `Balas [Sanksi], Rusia Usir Diplomat`
  if (isActWord(before.head, 'strikes-back')) return true;
  return reportingForms(before.head).some(({ stance, voice }) => stance === 'condemns' && voice !== 'noun');
}

/** `Iran Dituduh [Kirim] Drone`, `Jerman Diminta [Pasok] Tank`, `Kim Dijadwalkan [Kunjungi] Rusia`: such a passive hands over a verb. */
function handsOver(passive: string): boolean {
  if (reportingForms(passive).some(({ voice }) => voice === 'passive')) return true;
  return statusOf([passive], null, false) !== 'asserted';
}

/** `Iran Dikenai [Sanksi] AS`: right behind another passive it names what the subject undergoes. */
function isUndergone({ chunks }: SentenceView, { chunk }: Trigger): boolean {
  const before = chunks[chunk - 1];
  if (before?.kind !== 'verb') return false;
  if (!before.head.startsWith('di')) return isActWord(before.head, 'receives');
  // `Jepang Hukum Tiga Firma China, Diduga Pasok Drone`: behind a comma it is open who.
  return !handsOver(before.head) || chunks[chunk - 2]?.kind === 'comma';
}

/** Signs that a word which may be a verb in a title names a deed of others there. */
const DEEDS_OF_OTHERS = [
  isUndergone,
  isNameOfDeed,
  isAnsweredDeed,
  isSubjectOfNext,
  isCondemned,
  isAnsweredNoun,
] as const;

function namesDeedOfOthers(view: SentenceView, trigger: Trigger): boolean {
  const before = view.words[trigger.from - 1]?.lower ?? '';
  // `Baru Bebas [Embargo], Tripoli …`, `Rusia Respons [Sanksi] AS`
  if (isActWord(before, 'free-of') || isActWord(before, 'strikes-back')) return true;
  return DEEDS_OF_OTHERS.some((test) => test(view, trigger));
}

/** `menambahkan [pasukannya telah menembak jatuh X]`: the phrase behind a verb of saying begins what is said. */
function beginsSaid({ chunks }: SentenceView, { chunk }: Trigger): boolean {
  const owner = hasClass(chunks[chunk + 2]?.head ?? '', 'pronoun') ? 1 : 0;
  const thing = chunks[chunk + 1];
  // `menyatakan Budi terbukti bersalah`
  if (thing?.kind !== 'noun-phrase' || thing.heads.length > 0) return false;
  return opensPredicate(chunks[chunk + 2 + owner]) && isActWord(chunks[chunk]?.head ?? '', 'tells-of-self');
}

/**
 * Tells whether a word is read as a verb whose subject does the deed; without meN- only in titles, and behind what forbids it.
 *
 * @param view the sentence
 * @param trigger the word
 * @example
 * // Iran [memasok] drone; Jangan [kirim] senjata → true
 * // Senjata [dipasok] Iran; Langgar [Sanksi] PBB → false
 */
export function isActive(view: SentenceView, trigger: Trigger): boolean {
  const { reading, from } = trigger;
  if (reading.voice !== 'bare') return reading.voice === 'active' && !beginsSaid(view, trigger);
  if (isForbidden(view, trigger) || isObjectVoice(view.words, from)) return true;
  // `saling usir diplomat`
  if (reportingWords.is(view.words[from - 1]?.lower ?? '', 'mutually')) return true;
  return view.headline && !namesDeedOfOthers(view, trigger);
}
