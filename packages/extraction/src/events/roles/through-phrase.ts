import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { isBeside } from '../../clause/is-beside.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import type { Frame } from '../frame.js';
import { findObjectWord } from '../objects/object-class.js';

/** The verb right behind the last phrase (`menyatakan Budi [bersalah]`, `mencegah Budi [bepergian] ke luar negeri`). */
function behindVerb(view: SentenceView, last: number): number[] {
  if (view.chunks[last + 1]?.kind !== 'verb') return [];
  return view.chunks[last + 2]?.kind === 'preposition' ? [last + 1, last + 3] : [last + 1];
}

/** One past what is told between commas of the phrase before, or the place itself: `memilih X[, politikus yang lama diam,] menjadi ketua`. */
function overBesidePhrase({ chunks }: SentenceView, open: number): number {
  if (chunks[open]?.kind !== 'comma') return open;
  const close = chunks.findIndex(({ kind }, at) => at > open && (kind === 'comma' || kind === 'mark'));
  return chunks[close]?.kind === 'comma' && isBeside(chunks, open, close) ? close + 1 : open;
}

/** The phrase behind `menjadi`, which opens no clause of its own here (`memilih X menjadi ketua`). */
function behindMenjadi(view: SentenceView, last: number): number {
  const at = overBesidePhrase(view, last + 1);
  return view.chunks[at]?.head === 'menjadi' ? at + 1 : -1;
}

/** `berunding dengan Rusia untuk membeli [jet tempur]`: what a talk is to bring about. */
function behindPurpose(view: SentenceView, last: number, { act }: Frame): number {
  const aimed = act === 'arms-talks' && hasClass(view.chunks[last + 1]?.head ?? '', 'purpose');
  return aimed && view.chunks[last + 2]?.kind === 'verb' ? last + 3 : -1;
}

/** `memberi diplomat Rusia waktu tiga hari untuk [angkat kaki]`, `memanggil dubesnya guna [berkonsultasi]`: what somebody is to do. */
function behindOrder({ chunks }: SentenceView, last: number, { act }: Frame): number {
  // `duta besar Kuba dan seluruh stafnya untuk angkat kaki`
  const at = chunks[last + 1]?.kind === 'conjunction' ? last + 3 : last + 1;
  return isActOf(act, 'ordered') && hasClass(chunks[at]?.head ?? '', 'purpose') ? at + 1 : -1;
}

/** `memanggil duta besarnya [pulang] dari Kyiv`: the last word of the object's phrase. */
function endsHomeward(view: SentenceView, { through = '' }: Frame, object: number): boolean {
  const to = view.chunks[object]?.to ?? 0;
  return through === 'homeward' && to > 0 && findObjectWord(view, to - 1, to, through) >= 0;
}

/** How far behind an object a phrase may stand, over the clause that describes the object. */
const REACH = 10;

/** `memasukkan tiga perusahaan yang berbasis di X [ke daftar hitam]`: the prepositional phrases behind the relative clause of the object. */
function behindRelative(view: SentenceView, object: number): number[] {
  if (view.chunks[object + 1]?.head !== 'yang') return [];
  const phrases: number[] = [];
  for (let at = object + 2; at < object + REACH; at += 1) {
    const kind = view.chunks[at]?.kind;
    if (kind === undefined || kind === 'mark' || kind === 'quote' || kind === 'comma') break;
    if (kind === 'preposition') phrases.push(at + 1);
  }
  return phrases;
}

/**
 * Tells whether the phrase through which a frame tells its act is there.
 *
 * @param view the sentence
 * @param complements what follows the trigger
 * @param frame the frame
 * @param chunk index of the trigger's chunk
 * @param from index of the first object that may be the phrase: behind a passive the first, else the second
 * @returns true also for a frame that asks for none
 * @example
 * // Polisi menetapkan Budi sebagai [tersangka]. → true for an arrest
 * // Polisi menetapkan harga. → false
 */
export function hasThrough(
  view: SentenceView,
  complements: Complements,
  frame: Frame,
  chunk: number,
  from = 1,
): boolean {
  const name = frame.through;
  if (name === undefined) return true;
  const last = Math.max(chunk, ...complements.objects, ...complements.prepositional.map((one) => one.phrase));
  // `didesak mundur oleh koalisi`: who does it is no such phrase.
  const linked = complements.prepositional.filter(({ preposition }) => preposition !== 'oleh');
  const phrases = [
    ...linked.map((one) => one.phrase),
    behindMenjadi(view, last),
    behindPurpose(view, last, frame),
    behindOrder(view, last, frame),
    ...behindVerb(view, last),
    ...complements.objects.slice(from),
    ...behindRelative(view, complements.objects.at(-1) ?? -1),
  ];
  return (
    endsHomeward(view, frame, complements.objects[0] ?? -1) ||
    phrases.some((at) => {
      const chunk = view.chunks[at];
      return chunk !== undefined && findObjectWord(view, chunk.from, chunk.to, name) >= 0;
    })
  );
}
