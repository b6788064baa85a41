import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { mayBeCapital } from '../../mentions/may-be-capital.js';
import { isWrong } from './wrong-acts.js';

/** Who alone may do a deed of a kind; anybody where it is absent. */
export type Doer = 'abroad' | 'hackers' | 'body';

/** A state, or its soldiers, guards and vessels; or fighters, whoever they fight for. */
function isAbroad(view: SentenceView, { head, heads, owners }: Chunk): boolean {
  if (isRoleNoun(head, 'fighters')) return true;
  // `Polisi Estonia menahan kapten kapal`: who keeps the law at home harasses nobody.
  if (isWrong(head, 'law-force')) return false;
  if (heads.length > 0) return heads.every((one) => ['country', 'group'].includes(kindOfDoer(view, one)));
  const forces = isWrong(head, 'soldiers') || isWrong(head, 'vessels') || isRoleNoun(head, 'state');
  return forces && owners.some((one) => ['country', 'group'].includes(kindOfDoer(view, one)));
}

/** The kind of a mention; a capital that stands for its state is a country. */
function kindOfDoer(view: SentenceView, mention: number): string {
  const found = view.mentions[mention];
  return mayBeCapital(found?.candidates) ? 'country' : (found?.kind ?? '');
}

/** `sebuah pesawat nirawak`: a craft of nobody that is told blames nobody. */
function isNobodys({ head, owners }: Chunk): boolean {
  return owners.length === 0 && (isWrong(head, 'weapons') || isWrong(head, 'vessels'));
}

function isGroup(view: SentenceView, { heads }: Chunk): boolean {
  return heads.some((one) => kindOfDoer(view, one) === 'group');
}

/**
 * Tells whether somebody may do a deed of a kind: some deeds are a wrong only of a state, of who breaks into networks, or of a body.
 *
 * @param view the sentence
 * @param doer who does it
 * @param by who alone may, or undefined for anybody
 * @example
 * // [tentara Israel] may do what is done from `abroad`, [warga] may not
 */
export function mayDo(view: SentenceView, doer: Chunk, by: Doer | undefined): boolean {
  if (by === undefined) return true;
  if (by === 'abroad') return isAbroad(view, doer);
  const named = doer.heads.some((one) => kindOfDoer(view, one) !== 'person');
  if (by === 'hackers')
    return isWrong(doer.head, 'hackers') || isAbroad(view, doer) || (named && isGroup(view, doer));
  if (named || isAbroad(view, doer) || doer.head === 'mereka') return true;
  return isRoleNoun(doer.head, 'organ') && !isNobodys(doer);
}
