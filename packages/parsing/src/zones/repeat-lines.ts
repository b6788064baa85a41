import type { PageDraft } from './page-draft.js';

const LEAST_WORDS = 3;

/**
 * Names lines that say again, word for word, what a title, caption or paragraph above them says.
 * @example
 * // a paragraph that the caption above says word for word → repeat
 */
export function nameRepeats(draft: PageDraft): void {
  for (const line of draft.lines) countLength(line.length);
  nameAlike(draft);
  LENGTHS.fill(0);
}

/** How many lines of a page have a length, up to two, by its lowest bits: most are spared the look among those seen. */
const LENGTHS = new Uint8Array(1 << 10);

function countLength(length: number): void {
  const at = length % LENGTHS.length;
  LENGTHS[at] = Math.min(2, (LENGTHS[at] as number) + 1);
}

function nameAlike(draft: PageDraft): void {
  const seen = new Map<number, Set<string> | string>();
  const title = draft.labels.findIndex((label) => label?.kind === 'title');
  const titleText = title < 0 ? undefined : draft.lines[title]?.text;
  draft.lines.forEach((line, index) => {
    if (line.words < LEAST_WORDS || index === title) return;
    if (LENGTHS[line.length % LENGTHS.length] === 1) return;
    const repeats = hasSeen(seen, line.text) || line.text === titleText;
    const rule = draft.labels[index]?.kind === 'body' ? 'repeated-paragraph' : 'repeated-line';
    if (repeats && canRepeat(draft, index)) draft.labels[index] = { kind: 'repeat', rule };
  });
}

/** Adds a line, and says whether it was there. Lines of other lengths need not be compared, nor hashed. */
function hasSeen(seen: Map<number, Set<string> | string>, text: string): boolean {
  const alike = seen.get(text.length);
  if (alike === undefined) seen.set(text.length, text);
  else if (typeof alike === 'string') {
    if (alike === text) return true;
    seen.set(text.length, new Set([alike, text]));
  } else if (alike.has(text)) return true;
  else alike.add(text);
  return false;
}

function canRepeat(draft: PageDraft, index: number): boolean {
  const kind = draft.labels[index]?.kind;
  return (
    kind === undefined ||
    kind === 'caption' ||
    kind === 'lead' ||
    kind === 'title' ||
    kind === 'body' ||
    kind === 'other'
  );
}
