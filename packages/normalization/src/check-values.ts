import type { DateReading, EventFinding } from '@warta/extraction';
import { type Column, events, isEdtf } from '@warta/tables';

const COUNTRY = /^[A-Z]{3}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ACT = /^[a-z]+(?:-[a-z]+)*$/;
const TYPES = new Set((events.columns as readonly Column[]).find(({ name }) => name === 'type')?.enum ?? []);

/**
 * Checks a country code.
 *
 * @param name - What bears it, for the message.
 * @param code - ISO 3166-1 alpha-3, or null.
 * @returns What is wrong, in words; none where all is sound.
 * @example
 * checkCountry('mention 0', 'ID') // ['mention 0 has the country ID, not three capital letters']
 */
export function checkCountry(name: string, code: string | null): string[] {
  return code === null || COUNTRY.test(code)
    ? []
    : [`${name} has the country ${code}, not three capital letters`];
}

/**
 * Checks a date as read: EDTF, and bounds that are days in order, or empty where open.
 *
 * @param name - What bears it, for the message.
 * @param date - The date, or null.
 * @returns What is wrong, in words; none where all is sound.
 * @example
 * checkDate('event 0', { edtf: 'kemarin', from: '', to: '', precision: 'day' }) // ['event 0 has the date kemarin, not EDTF']
 */
export function checkDate(name: string, date: DateReading | null): string[] {
  if (date === null) return [];
  const { edtf, from, to } = date;
  const isBound = (day: string): boolean => day === '' || DAY.test(day);
  const bounds = isBound(from) && isBound(to) && (from === '' || to === '' || from <= to);
  return [
    ...(edtf === '' || isEdtf(edtf) ? [] : [`${name} has the date ${edtf}, not EDTF`]),
    ...(bounds ? [] : [`${name} has the bounds ${from} and ${to}, not two days in order`]),
  ];
}

/**
 * Checks the type, act and confidence of an event.
 *
 * @param name - The event, for the message.
 * @param event - The event.
 * @returns What is wrong, in words; none where all is sound.
 * @example
 * checkKind('event 0', { ...event, type: 'GIVE' }) // ['event 0 has the type GIVE, which PLOVER does not have']
 */
export function checkKind(name: string, { type, act, confidence }: EventFinding): string[] {
  return [
    ...(TYPES.has(type) ? [] : [`${name} has the type ${type}, which PLOVER does not have`]),
    ...(ACT.test(act) ? [] : [`${name} has the act ${act}, not in kebab-case`]),
    ...(confidence >= 0 && confidence <= 1
      ? []
      : [`${name} has the confidence ${confidence}, not from 0 to 1`]),
  ];
}
