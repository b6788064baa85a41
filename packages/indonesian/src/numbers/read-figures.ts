/**
 * Reads figures as Indonesian news writes them: dots part thousands, a comma parts decimals, and the other way round in
 * foreign style where the groups show it.
 * @param text digits, dots and commas
 * @returns null for clock times and what else is no number
 * @example readFigures('1.234,5') // → 1234.5
 */
export function readFigures(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^\d+[.,]\d+$/.test(text) ? Number(text.replace(',', '.')) : null;
}
