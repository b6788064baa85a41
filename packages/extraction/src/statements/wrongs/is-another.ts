import { withoutNya } from '@warta/indonesian';
import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { firstMention } from '../../mentions/first-mention.js';
import type { StatementDraft } from '../draft.js';
import { actsForSpeaker } from './acts-for-speaker.js';
import { namesNobody } from './names-nobody.js';
import { standsForDoer } from './stands-for-doer.js';
import { isWrong } from './wrong-acts.js';

/** `ada pihak asing yang mendanai`: the noun behind `ada`. */
function nounOf(view: SentenceView, { head, from }: Chunk): string {
  return head === 'ada' || head === 'adanya' ? (view.words[from + 1]?.lower ?? head) : head;
}

/** `Budi mengatakan Budi …`: one of the names is that of who speaks. */
function namesSpeaker({ mentions }: SentenceView, { heads }: Chunk, { speakers }: StatementDraft): boolean {
  return heads.some((head) => {
    const named = firstMention(mentions, head);
    return speakers.some((speaker) => speaker.kind === 'mention' && speaker.mention === named);
  });
}

/** `Angkatan Laut Peru mengatakan mereka menembak …`, `mengatakan serangan mereka menghancurkan …`: right behind the verb of a state or body `mereka` are its own. */
function isOwnThey({ words, chunks, mentions }: SentenceView, they: Chunk, draft: StatementDraft): boolean {
  const owned = entryAt(chunks, chunks.indexOf(they) - 1);
  const isOwner = owned?.kind === 'noun-phrase' && !holdsName(owned);
  const first = words[(isOwner ? owned : they).from]?.start;
  const opens = draft.content !== null && first === draft.content.start;
  const bodies = draft.speakers.every(
    (speaker) => speaker.kind === 'mention' && mentions[speaker.mention]?.kind !== 'person',
  );
  return opens && bodies && draft.content.start > draft.cue.end;
}

/** A name, an office, people or a body; a thing where it stands for its doer or, in a belief, is suspected itself. */
function isSomebody(view: SentenceView, chunk: Chunk, noun: string, verb: string, belief: boolean): boolean {
  const bare = withoutNya(noun);
  return (
    chunk.heads.length > 0 ||
    isPersonNoun(bare) ||
    isRoleNoun(noun, 'organ') ||
    isRoleNoun(bare, 'relational') ||
    (belief && isWrong(noun, 'premises')) ||
    standsForDoer(view, chunk, verb)
  );
}

/**
 * Tells whether a phrase is somebody other than the speaker: a name, an office, people or a body.
 *
 * @param view the sentence
 * @param phrase index of the noun phrase
 * @param verb what it does, in lower case
 * @param draft the statement
 * @param anything whether a thing that belongs to somebody counts too (`pangkalan Uni Emirat Arab`)
 * @example
 * // Menteri Luar Negeri Rwanda: [FDLR] … → true; [tentara Rwanda] …, [pihaknya] … → false
 */
export function isAnother(
  view: SentenceView,
  phrase: number,
  verb: string,
  draft: StatementDraft,
  anything = false,
): boolean {
  const chunk = view.chunks[phrase];
  if (chunk === undefined || isWrong(chunk.head, 'own')) return false;
  if (hasClass(chunk.head, 'pronoun')) return chunk.head === 'mereka' && !isOwnThey(view, chunk, draft);
  if (isWrong(view.words[chunk.to - 1]?.lower ?? '', 'own')) return false;
  const noun = nounOf(view, chunk);
  if (namesNobody(view, chunk, noun, verb)) return false;
  // `tentaranya` are the speaker's own.
  if (noun.endsWith('nya') && isRoleNoun(noun.slice(0, -3), 'organ')) return false;
  if (namesSpeaker(view, chunk, draft) || actsForSpeaker(view, chunk, draft)) return false;
  return anything || isSomebody(view, chunk, noun, verb, draft.belief);
}
