import { findMedia } from '@warta/gazetteer';
import type { Zone } from '../article.js';
import { findAll } from '../find-all.js';
import { findDomains } from '../metadata/domain-names.js';
import { initialCode } from './initial-codes.js';
import type { LooseCredit } from './loose-credit.js';
import { mediumName } from './medium-name.js';

const LABEL =
  /^[([]?\s*(?:sumber(?: berita| artikel)?|source|dikutip dari|dilansir dari|disadur dari|diolah dari)\s*:?\s*/i;
const PIECE = /[^/|,;()[\]\s]+(?: (?<!\. )[^/|,;()[\]\s]+)*/g;

/**
 * Reads the credits of a zone that credits the whole article: `Sumber: AP`, `(AFP/Z-4)`, `(ant/dil/jpnn)`.
 * @param text The page.
 * @param zone One of its zones.
 * @example
 * ```ts
 * closingCredits('(AFP/Z-4)', { start: 0, end: 9, kind: 'credit', rule: 'closing-agency' }); // [{ start: 1, end: 4, name: 'AFP', id: 'agency/afp', cue: '', link: 'own' }]
 * ```
 */
export function closingCredits(text: string, zone: Zone): LooseCredit[] {
  if (zone.kind !== 'credit') return [];
  const part = text.slice(zone.start, zone.end);
  const label = LABEL.exec(part)?.[0] ?? '';
  const cue = label.replace(/^[([\s]+/, '').replace(/(?<!\s)\s*(?::\s*)?$/, '');
  const pieces = findAll(PIECE, part.slice(label.length)).map((piece) => ({
    start: zone.start + label.length + piece.index,
    name: piece[0],
  }));
  return pieces.flatMap((piece) => pieceCredits(text, piece.start, piece.name, cue));
}

function pieceCredits(text: string, start: number, name: string, cue: string): LooseCredit[] {
  const code = initialCode(name);
  if (code !== null) return [{ start, end: start + name.length, name, id: code, cue, link: 'own' }];
  const media = findMedia(text, start, start + name.length);
  if (media.length > 0) {
    return media.map((medium) => ({
      start: medium.start,
      end: medium.end,
      name: text.slice(medium.start, medium.end),
      id: medium.id,
      cue,
      link: 'own' as const,
    }));
  }
  const isDomain = findDomains(name).some((domain) => domain.end - domain.start === name.length);
  if (!isDomain && (cue === '' || mediumName(name, 0) !== name.length)) return [];
  return [{ start, end: start + name.length, name, id: null, cue, link: 'own' }];
}
