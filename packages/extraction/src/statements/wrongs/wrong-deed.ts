import { inflect } from '@warta/indonesian';
import data from '../../../data/wrong-deeds.json' with { type: 'json' };
import { anyOf } from '../../any-of.js';
import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { type Doer, mayDo } from './may-do.js';
import { wrongWords } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';

/** A kind of wrong as the data tells it. */
interface Entry {
  readonly by?: Doer;
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
}

interface Deed {
  readonly by?: Doer;
  /** Begins a text with one of the objects, over a few words. */
  readonly object: RegExp;
}

/** What an object does not stand behind: it belongs to something else there. */
const PARTED = `${wrongContext.any('parts-off')}\\b`;

/** `satgas anti-penipuan`, `korban kekerasan`: what is done against a wrong, or for those who suffer it, is none. */
const AGAINST = anyOf(wrongWords('against'));

/** One of the objects within four words, in the same phrase. */
function objectPattern(objects: readonly string[]): RegExp {
  return new RegExp(
    `^(?:(?!${PARTED}|${AGAINST})["“]?[^\\s,;:.]+ ){0,4}?["“]?(?:${objects.join('|')})(?:nya)?(?![\\p{L}-])`,
    'iu',
  );
}

function* formsOf(verbs: readonly string[], voice: 'active' | 'passive'): Generator<string> {
  for (const verb of verbs) {
    const keep = verb.startsWith('=');
    for (const one of inflect(keep ? verb.slice(1) : verb, { keep })) if (one.voice === voice) yield one.form;
  }
}

function collect(voice: 'active' | 'passive'): ReadonlyMap<string, readonly Deed[]> {
  const deeds = new Map<string, Deed[]>();
  for (const { verbs, objects, by } of data.entries as readonly Entry[]) {
    const deed = { ...(by === undefined ? {} : { by }), object: objectPattern(objects) };
    for (const form of formsOf(verbs, voice)) deeds.set(form, [...(deeds.get(form) ?? []), deed]);
  }
  return deeds;
}

const active = collect('active');
const passive = collect('passive');

/** `kapal yang membawa senjata`, `kontainer berisi narkoba`: who stops such a load does others no wrong. */
const CONTRABAND = new RegExp(
  `\\b${wrongContext.any('laden-with')} (?:[^\\s,;:.]+ ){0,4}?${wrongContext.any('contraband')}\\b`,
  'iu',
);

/** How far an object may stand behind its verb, in UTF-16 code units. */
const NEAR = 90;

/**
 * Tells whether a verb with its object tells a wrong of a doer: `menghalangi konvoi bantuan`.
 *
 * @param view the sentence
 * @param verb index of an active verb
 * @param doer who does it
 * @example
 * // Israel [menghalangi] konvoi bantuan → true; Gedung itu [menghalangi] pandangan → false
 */
export function doesWrong(view: SentenceView, verb: number, doer: Chunk): boolean {
  const chunk = view.chunks[verb] as Chunk;
  const deeds = active.get(chunk.head);
  if (deeds === undefined) return false;
  const start = view.words[chunk.to]?.start ?? view.sentence.end;
  const text = view.article.text.slice(start, Math.min(start + NEAR, view.sentence.end));
  if (!deeds.some(({ by, object }) => mayDo(view, doer, by) && object.test(text))) return false;
  return !(wrongContext.is(chunk.head, 'stops-load') && CONTRABAND.test(text));
}

/**
 * Tells whether a passive tells a wrong of its agent: `truk bantuannya ditahan tentara Israel`.
 *
 * @param view the sentence
 * @param verb index of the passive
 * @param patient what it is done to
 * @param doer its agent
 * @example
 * // Truk bantuannya [ditahan] tentara Israel → true; Napasnya [ditahan] tentara Israel → false
 */
export function suffersWrong(view: SentenceView, verb: number, patient: Chunk, doer: Chunk): boolean {
  const deeds = passive.get(view.chunks[verb]?.head ?? '');
  if (deeds === undefined) return false;
  const { start, end } = chunkSpan(view, patient);
  const text = view.article.text.slice(start, end);
  return deeds.some(({ by, object }) => mayDo(view, doer, by) && object.test(text));
}
