/** A text without characters that are no text, and how many of each sort it lost. */
export interface Cleaned {
  readonly text: string;
  /** NUL and other control characters taken out. */
  readonly controls: number;
  /** Zero-width characters and soft hyphens taken out. */
  readonly invisible: number;
  /** Halves of surrogate pairs turned into U+FFFD. */
  readonly surrogates: number;
}

const lineEnd = /\r\n?|[\f\v\u2028\u2029]/g;
/** Every control character but tabulator and line feed. */
const control = /[^\P{Cc}\t\n]/gu;
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
const loneSurrogate = /\p{Cs}/gu;

/**
 * Turns every line end into `\n`, takes out control and invisible characters, and marks lone surrogates U+FFFD.
 * @param text decoded text
 * @example
 * cleanCharacters('Ja\u00adkarta\r\n\u0000').text; // 'Jakarta\n'
 */
export function cleanCharacters(text: string): Cleaned {
  const lines = text.replace(lineEnd, '\n');
  const [whole, surrogates] = replaceCounted(lines, loneSurrogate, '\ufffd');
  const [printable, controls] = replaceCounted(whole, control, '');
  const [clean, hidden] = replaceCounted(printable, invisible, '');
  return { text: clean, controls, invisible: hidden, surrogates };
}

function replaceCounted(text: string, pattern: RegExp, replacement: string): [string, number] {
  let count = 0;
  const replaced = text.replace(pattern, () => {
    count++;
    return replacement;
  });
  return [replaced, count];
}
