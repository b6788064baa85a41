const opening = new Set(['(', '[', '{', '“', '‘', '«', '``', '@', '#']);
const closing = new Set([
  ')',
  ']',
  '}',
  '”',
  '’',
  '»',
  "''",
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  '%',
  '…',
  '...',
  '°',
]);
const bracketNames = new Map([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['``', '“'],
  ["''", '”'],
]);
const endsQuoted = /[,.!?…]$/;

/**
 * Joins the tokens of a paragraph to text as it was printed: no space inside brackets and quotation marks,
 * before closing punctuation, or around a slash.
 * @param sentences the tokens of each sentence
 * @example
 * detokenize([['Senin', '(', '27', '/', '3', ')', ',', '"', 'Ya', ',', '"', 'kata', 'Budi', '.']]);
 * // 'Senin (27/3), "Ya," kata Budi.'
 */
export function detokenize(sentences: readonly (readonly string[])[]): string {
  let open = false;
  const joined: string[] = [];
  for (const raw of sentences) {
    const tokens = raw.map((token) => bracketNames.get(token) ?? token);
    const sides: Side[] = [];
    for (const [at, token] of tokens.entries()) {
      const side: Side = token === '"' ? quoteSide(tokens, at, open) : sideOf(tokens, at);
      if (token === '"') open = side === 'open';
      sides.push(side);
    }
    joined.push(glued(tokens, sides));
  }
  return joined.filter((text) => text !== '').join(' ');
}

function glued(tokens: readonly string[], sides: readonly Side[]): string {
  const clings = (at: number, side: Side) => sides[at] === side || sides[at] === 'both';
  const spaced = (at: number) => at > 0 && !clings(at - 1, 'open') && !clings(at, 'close');
  return tokens.map((token, at) => (spaced(at) ? ` ${token}` : token)).join('');
}

/** On which sides a token clings: to the next, to the one before, to both, to none. */
type Side = 'open' | 'close' | 'both' | 'none';

function sideOf(tokens: readonly string[], at: number): Side {
  const token = tokens[at] ?? '';
  if (token === '/' || (token === '-' && isDoubled(tokens[at - 1], tokens[at + 1]))) return 'both';
  if (token === ':' && /\d$/.test(tokens[at - 1] ?? '') && /^\d{2}$/.test(tokens[at + 1] ?? ''))
    return 'both';
  if (opening.has(token)) return 'open';
  return closing.has(token) ? 'close' : 'none';
}

/** Indonesian doubles words: `materi - materi` was printed `materi-materi`. */
function isDoubled(before = '', after = ''): boolean {
  return before !== '' && after.toLowerCase() === before.toLowerCase();
}

/** A straight quotation mark opens where a sentence begins and closes where one ends, else it alternates. */
function quoteSide(tokens: readonly string[], at: number, open: boolean): Side {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined) return open && /^\p{Ll}/u.test(after ?? '') ? 'close' : 'open';
  if (after === undefined || (endsQuoted.test(before) && open)) return 'close';
  return open ? 'close' : 'open';
}
