import { reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import type { ReportStatus } from '../../findings.js';
import { isActWord } from '../act-word.js';
import { statusOf } from './status.js';

/** How far back the word that tells a clause may stand, over `bahwa` and `soal`. */
const REACH = 3;

/** Whether a word reports without vouching for what it reports: `menuduh`, `laporan`, not `mengakui` or `mengecam`. */
function reports(lower: string): 'verb' | 'noun' | 'no' {
  const forms = reportingForms(lower).filter(({ stance }) => stance === 'states' || stance === 'alleges');
  if (forms.some(({ voice }) => voice === 'noun')) return 'noun';
  return forms.length > 0 ? 'verb' : 'no';
}

/** What a word of doubt makes of what follows it (`dugaan`, `spekulasi`, `informasi bahwa`; but `bertukar informasi soal serangan`). */
function doubtOf(lower: string, next: string | undefined): ReportStatus | null {
  if (next === 'bahwa' && isActWord(lower, 'heard')) return 'alleged';
  const status = statusOf([lower], null, false);
  return status === 'alleged' || status === 'possible' ? status : null;
}

/** `[klaim Ukraina] soal serangan`, `[pernyataan AS] tentang pengiriman`: whose word it is stands between. */
function statusInReport({ chunks, words }: SentenceView, start: number): ReportStatus | null {
  const link = words[start - 1]?.lower ?? '';
  if (link === 'bahwa' || !hasClass(link, 'speech-about') || !isActWord(link, 'leads')) return null;
  const phrase = chunks.find(({ kind, to }) => kind === 'noun-phrase' && to === start - 1);
  const isReport = phrase !== undefined && phrase.owners.length > 0 && reports(phrase.head) === 'noun';
  return isReport ? 'alleged' : null;
}

/** `[tuduhan resmi] bahwa`, `[kabar burung] bahwa`: the noun may be described, but by nobody's name, whose word it would be. */
function statusByNoun({ chunks, words }: SentenceView, that: number): ReportStatus | null {
  if (words[that]?.lower !== 'bahwa') return null;
  const phrase = chunks.find(({ kind, to }) => kind === 'noun-phrase' && to === that);
  if (phrase === undefined || phrase.heads.length + phrase.owners.length > 0) return null;
  for (const { lower } of words.slice(phrase.from, phrase.to)) {
    if (reports(lower) === 'noun') return 'alleged';
    const doubt = doubtOf(lower, 'bahwa');
    if (doubt !== null) return doubt;
  }
  return null;
}

/** `Klaim Rusia [Ukraina Serang Belgorod] Dibantah`: a title that opens with a claim, of which only names and `bahwa` stand before the clause. */
function statusInTitle({ headline, words }: SentenceView, start: number): ReportStatus | null {
  if (!headline || reports(words[0]?.lower ?? '') !== 'noun') return null;
  const between = words.slice(1, start);
  const isClaim = between.some(({ mention }) => mention >= 0);
  return isClaim && between.every(({ mention, lower }) => mention >= 0 || lower === 'bahwa')
    ? 'alleged'
    : null;
}

function statusOfClause(view: SentenceView, start: number): ReportStatus | null {
  return statusByNoun(view, start - 1) ?? statusInTitle(view, start);
}

/**
 * Tells how real an act is that stands on somebody else's word, though nobody was found who says it: `media itu menuduh
 * Iran mengirim drone`, `laporan soal pengiriman drone`, `apa yang mereka sebut sebagai pasokan drone`.
 *
 * @param view the sentence
 * @param start first word of the clause, or the noun that tells the act
 * @param isNoun whether a noun tells it, which a verb of reporting has for its object (`mengumumkan pengiriman`)
 * @returns `alleged` or `possible` right behind a word of reporting or of doubt, over `bahwa`, `sebagai`, `soal` and their like; else null
 * @example
 * // Media itu menuduh [Iran mengirim drone]. → 'alleged'
 * // Iran [mengirim drone]. → null
 */
export function statusByOthers(view: SentenceView, start: number, isNoun: boolean): ReportStatus | null {
  const described = isNoun ? statusInReport(view, start) : statusOfClause(view, start);
  if (described !== null) return described;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at -= 1) {
    const word = view.words[at];
    if (word?.kind !== 'word' || word.mention >= 0) return null;
    const report = reports(word.lower);
    const isCalled = view.words[at + 1]?.lower === 'sebagai';
    if (report === 'noun' || (report === 'verb' && (!isNoun || isCalled))) return 'alleged';
    const doubt = doubtOf(word.lower, view.words[at + 1]?.lower);
    if (doubt !== null) return doubt;
    if (!isActWord(word.lower, 'leads')) return null;
  }
  return null;
}
