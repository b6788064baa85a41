import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import type { Speaker } from '../../findings.js';
import type { StatementContext } from '../rule.js';
import { holdsBody } from './holds-body.js';
import { namedSpeaker } from './named-speaker.js';

/**
 * Names the body that a noun with a pointer means: the one that the sentence before begins with.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @param context who spoke before
 * @returns one speaker or none
 * @example
 * // kelompok itu, lembaga tersebut
 */
export function pointedBody(view: SentenceView, chunk: Chunk, context: StatementContext): Speaker[] {
  const last = view.words[chunk.to - 1]?.lower ?? '';
  const body = isRoleNoun(chunk.head, 'firm') || isRoleNoun(chunk.head, 'organ');
  if (!body || holdsBody(view, chunk) || holdsName(chunk) || !hasClass(last, 'that')) return [];
  const before = context.views[view.index - 1];
  const [first, ...more] = before?.chunks.find((one) => one.kind === 'noun-phrase')?.heads ?? [];
  const kind = first === undefined ? undefined : view.mentions[first]?.kind;
  if (first === undefined || more.length > 0 || (kind !== 'organization' && kind !== 'group')) return [];
  return [namedSpeaker(view.mentions, first)];
}
