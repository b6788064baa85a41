import type { Chunk } from '../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import { isActOf } from '../events/act-group.js';
import { frameReadings } from '../events/frame.js';
import { harbours } from './harbours.js';
import { beginsWrong, findWrong, isWrong } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';
import { doesWrong } from './wrong-deed.js';

/** How far behind its verb a wrong may be named, in UTF-16 code units. */
const NEAR = 70;

/** The text from a verb on, as far as its own words reach. */
function textFrom(view: SentenceView, verb: number, reach = NEAR): string {
  const { start } = chunkSpan(view, view.chunks[verb] as Chunk);
  return view.article.text.slice(start, Math.min(start + reach, view.sentence.end));
}

const { any, is } = wrongContext;

/** `… ke arah sebuah …`: over what stands before whom or what a shot struck. */
const AT = new RegExp(`\\s${any('aims-at')} (?:${any('some')} )?`, 'u');

/** `menembakkan 500 drone ke kota-kota`, not `ke laut`. */
function shoots(text: string): boolean {
  const shot = beginsWrong(text, 'shoot') ? findWrong(text, 'shot') : -1;
  const to = shot < 0 ? null : AT.exec(text.slice(shot));
  return to !== null && beginsWrong(text.slice(shot + to.index + to[0].length), 'struck');
}

/** `menerima suap`, `menerima uang suap`. */
function takesBribe(text: string): boolean {
  const taken = /^menerima (?:uang )?/iu.exec(text);
  if (taken === null) return false;
  return (
    beginsWrong(text.slice('menerima '.length), 'bribe') || beginsWrong(text.slice(taken[0].length), 'bribe')
  );
}

/** `berada di balik serangan itu`, `menerima suap`, `merugikan keuangan negara`. */
function takesPart(text: string): boolean {
  if (beginsWrong(text, 'phrase') || shoots(text) || harbours(text)) return true;
  if (beginsWrong(text, 'loss') || takesBribe(text)) return true;
  return beginsWrong(text, 'behind') && (findWrong(text, 'harm') > 0 || findWrong(text, 'done') > 0);
}

/** `menghentikan aliran sungai tanpa pemberitahuan`: how it is done makes it a wrong, in its own clause. */
function isLawless(view: SentenceView, verb: number): boolean {
  const [clause = ''] = textFrom(view, verb, NEAR + NEAR).split(/[,;:"“”]|\.(?!\d)| yang /u, 1);
  return findWrong(clause, 'lawless') > 0;
}

/** How many phrases behind its verb a purpose may stand. */
const AS_FAR = 8;

/** `merekrut sopir truk untuk menyabotase rel`: what is done for a wrong is one. */
function servesWrong(view: SentenceView, verb: number): boolean {
  const near = view.chunks.slice(verb, verb + AS_FAR);
  const to = verb + near.findIndex(({ head }) => PURPOSE.has(head));
  const deed = view.chunks[to + 1];
  const parted = near
    .slice(0, to - verb)
    .some(({ kind, head }) => ['comma', 'mark', 'negator', 'quote'].includes(kind) || is(head, 'apart'));
  if (to <= verb || parted || deed?.kind !== 'verb') return false;
  // `guna memerangi geng`
  if (isWrong(deed.head, 'against')) return false;
  if (isWrong(view.words[deed.to]?.lower ?? '', 'harmless')) return false;
  if (isWrong(deed.head, 'overthrow') || isAttack(deed.head) || isWrong(deed.head, 'wrong')) return true;
  return beginsWrong(textFrom(view, to + 1), 'phrase');
}

const PURPOSE: ReadonlySet<string> = new Set(['untuk', 'guna', 'demi']);

/** A verb of wrong; not `membunuh hama`. */
function isHarmful(view: SentenceView, verb: number): boolean {
  const { head, to } = view.chunks[verb] as Chunk;
  if (!isWrong(head, 'wrong')) return false;
  // `mencuri tiga poin`
  const next = view.chunks[verb + 1];
  const object = next?.kind === 'noun-phrase' ? next.head : (view.words[to]?.lower ?? '');
  return !isWrong(object, 'harmless');
}

/**
 * Tells whether a verb is an attack whatever its object: `menyerang`, `meretas`.
 *
 * @param verb an active verb in lower case
 * @example
 * isAttack('menyerang') // true
 * isAttack('mengirim') // false
 */
export function isAttack(verb: string): boolean {
  return frameReadings(verb).some(
    ({ frame, voice, rest }) =>
      voice === 'active' && rest.length === 0 && frame.object === undefined && isActOf(frame.act, 'strike'),
  );
}

/**
 * Tells whether a verb tells a wrong by its words: a verb of wrong, `melakukan` with a noun of wrong, a verb behind
 * `diduga`, or a deed that is wrong by its object or by how it is done.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @param chain the small words before it, as indices of chunks
 * @param doer who does it, or undefined where that is not told
 * @example
 * // Terdakwa [memalsukan] surat, Terdakwa [melakukan] penipuan → true
 * // Terdakwa [melakukan] perjalanan → false
 */
export function tellsWrong(
  view: SentenceView,
  verb: number,
  chain: readonly number[],
  doer: Chunk | undefined,
): boolean {
  const head = view.chunks[verb]?.head ?? '';
  if (isHarmful(view, verb)) return true;
  if (chain.some((at) => isWrong(view.chunks[at]?.head ?? '', 'suspected'))) return true;
  if (takesPart(textFrom(view, verb))) return true;
  if (doer !== undefined && servesWrong(view, verb)) return true;
  if (doer !== undefined && (doesWrong(view, verb, doer) || isLawless(view, verb))) return true;
  return head === 'melakukan' && isWrong(view.chunks[verb + 1]?.head ?? '', 'done');
}
