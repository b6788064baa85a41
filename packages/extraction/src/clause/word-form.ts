/** A word as it is written, the same object each time it comes again. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
}

const SLOTS = 1 << 17;
/** How many forms are kept before all are forgotten; half the slots stay free. */
const KEPT = SLOTS / 2;
const LONGEST_KEPT = 40;

let slots: (WordForm | undefined)[] = [];
let kept = 0;

/** Copies letters out of the text around them, which a mere slice would keep alive. */
function copy(text: string, start: number, end: number): WordForm {
  const word = text.slice(start, end).split('').join('');
  return { text: word, lower: word.toLowerCase() };
}

function isAt(form: WordForm, text: string, start: number, length: number): boolean {
  const word = form.text;
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/**
 * Reads the word at a place of a text. Words come again and again: the last tens of thousands are kept.
 *
 * @param text any string
 * @param start its first code unit
 * @param end the code unit after its last
 * @returns its form; the same object for the same letters while it is kept
 * @example
 * wordFormAt('Iran membantah', 0, 4) // { text: 'Iran', lower: 'iran' }
 */
export function wordFormAt(text: string, start: number, end: number): WordForm {
  const length = end - start;
  if (length > LONGEST_KEPT) return copy(text, start, end);
  let slot = hashOf(text, start, end);
  for (let form = slots[slot]; form !== undefined; form = slots[slot]) {
    if (isAt(form, text, start, length)) return form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (kept === KEPT || slots.length === 0) {
    slots = new Array<WordForm | undefined>(SLOTS).fill(undefined);
    kept = 0;
    slot = hashOf(text, start, end);
  }
  const form = copy(text, start, end);
  slots[slot] = form;
  kept += 1;
  return form;
}
