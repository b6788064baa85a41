import type { Line } from '../line.js';
import { titleShare } from './headline-shape.js';

const LEAST_WORDS = 10;
/** A lead whose first word is set in capitals may be shorter: `KEMENTERIAN Sosial membuka dapur umum di Agam.` */
const LEAST_LEAD = 6;
const CAPITAL_WORD = /^["“]?\p{Lu}{4,} \p{Lu}?\p{Ll}/u;
const LONG = 28;
const MOST_TITLE = 0.6;
const COLON = 58;
const CLAUSE = /(?<!\p{L})(?:yang|dengan|dan|di|pada|untuk|dari|oleh|sebagai|dalam|ini|itu)(?!\p{L})/u;

/**
 * Says whether a line reads as running text rather than as a headline or a label.
 * @param line The line.
 * @example
 * ```ts
 * isProse(line('Harga beras di pasar induk naik sejak pekan lalu, kata seorang pedagang.')); // true
 * isProse(line('Harga Beras Naik')); // false
 * ```
 */
export function isProse(line: Line): boolean {
  if (line.words >= LONG) return true;
  if (line.words >= LEAST_LEAD && line.words < LEAST_WORDS)
    return line.ending === 'terminal' && CAPITAL_WORD.test(line.text);
  return line.words >= LEAST_WORDS && (line.ending === 'terminal' || opensMore(line));
}

/** A sentence that opens a quotation or a list: `Ia mengunggah foto pada Sabtu dengan narasi sebagai berikut:` */
function opensMore(line: Line): boolean {
  return line.last === COLON && CLAUSE.test(line.text) && titleShare(line.text) < MOST_TITLE;
}
