import { decodePage } from './bytes/decode-page.js';
import { signatureOf } from './bytes/file-signatures.js';
import { usualField } from './records/record-columns.js';

/** What a file holds. */
export type PageFormat = 'text' | 'html' | 'jsonl' | 'json' | 'csv' | 'not-text';

const headLength = 16_384;
const byExtension = new Map<string, PageFormat>([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['mhtml', 'html'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
]);

/**
 * Tells what a file holds by its first bytes or characters, and by its name where these leave it open.
 * @param input the file, or its beginning
 * @param name its name or address
 * @example
 * detectFormat('judul,tanggal,isi\n'); // 'csv'
 */
export function detectFormat(input: string | Uint8Array, name = ''): PageFormat {
  if (typeof input !== 'string' && signatureOf(input) !== null) return 'not-text';
  const head = typeof input === 'string' ? input.slice(0, headLength) : decodedHead(input);
  if (head === null) return 'not-text';
  const text = head.replace(/^\ufeff/, '').trimStart();
  const named = byExtension.get(
    /\.([a-z]{2,6})$/i.exec(name.split(/[?#]/, 1)[0] ?? '')?.[1]?.toLowerCase() ?? '',
  );
  return jsonFormat(text) ?? named ?? markupFormat(text) ?? tableFormat(text) ?? 'text';
}

function decodedHead(bytes: Uint8Array): string | null {
  const { text, encoding } = decodePage(bytes.subarray(0, headLength));
  return encoding === null ? null : text;
}

/** A line that is a whole object and is followed by another, or stands alone, is JSON Lines. */
function jsonFormat(text: string): PageFormat | null {
  if (/^\[\s*[{\]]/.test(text)) return 'json';
  if (!/^\{\s*["}]/.test(text)) return null;
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  return isObjectLine(first) || (end < 0 && text.length > headLength / 2) ? 'jsonl' : 'json';
}

function isObjectLine(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

function markupFormat(text: string): PageFormat | null {
  if (/^<(?:!doctype\s+html|html|head|body|\?xml|!--)/i.test(text)) return 'html';
  const tags = text.match(
    /<\/?(?:html|head|meta|body|div|p|span|a|br|h[1-6]|article|script|link)\b[^<>]{0,500}>/gi,
  );
  return (tags?.length ?? 0) >= 4 ? 'html' : null;
}

/** A first line of at least two names, of which one is that of a title or a text. */
function tableFormat(text: string): PageFormat | null {
  const first = text.split('\n', 1)[0] ?? '';
  for (const separator of [',', ';', '\t', '|']) {
    const fields = first.split(separator).map((name) => usualField(name.replace(/^"|"$/g, '')));
    const known = fields.filter((field) => field !== null);
    if (
      known.length >= 2 &&
      known.length * 3 >= fields.length &&
      known.some((field) => field === 'text' || field === 'title')
    ) {
      return 'csv';
    }
  }
  return null;
}
