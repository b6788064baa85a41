import { changeDraft, type Draft } from './draft.js';

const BRACKETED = /^(.{2,}?\S)\s*\(([^()]{2,})\)$/u;

/**
 * Splits a full name with its abbreviation in brackets, which are two mentions of one actor.
 *
 * @param text the article's text
 * @param draft a name
 * @returns the name alone, or both parts
 * @example
 * // Komisi Pemberantasan Korupsi (KPK) → Komisi Pemberantasan Korupsi; KPK
 */
export function splitBracket(text: string, draft: Draft): Draft[] {
  const match = BRACKETED.exec(text.slice(draft.start, draft.end));
  if (match === null) return [draft];
  const [, name = '', short = ''] = match;
  const open = draft.end - short.length - 1;
  return [
    changeDraft(draft, { end: draft.start + name.length }),
    changeDraft(draft, { start: open, end: draft.end - 1, method: 'acronym' }),
  ];
}
