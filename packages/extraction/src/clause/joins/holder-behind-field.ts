import { hasKind } from '../has-kind.js';
import { isRoleNoun } from '../role-noun.js';
import { hasClass } from '../word-class.js';
import { type Held, personIn, type Titles } from './title-holder.js';

/** `anggota DPR dari [Fraksi NasDem Budi Santoso]`: the body that sends who is named behind it. */
function isSentBy({ chunks, mentions }: Titles, office: number): boolean {
  const rest = chunks[office + 2];
  if (chunks[office + 1]?.head !== 'dari' || rest?.head !== '' || rest.owners.length === 0) return false;
  return rest.owners.every((one) => hasKind(mentions, one, 'organization', 'group'));
}

/**
 * Finds who holds an office in what goes on with its title: `untuk [PBB Bob Rae]`, `dari [Fraksi NasDem Budi Santoso]`, `[Bidang Politik David Morrison]`, `[Irjen Rudi]`.
 *
 * @param titles the sentence
 * @param office index of the title's phrase
 * @returns the holder, or null where no phrase behind goes on with the title and ends in a person's name
 * @example
 * // [Duta Besar Kanada] untuk PBB Bob Rae → Bob Rae; [Duta Besar Kanada] bertemu Bob Rae → null
 */
export function holderBehindField(titles: Titles, office: number): Held | null {
  const { chunks, words, mentions } = titles;
  // `Duta Besar Amerika Serikat (AS) untuk PBB Bob Rae`
  const last = chunks[office + 1]?.kind === 'bracket' ? office + 1 : office;
  const link = chunks[last + 1];
  const isSent = isSentBy(titles, last);
  const isLinked = isSent || (link?.kind === 'preposition' && hasClass(link.head, 'post'));
  const at = last + (isLinked ? 2 : 1);
  const rest = chunks[at];
  const person = personIn(mentions, rest);
  if (rest === undefined || person < 0) return null;
  const isField =
    hasClass(rest.head, 'field') ||
    (isRoleNoun(rest.head, 'office') && words[rest.from]?.form.capital === true);
  const isPosted = isLinked && rest.head === '' && rest.owners.length > 0;
  const goesOn = isLinked ? isPosted || hasClass(rest.head, 'field') : isField;
  return goesOn ? { end: at + 1, person, owners: rest.owners } : null;
}
