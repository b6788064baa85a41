import type { ChunkKind } from './chunk.js';
import { hasClass } from './word-class.js';
import { rememberFlags, rememberForms } from './word-form.js';

function tagClosed(lower: string): ChunkKind | null {
  if (hasClass(lower, 'negator')) return 'negator';
  if (hasClass(lower, 'conjunction')) return 'conjunction';
  if (hasClass(lower, 'subordinator')) return 'subordinator';
  if (hasClass(lower, 'preposition')) return 'preposition';
  if (hasClass(lower, 'auxiliary')) return 'auxiliary';
  return null;
}

/** Whether a word is a negator, conjunction, subordinator, preposition or auxiliary. */
export const isClosed = rememberFlags(({ lower }) => tagClosed(lower) !== null);

/** The chunk that a closed word makes. */
export const closedOf = rememberForms(({ lower }): ChunkKind => tagClosed(lower) ?? 'noun-phrase');
