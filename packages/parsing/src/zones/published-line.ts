import type { Line } from '../line.js';

const DATE =
  /\b(?:\d{1,2}[\s/.-]{1,2}(?:\d{1,2}|\p{L}{3,9}\.?)[\s/.,-]{1,3}(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\p{L}{3,9} \d{1,2}, (?:19|20)\d{2})\b/u;
const CLOCK = /\b\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\b/;
const AGO = /^\p{L}*:? ?\d{1,2} (?:detik|menit|jam|hari|minggu|bulan|tahun)(?: yang)? lalu$/u;
const NOISE =
  /\b(?:senin|selasa|rabu|kamis|jum'?at|jum’at|sabtu|minggu|ahad|wib|wita|wit|gmt|utc|am|pm|pukul|jam|tayang|diperbarui|diperbaharui|diupdate|update|updated|terbit|diterbitkan|dipublikasikan|dipublikasi|publikasi|published|publish|posted|on|pada|tanggal|diunggah|posting|hari|last|modified|dibuat|created|rilis|date|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gu;
const LABEL =
  /^(?:tayang|diperbarui|diperbaharui|diupdate|update|updated|terbit|diterbitkan|dipublikasikan|dipublikasi|publikasi|published|publish|posted|diunggah|posting|last updated|last modified|tanggal|rilis|date)\b/;
const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/**
 * Says whether a line at the head of a page tells when it was published.
 * @param line The line.
 * @example
 * ```ts
 * isPublishedLine(line('Kamis, 31 Agustus 2023 | 14:09 WIB')); // true
 * isPublishedLine(line('Pasar malam dibuka pada 31 Agustus 2023')); // false
 * ```
 */
export function isPublishedLine(line: Line): boolean {
  if (line.words > 26 || line.text.length > 200) return false;
  const date = DATE.exec(line.text);
  if (date === null) return AGO.test(line.head);
  const rest =
    `${line.text.slice(0, date.index)} ${line.text.slice(date.index + date[0].length)}`.toLowerCase();
  const left = (rest.replace(CLOCK, ' ').replace(NOISE, ' ').match(WORD) ?? []).length;
  if (left === 0) return true;
  if (LABEL.test(line.head)) return left <= 6;
  return left <= 6 && isSetApart(line.text, date.index, CLOCK.test(rest));
}

/** A name may share the line with the date where a separator parts them. */
function isSetApart(text: string, at: number, hasClock: boolean): boolean {
  const before = text.slice(Math.max(0, at - 14), at);
  const apart = at === 0 || /[|•·/–—,-]\s*(?:\p{L}+['’]?\p{L}*,?\s+)?$/u.test(before);
  return apart && (hasClock || /[|•·/–—-]\s*(?:\p{L}+['’]?\p{L}*,?\s+)?$/u.test(before));
}
