import type { SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';

const SMALL: ReadonlySet<string> = new Set(['auxiliary', 'negator', 'time']);

function passSmall(view: SentenceView, from: number): number {
  let at = from;
  while (SMALL.has(view.chunks[at]?.kind ?? '')) at += 1;
  return at;
}

/** One past `di Isfahan`, `sejak 2022` behind the verb of a relative clause. */
function passPhrase(view: SentenceView, at: number): number {
  const preposition = view.chunks[at];
  const isPart = preposition?.kind === 'preposition' && isActWord(preposition.head, 'described-by');
  return isPart ? at + 2 : at;
}

/** One past what a relative clause says of a thing, or -1 where it may tell a deed of its own. */
function relativeEnd(view: SentenceView, yang: number): number {
  const at = passSmall(view, yang + 1);
  const said = view.chunks[at];
  if (said === undefined) return -1;
  if (said.kind === 'noun-phrase') return said.heads.length + said.owners.length === 0 ? at + 1 : -1;
  if (said.kind !== 'verb') return at > yang + 1 ? at : -1;
  if (isActWord(said.head, 'describes')) return passPhrase(view, at + 1);
  return isActWord(said.head, 'reaches') && view.chunks[at + 1]?.kind === 'noun-phrase' ? at + 2 : -1;
}

/** One past what describes a thing behind its phrase, or -1. */
function descriptionEnd(view: SentenceView, from: number): number {
  const first = view.chunks[from];
  if (first?.head === 'yang') return relativeEnd(view, from);
  const byMeans = first?.kind === 'verb' && isActWord(first.head, 'by-means');
  return byMeans && view.chunks[from + 1]?.kind === 'noun-phrase' ? from + 2 : -1;
}

/** Whether a preposition brings whom a thing goes to or comes from. */
function bringsSide({ roles }: Pick<Frame, 'roles'>, preposition: string): boolean {
  if (preposition === 'dari') return roles['dari'] !== undefined && roles['subject'] === 'recipients';
  return (preposition === 'ke' || preposition === 'kepada') && roles[preposition] === 'recipients';
}

/** `menerima jet yang dijanjikan [AS]`: whoever is said to give it. */
function giverBehind(view: SentenceView, { roles }: Frame, yang: number): Complements['prepositional'] {
  if (view.chunks[yang]?.head !== 'yang' || !bringsSide({ roles }, 'dari')) return [];
  const verb = passSmall(view, yang + 1);
  const named = (view.chunks[verb + 1]?.heads.length ?? 0) > 0;
  const isGiven = isActWord(view.chunks[verb]?.head ?? '', 'given-by');
  return isGiven && named ? [{ preposition: 'dari', phrase: verb + 1 }] : [];
}

/**
 * Adds to whom a thing is given or from whom it comes, from behind the relative clause that describes the thing.
 *
 * @param view the sentence
 * @param frame the deed
 * @param complements the phrases right behind the verb
 * @returns the same where no relative clause follows, or where what it tells may take the phrase itself
 * @example
 * // Iran mengirim drone yang dirakit di Teheran [ke Rusia]. → ke Rusia
 * // Iran memproduksi drone yang dikirim [ke Rusia]. → none
 */
export function withReceiver(view: SentenceView, frame: Frame, complements: Complements): Complements {
  const object = complements.objects.at(-1) ?? -1;
  const last = Math.max(object, ...complements.prepositional.map(({ phrase }) => phrase));
  if (object < 0 || last !== object) return complements;
  const giver = giverBehind(view, frame, object + 1);
  if (giver.length > 0) return { ...complements, prepositional: [...complements.prepositional, ...giver] };
  const end = descriptionEnd(view, object + 1);
  const preposition = view.chunks[end];
  if (preposition?.kind !== 'preposition' || !bringsSide(frame, preposition.head)) return complements;
  const behind = findComplements(view.chunks, end).prepositional;
  return { ...complements, prepositional: [...complements.prepositional, ...behind] };
}
