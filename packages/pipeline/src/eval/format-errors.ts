import type { Card } from './card.js';

/**
 * Lists the errors of cases, the text of each before them.
 * @param cards whose errors to list
 * @param texts by id; a page has none
 * @param field only this field, or null for all
 * @returns one block a case that has errors; `-` missed, `+` not there, `~` wrong
 * @example
 * const card = { id: 'g-1', trap: false, errors: [{ field: 'acts', mark: '-', text: 'attack' }] };
 * formatErrors([card], new Map([['g-1', 'Iran menyerang.']]), null) // 'g-1  Iran menyerang.\n  - acts: attack'
 */
export function formatErrors(
  cards: readonly Card[],
  texts: ReadonlyMap<string, string>,
  field: string | null,
): string {
  return cards
    .map((card) => ({ card, errors: card.errors.filter((error) => field === null || error.field === field) }))
    .filter(({ errors }) => errors.length > 0)
    .map(({ card, errors }) =>
      [
        `${card.id}${card.trap ? ' (trap)' : ''}  ${texts.get(card.id) ?? ''}`.trimEnd(),
        ...errors.map((error) => `  ${error.mark} ${error.field}: ${error.text}`),
      ].join('\n'),
    )
    .join('\n\n');
}
