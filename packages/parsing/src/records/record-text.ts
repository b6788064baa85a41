import { detokenize } from './detokenize.js';

/**
 * Reads the text of a record's value: a text, paragraphs, paragraphs of sentences, or sentences of tokens.
 * @param value a text or nested lists of texts
 * @returns paragraphs parted by a blank line, or null where the value is no text
 * @example
 * recordText([[['Harga', 'turun', '.'], ['Ya', '.']], [['Selesai', '.']]]); // 'Harga turun. Ya.\n\nSelesai.'
 */
export function recordText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || value.length === 0) return null;
  if (isTexts(value) && isTokens(value)) return detokenize([value]);
  const paragraphs = value.map(paragraphText);
  return paragraphs.includes(null) ? null : paragraphs.join('\n\n');
}

function paragraphText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value)) return null;
  if (isTexts(value)) return isTokens(value) ? detokenize([value]) : value.map((one) => one.trim()).join(' ');
  const sentences: readonly unknown[] = value;
  return sentences.every(isTexts) ? detokenize(sentences) : null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Tokens hold no spaces; of sentences and paragraphs hardly any is one word. */
function isTokens(texts: readonly string[]): boolean {
  const spaced = texts.filter((one) => /\S\s+\S/.test(one)).length;
  return texts.length > 1 && spaced * 10 < texts.length;
}
