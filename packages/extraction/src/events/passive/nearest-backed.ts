import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';

function isHelp({ act }: Frame): boolean {
  return act === 'support' || isActOf(act, 'wanted');
}

/** `gencatan senjata di [Gaza] yang didukung AS`: where it is, and not who is backed. */
function isWhere(view: SentenceView, { phrase }: Subject): boolean {
  const [name, ...others] = view.chunks[phrase ?? -1]?.heads ?? [];
  const place = name !== undefined && others.length === 0 && hasKind(view.mentions, name, 'place');
  return place && view.chunks[(phrase ?? 0) - 1]?.kind === 'preposition';
}

/** `yang [sama-sama] didukung`, `yang keduanya didukung`: all of them are meant. */
function meansAll(view: SentenceView, { phrase, chain }: Subject): boolean {
  const [from, to] = [phrase ?? 0, chain[0] ?? 0];
  const { from: first = 0 } = view.chunks[from] ?? {};
  const { to: last = 0 } = view.chunks[to] ?? {};
  return view.words.slice(first, last).some(({ lower }) => isActWord(lower, 'every-one'));
}

/** `Budi dan Andi yang diusung X`: two persons run together where no comma parts them from `yang`. */
function isTicket(view: SentenceView, { phrase }: Subject, names: readonly number[]): boolean {
  if (names.length !== 2 || view.chunks[(phrase ?? 0) + 1]?.head !== 'yang') return false;
  return names.every((name) => hasKind(view.mentions, name, 'person'));
}

/**
 * Leaves out where somebody is backed, and of several that a relative clause of help stands behind only the nearest, unless all are groups or two persons: of a state and a group,
 * or of two states, only the last is sure to be meant.
 *
 * @param view the sentence
 * @param frame the act
 * @param subject the subject of the passive
 * @param names whom it stands for, in text order
 * @returns indices of mentions
 * @example
 * // Iran dan [Houthi], yang didukung Rusia, …; [Hamas dan Hizbullah], yang didukung Iran, …; [Budi dan Andi] yang diusung PDIP
 */
export function nearestBacked(
  view: SentenceView,
  frame: Frame,
  subject: Subject,
  names: readonly number[],
): readonly number[] {
  if (frame.act === 'support' && isWhere(view, subject)) return [];
  if (names.length < 2 || !isHelp(frame)) return names;
  if (!subject.chain.some((at) => view.chunks[at]?.head === 'yang')) return names;
  const allGroups = names.every((name) => hasKind(view.mentions, name, 'group'));
  return allGroups || isTicket(view, subject, names) || meansAll(view, subject) ? names : names.slice(-1);
}
