import { isPersonNoun } from '../clause/role-noun.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass } from '../clause/word-class.js';
import { rememberFlags, type WordForm } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { flatMap } from '../flat-map.js';
import { withoutAccused } from './claimed-by.js';
import { fromWords } from './context-words.js';
import { changeDraft, type Draft } from './draft.js';
import { companyTails, isNameWord } from './head-words.js';
import { isCapitalised } from './name-run.js';
import { behindSurname } from './persons/surname-before.js';
import { bodyAndHolder } from './titles/body-and-holder.js';
import { headedBody } from './titles/headed-body.js';
import { regionAndHolder } from './titles/region-and-holder.js';
import { seatNames } from './titles/seat-names.js';
import { isTitleWord } from './titles/title-token.js';
import { titleWords } from './titles/title-words.js';
import { villageAndHolder } from './titles/village-and-holder.js';
import { tokenAt } from './token-at.js';

/** How many words a title may have before the body it is of. */
const REACH = 6;

const endsTitle = rememberFlags(({ lower }) => hasClass(lower, 'preposition') && lower !== 'dari');

/** A title stands before a name without a break: `Sekretaris Jenderal [Partai Golkar]`. */
function hasTitle(
  tokens: readonly SentenceToken[],
  at: number,
  isTitle: (form: WordForm) => boolean,
): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const token = tokens[back];
    if (token?.kind !== 'word' || endsTitle(token.form)) return false;
    if (isTitle(token.form)) return true;
  }
  return false;
}

/** Also `peneliti`, `pengamat dari`. */
const isHolder = rememberFlags(({ lower }) => titleWords.has(lower) || isPersonNoun(lower));

/** What is left of a found name behind a known one, as a person's name; null where it is none. */
function holder(tokens: readonly SentenceToken[], name: Draft, body: Draft): Draft | null {
  const at = tokens.findIndex((token) => token.start >= body.end);
  const rest = tokens.filter((token) => token.start >= body.end && token.end <= name.end);
  const first = rest[0];
  const last = rest.at(-1);
  if (first === undefined || last === undefined || rest.length > 4 || tokens[at] !== first) return null;
  const isName = rest.every((token) => isCapitalised(token) && !isNameWord(token.text));
  if (!isName || companyTails.has(last.text)) return null;
  return changeDraft(name, { start: first.start, kind: 'person', method: 'name', rule: 'title-holder' });
}

/** `perusahaan asal [Estonia Kalevsec]`: the name begins behind the country. */
function behindOrigin(tokens: readonly SentenceToken[], name: Draft, country: Draft): Draft {
  const first = tokens.find(({ start }) => start >= country.end);
  return changeDraft(name, { start: first?.start ?? name.start, kind: 'person' });
}

/** The known body or place with which a found name begins, or into which it cuts. */
function bodyAtStart(name: Draft, known: readonly Draft[]): Draft | undefined {
  return known.find(
    (draft) =>
      !draft.weak &&
      draft.kind !== 'person' &&
      draft.start <= name.start &&
      name.start < draft.end &&
      draft.end < name.end,
  );
}

/** What a name is cut down to or parted into by a known name or the head of a body. */
function splitName(
  tokens: readonly SentenceToken[],
  name: Draft,
  known: readonly Draft[],
): Draft | readonly Draft[] {
  const body = bodyAtStart(name, known);
  const start = body?.start ?? name.start;
  const at = tokenAt(tokens, start);
  if (body?.kind === 'country' && fromWords.has(entryAt(tokens, at - 1)?.lower ?? ''))
    return behindOrigin(tokens, name, body);
  if (body !== undefined)
    return (hasTitle(tokens, at, isTitleWord) ? holder(tokens, name, body) : null) ?? name;
  if (name.kind !== 'organization' || !hasTitle(tokens, at, isHolder)) return name;
  return bodyAndHolder(tokens, name, known) ?? name;
}

/**
 * Parts names in which the body of a title and its holder were found as one: `Sekretaris Jenderal [Partai Golkar Sarmuji]`.
 *
 * @param tokens the tokens of a sentence
 * @param names the names found by rules and the tagger
 * @param known the known names of the sentence
 * @returns the names, those parted cut down to the holder
 * @example
 * // Kepala BPOM Lucia Wening menyegel gudang. → Lucia Wening, of `BPOM Lucia Wening`
 * // peneliti Universitas Griffith Dicky Budiman → Universitas Griffith; Dicky Budiman
 * // Gedung BPOM Lama disegel. → as it was
 */
export function splitNames(
  tokens: readonly SentenceToken[],
  names: readonly Draft[],
  known: readonly Draft[],
): Draft[] {
  return flatMap(names, (name) => {
    const seat =
      withoutAccused(tokens, name, known) ??
      regionAndHolder(tokens, name) ??
      villageAndHolder(tokens, name) ??
      headedBody(tokens, name) ??
      seatNames(tokens, name) ??
      behindSurname(tokens, name, known);
    return seat ?? splitName(tokens, name, known);
  });
}
