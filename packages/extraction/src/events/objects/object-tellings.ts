import type { SentenceView } from '../../clause/clause-view.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { ToldEvent } from '../told-event.js';

/** `meneken kontrak pembelian rudal`, `kesepakatan gencatan senjata`: what a contract is about comes about with it. */
function isContracted(view: SentenceView, { telling: { frame, from }, roles }: ToldEvent): boolean {
  if (!isActOf(frame.act, 'contracted')) return false;
  // `kontrak pembelian rudal`, `kontrak kedua pembelian rudal`
  const before = view.words.slice(Math.max(0, from - 2), from);
  if (!before.some(({ lower }) => isActWord(lower, 'contract'))) return false;
  // Of two who sign, who buys is not told.
  return frame.act === 'ceasefire' || (roles.actors.length === 1 && roles.recipients.length > 0);
}

/** `mengumumkan penyitaan senjata yang dipasok Iran`: the relative clause tells of the thing, and not of what became of it. */
function isDescribed(
  { chunks }: SentenceView,
  { telling: noun }: ToldEvent,
  { telling }: ToldEvent,
): boolean {
  return (
    telling.rule === 'passive-clause' &&
    telling.frame.act !== noun.frame.act &&
    chunks[noun.chunk + 1]?.head === 'yang'
  );
}

/** `dibebaskan dari [sanksi AS]`: what somebody is freed of. */
function isFreedOf({ telling: { frame, complements } }: ToldEvent, { telling: noun }: ToldEvent): boolean {
  if (frame.act !== 'sanction-relief' || noun.frame.act !== 'sanction') return false;
  return complements.prepositional.some(
    ({ preposition, phrase }) => preposition === 'dari' && phrase === noun.chunk,
  );
}

/** `menembakkan rudal [kiriman] Iran`: whose gift it is, is told beside what is done with it. */
function isGift(
  { chunks, words }: SentenceView,
  { telling: { chunk, from } }: ToldEvent,
  act: string,
): boolean {
  const behind = from > (chunks[chunk]?.from ?? from);
  return behind && isActWord(words[from]?.lower ?? '', 'gift') && !isActOf(act, 'given');
}

/**
 * Leaves out what is only the object of another deed: `memberikan dukungan militer` tells one act.
 *
 * @param view the sentence
 * @param told its acts
 * @returns the same without nouns that are a verb's own object, but for what a contract brings about and what is looked into or turned down
 */
export function withoutObjects(view: SentenceView, told: readonly ToldEvent[]): ToldEvent[] {
  return told.filter((inner) => {
    const { telling } = inner;
    if (telling.rule !== 'noun-event' || isContracted(view, inner)) return true;
    if (told.some((other) => isFreedOf(other, inner))) return false;
    return !told.some(
      (other) =>
        other.telling.frame.object !== undefined &&
        !isActOf(other.telling.frame.act, 'beside-object') &&
        other.telling !== telling &&
        other.telling.object === telling.chunk &&
        !(other.telling.frame.act === 'ceasefire' && telling.frame.act === 'attack') &&
        !isDescribed(view, inner, other) &&
        !isGift(view, inner, other.telling.frame.act) &&
        other.telling.chunk !== telling.chunk,
    );
  });
}

/**
 * Leaves out a noun right behind another's: `transaksi penjualan senjata` tells one act, unless the second says more of who.
 *
 * @param view the sentence
 * @param told its acts
 */
export function withoutInner(view: SentenceView, told: readonly ToldEvent[]): ToldEvent[] {
  return told.filter(
    (inner, at) => isContracted(view, inner) || !told.slice(0, at).some((outer) => isInside(inner, outer)),
  );
}

function isInside(inner: ToldEvent, outer: ToldEvent): boolean {
  const [noun, whole] = [inner.telling, outer.telling];
  if (noun.rule !== 'noun-event' || whole.rule !== 'noun-event') return false;
  const named = [...outer.roles.actors, ...outer.roles.recipients];
  const more = [...inner.roles.actors, ...inner.roles.recipients].some((name) => !named.includes(name));
  return whole.to === noun.from && whole.object === noun.chunk && !more;
}
