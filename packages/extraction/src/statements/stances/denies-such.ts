import { rejectedReports } from '../claims/rejected-report.js';

const { any } = rejectedReports;

const NONE_SUCH = new RegExp(
  `^["“]?(?:tidak|tak) (?:pernah )?ada (?:\\p{L}+ ){0,2}?${any('such')}(?: [\\p{L}-]+){0,3}? (?:semacam|seperti) (?:itu|tersebut)\\b(?![^.;?!]* ${any('until-then')}\\b)`,
  'iu',
);

/**
 * Tells whether what is said denies that there was what others told of: `Tidak ada perundingan semacam itu`.
 *
 * @param said what is said
 * @example
 * deniesSuch('Tidak ada perjanjian rahasia seperti itu') // true
 * deniesSuch('Tidak ada tempat seperti itu') // false
 * deniesSuch('Tidak ada serangan seperti itu sejak 2019') // false: there was one before
 */
export function deniesSuch(said: string): boolean {
  return NONE_SUCH.test(said);
}
