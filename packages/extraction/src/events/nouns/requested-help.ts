import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { entryAt } from '../../entry-at.js';
import { flatMap } from '../../flat-map.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { namesOf } from '../roles/role-names.js';
import type { Telling } from '../telling.js';

/** Whom the phrases behind some prepositions name. */
function namesBehind(
  view: SentenceView,
  { complements }: Telling,
  link: 'asked-by' | 'asker-by',
): readonly number[] {
  return flatMap(complements.prepositional, ({ preposition, phrase }) =>
    isActWord(preposition, link) ? namesOf(view, view.chunks[phrase]) : [],
  );
}

/**
 * Turns help that is asked for round: who asks would receive it, and who is asked would give it.
 *
 * @param view the sentence
 * @param telling the help, as a noun that would be given by whose it is
 * @returns the same for help that nobody asks for
 * @example
 * // permintaan [bantuan senjata] Ukraina ke Jerman → Jerman gives, Ukraina receives
 * // permintaan [pengiriman senjata] ke Ukraina → the same: a delivery goes there
 * // permintaan [bantuan] KPK → nobody: it may ask or be asked
 */
export function asRequested(view: SentenceView, telling: Telling): Telling {
  const { frame, from, doers, owners, patients, complements } = telling;
  if (!isActOf(frame.act, 'given') || !isActWord(view.words[from]?.lower ?? '', 'help')) return telling;
  if (!isActWord(entryAt(view.words, from - 1)?.lower ?? '', 'help-wanted')) return telling;
  const asked = namesBehind(view, telling, 'asked-by');
  const named = [...namesBehind(view, telling, 'asker-by'), ...owners, ...doers, ...patients];
  const asking =
    asked.length > 0 ? named : named.filter((one) => hasKind(view.mentions, one, 'country', 'group'));
  return {
    ...telling,
    doers: asked,
    owners: [],
    patients: asking,
    complements: {
      ...complements,
      prepositional: complements.prepositional.filter(
        ({ preposition }) => !isActWord(preposition, 'asked-by') && !isActWord(preposition, 'asker-by'),
      ),
    },
  };
}
