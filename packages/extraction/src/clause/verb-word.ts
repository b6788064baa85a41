import { entryAt } from '../entry-at.js';
import { frameReadings, namesAct } from '../events/frame.js';
import { objectClass } from '../events/objects/object-classes.js';
import { carriesSpeech } from '../statements/claims/carrier.js';
import { reportingWords } from '../statements/cues/reporting-words.js';
import { isObjectVoice } from './object-voice.js';
import { verbReadings } from './verb-lexicon.js';
import type { Word } from './word.js';
import { hasAnyClass, hasClass, looksLikeVerb } from './word-class.js';
import { rememberFlags, type WordForm } from './word-form.js';

/** `Haniyeh tewas dibunuh`: verbs without a prefix, behind a name or a small word only. */
function isUnprefixedVerb(words: readonly Word[], at: number): boolean {
  const before = entryAt(words, at - 1);
  if (before === undefined) return false;
  return isVerb(before.form) || before.mention >= 0 || isSmall(before.form);
}

const SMALL = ['determiner', 'negator', 'auxiliary', 'subordinator', 'conjunction', 'pronoun'] as const;

const isSmall = rememberFlags(({ lower }) => hasAnyClass(lower, ...SMALL));

function isVerbWord(lower: string): boolean {
  if (looksLikeVerb(lower)) return true;
  const adjective = hasClass(lower, 'nounlike');
  return verbReadings(lower).some(({ voice }) => voice !== 'bare' && !(adjective && voice === 'accidental'));
}

/** Whether a word is a verb with its prefix; `tertutup` is an adjective, though a verb could have that form. */
export const isVerb = rememberFlags(({ lower }) => isVerbWord(lower));

/** A known verb, be it without its prefix. */
const isKnownVerb = rememberFlags(
  ({ lower }) => verbReadings(lower).length > 0 || hasClass(lower, 'title-verb'),
);

const isCarrying = rememberFlags(({ lower }) => carriesSpeech(lower));

const isIntransitive = rememberFlags(({ lower }) => hasClass(lower, 'intransitive'));

const isAdjectival = rememberFlags(({ lower }) => hasClass(lower, 'adjectival'));

/** `negara yang dituduhnya memasok drone`, `jet yang dipesannya`: a passive with its agent in `-nya`. */
const isPassiveByHim = rememberFlags(
  ({ lower }) =>
    lower.startsWith('di') &&
    lower.endsWith('nya') &&
    verbReadings(lower.slice(0, -3)).some(({ voice }) => voice === 'passive'),
);

/** `akan menanggapinya`, `untuk merebutnya`: its object stands in `-nya`; but `menterinya`. */
function isVerbOnIt(words: readonly Word[], at: number, { lower }: WordForm): boolean {
  if (!lower.endsWith('nya') || !lower.startsWith('me') || lower.length < SHORTEST_ON_IT) return false;
  const before = entryAt(words, at - 1)?.lower ?? '';
  const isBefore = hasAnyClass(before, 'auxiliary', 'negator', 'purpose');
  return isBefore && looksLikeVerb(lower.slice(0, -3));
}

/** `memukulnya` has ten letters, shorter ones are seldom verbs. */
const SHORTEST_ON_IT = 9;

/** `[Bom] Tewaskan Lima Orang`, `[Bom] Rusia Hantam Pasar`, but `Bom Kyiv, Rusia Tewaskan Lima Orang`: nothing but whose it is stands between it and the verb. */
function isSubjectOfVerb(words: readonly Word[]): boolean {
  const owner = words[1]?.mention ?? -1;
  const next = owner < 0 ? words[1] : words.find(({ mention }, at) => at > 0 && mention !== owner);
  return next !== undefined && (isVerb(next.form) || isKnownVerb(next.form));
}

/** `[Sanksi] AS ke Korut`, but `Sanksi Rusia, AS …`: behind whose it is stands at whom it is aimed. */
function isOwnedDeed(words: readonly Word[], lower: string): boolean {
  const owner = words[1]?.mention ?? -1;
  const next = owner < 0 ? undefined : words.find(({ mention }, at) => at > 0 && mention !== owner);
  if (next === undefined || !hasClass(next.lower, 'aimed-by')) return false;
  return namesAct(lower);
}

/** `Minta [Sanksi] Dicabut`, `[Embargo] Diperluas`: what has something done to it is no verb. */
function isUndergone(words: readonly Word[], at: number, lower: string): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (!next.startsWith('di') || !looksLikeVerb(next)) return false;
  return namesAct(lower);
}

/** `[Bom] 2.000 Pon Dikirim`: how heavy it is stands behind it. */
function isMeasured(words: readonly Word[], at: number, lower: string): boolean {
  return (
    words[at + 1]?.kind === 'number' &&
    hasClass(words[at + 2]?.lower ?? '', 'weight') &&
    hasClass(lower, 'title-noun')
  );
}

/** `Pengiriman [Bom] ke Israel`, `Kirim [Bom] ke Israel`, but `Ancam Bom Israel`: behind a word that tells what is done with such a thing. */
function takesThing(before: string, thing: string): boolean {
  if (namesAct(before)) return true;
  return frameReadings(before).some(
    ({ frame }) => frame.object !== undefined && objectClass(frame.object)?.heads.has(thing) === true,
  );
}

/** `Kecam [Uji] Coba Rudal`, `Kecam [Ekspor] Senjata`: in a title the name of a deed looks like its verb. */
function namesDeed(words: readonly Word[], at: number, { lower }: WordForm): boolean {
  if (isMeasured(words, at, lower)) return true;
  if (isUndergone(words, at, lower)) return true;
  if (at === 0) return (hasClass(lower, 'title-noun') && isSubjectOfVerb(words)) || isOwnedDeed(words, lower);
  const { lower: before } = words[at - 1] as Word;
  if (hasClass(lower, 'title-noun') && takesThing(before, lower)) return true;
  // `Sepakati Jual [Beli] Rudal`
  if (hasClass(`${before} ${lower}`, 'deed-like')) return true;
  if (hasClass(before, 'over-deed')) {
    const both = `${lower} ${words[at + 1]?.lower ?? ''}`;
    if (hasClass(lower, 'deed-like') || hasClass(both, 'deed-like')) return true;
  }
  return hasClass(before, 'over-harm') && hasClass(lower, 'harm-like');
}

/**
 * Tells whether a word is a verb where it stands.
 *
 * @param words the words of a sentence
 * @param at index of the word
 * @param form its form
 * @param headline true in titles, where verbs drop meN-
 * @example
 * // Haniyeh [tewas] dibunuh → true; korban [tewas] itu → false
 */
export function isVerbAt(words: readonly Word[], at: number, form: WordForm, headline: boolean): boolean {
  // `Budi bebas`, not `perdagangan bebas`.
  if (isAdjectival(form)) return isUnprefixedVerb(words, at);
  if (isVerb(form)) return true;
  if (headline && isKnownVerb(form)) return !namesDeed(words, at, form);
  const before = entryAt(words, at - 1)?.lower ?? '';
  if (before === 'yang' && isPassiveByHim(form)) return true;
  // `Jangan kirim senjata`
  if (isKnownVerb(form) && hasClass(before, 'forbidding')) return true;
  if (isVerbOnIt(words, at, form) || isObjectVoice(words, at)) return true;
  // `saling lempar tuduhan`
  if (reportingWords.is(before, 'mutually') && (isKnownVerb(form) || isCarrying(form))) return true;
  return isIntransitive(form) && isUnprefixedVerb(words, at);
}
