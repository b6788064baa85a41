import type { ReportingForm } from '@warta/indonesian';
import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isReporting } from '../../clause/is-reporting.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { frameReadings } from '../../events/frame.js';
import type { Stance } from '../../findings.js';
import { addresseeLink } from '../content/content-clause.js';
import { reportingWords } from '../cues/reporting-words.js';
import { speechNounVerbs } from './carrier.js';

const { is } = speechNounVerbs;

function isTo(word: string): boolean {
  return reportingWords.is(word, 'toward');
}

/** `berjanji kepada pemerintah [Jepang]`; `komitmen terhadap denuklirisasi Korea Utara` is not promised to it. */
function ownerAimedAt(aimed: Chunk | undefined, stance: Stance): number | null {
  const isSide =
    stance !== 'promises' || isRoleNoun(aimed?.head ?? '', 'organ') || isPersonNoun(aimed?.head ?? '');
  return isSide ? (aimed?.owners[0] ?? null) : null;
}

/** `mengulangi tuduhan tentang [pengiriman] senjata Iran ke Rusia`: it is sent there, and nobody there is accused. */
function isReceiver({ chunks }: SentenceView, about: number, link: number): boolean {
  if (about < 0 || link < about) return false;
  const to = chunks[link]?.head ?? '';
  return frameReadings(chunks[about + 1]?.head ?? '').some(
    ({ voice, frame }) => voice === 'noun' && frame.roles[to] === 'recipients',
  );
}

/** `mengajukan keberatan ke [WTO]`: before whom it is brought, and not of whom. */
function isForum(view: SentenceView, at: number, addressee: number | null): boolean {
  const brings = is(view.chunks[at]?.head ?? '', 'bringing');
  return brings && addressee !== null && view.mentions[addressee]?.kind === 'organization';
}

/** What a noun of speech is about, and whom it is addressed to. */
export interface SpeechNounAim {
  /** Index of the first chunk behind the noun that opens what it is about, or -1. */
  readonly about: number;
  /** Index of a mention, or null. */
  readonly addressee: number | null;
}

/**
 * Reads what stands behind a noun of speech that a verb carries.
 *
 * @param view the sentence
 * @param verb index of the chunk of the verb
 * @param noun index of the chunk of the noun
 * @param form how the noun is read
 * @example
 * // melayangkan protes kepada [Rusia] [atas] latihan di Kuril → addressed to Rusia, about what stands behind `atas`
 */
export function speechNounAim(
  view: SentenceView,
  verb: number,
  noun: number,
  { stance }: ReportingForm,
): SpeechNounAim {
  // `hanya tim besar di atas kertas`: behind another preposition it tells a place.
  const told = view.chunks.findIndex(
    (chunk, n) =>
      n > noun && hasClass(chunk.head, 'speech-about') && view.chunks[n - 1]?.kind !== 'preposition',
  );
  // `telah memberi peringatan, dan menambahkan bahwa …`: what the next verb reports.
  const at = view.chunks.slice(noun + 1, Math.max(told, 0)).some(isReporting) ? -1 : told;
  const near = view.chunks.findIndex(
    (chunk, n) => n > noun && n <= noun + 3 && isTo(chunk.head) && holdsName(view.chunks[n + 1]),
  );
  // `protes, untuk kali kedua tahun ini, kepada X`
  const link = near >= 0 ? near : addresseeLink(view.chunks, noun + 1, isTo);
  const to = isReceiver(view, at, link) ? -1 : link;
  const aimed = view.chunks[to + 1];
  const addressee = to < 0 ? null : (aimed?.heads[0] ?? ownerAimedAt(aimed, stance));
  return { about: at, addressee: stance === 'condemns' && isForum(view, verb, addressee) ? null : addressee };
}
