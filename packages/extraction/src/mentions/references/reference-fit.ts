import { actorById, isClub } from '@warta/gazetteer';
import { anyOf } from '../../any-of.js';
import type { Mention } from '../../findings.js';
import { branchHeads, headWords } from '../head-words.js';
import { mayBeCapital } from '../may-be-capital.js';
import { answersTo } from './role-synonyms.js';

function isKnownMediumName({ candidates }: Mention): boolean {
  return candidates.some((id) => id.startsWith('agency/') || id.startsWith('outlet/'));
}

/** What a body is called, as it stands and in the gazetteer. */
function namesOfBody(text: string, { start, end, candidates }: Mention): string {
  return [text.slice(start, end), ...candidates.map((id) => actorById(id)?.name ?? '')].join('|');
}

function mayBeOfKind({ candidates }: Mention, kind: string): boolean {
  return candidates.some((id) => actorById(id)?.kind === kind);
}

function isBody(mention: Mention): boolean {
  const acts = mention.kind === 'organization' || mention.kind === 'group';
  if (!acts || isKnownMediumName(mention) || mayBeCapital(mention.candidates)) return false;
  return !mention.candidates.some((id) => isClub(id));
}

/** `JNIM`: a name in capitals that the gazetteer does not know. */
function isUnknownShort(text: string, { start, end, candidates }: Mention): boolean {
  return candidates.length === 0 && /^\p{Lu}{3,6}$/u.test(text.slice(start, end));
}

/** `Polda Riau`, `Dinas Kesehatan`: no `perusahaan itu`. */
function isOffice(text: string, { start, end }: Mention): boolean {
  return branchHeads.has(/^\S+/.exec(text.slice(start, end))?.[0] ?? '');
}

const [EMBASSY, PARTY, BANK, COURT] = (['embassy', 'party', 'bank', 'court'] as const).map(
  (kind) => new RegExp(anyOf(headWords(kind)), 'u'),
) as [RegExp, RegExp, RegExp, RegExp];

/** The name, or one of the names in the gazetteer, begins so. */
const MINISTRY = new RegExp(`(?:^|\\|)${anyOf(headWords('ministry'))}`, 'u');

const FITS: Readonly<Record<string, (text: string, mention: Mention) => boolean>> = {
  // `JNIM, cabang Al-Qaeda, … Kelompok itu`: an unknown short name may be a group's.
  group: (text, mention) => mention.kind === 'group' || (isBody(mention) && isUnknownShort(text, mention)),
  embassy: (text, mention) => EMBASSY.test(namesOfBody(text, mention)),
  medium: (_, mention) => isKnownMediumName(mention),
  intergovernmental: (_, mention) => mayBeOfKind(mention, 'intergovernmental'),
  company: (text, mention) =>
    mention.kind === 'organization' &&
    (mayBeOfKind(mention, 'company') ||
      (mention.candidates.length === 0 && mention.method !== 'acronym' && !isOffice(text, mention))),
  party: (text, mention) =>
    mention.candidates.some((id) => actorById(id)?.sector === 'PTY') ||
    PARTY.test(namesOfBody(text, mention)),
  club: (_, { candidates }) => candidates.some(isClub),
  bank: (text, mention) => mention.kind === 'organization' && BANK.test(namesOfBody(text, mention)),
  ministry: (text, mention) => MINISTRY.test(namesOfBody(text, mention)),
  court: (text, mention) => COURT.test(namesOfBody(text, mention)),
  body: (_, mention) => isBody(mention),
};

/**
 * Tells whether a noun for a body can take up a mention: `maskapai` a company, `blok` an alliance of states.
 *
 * @param text the article's text
 * @param mention a name
 * @param role the class of the noun
 * @returns false for persons, places and countries
 */
export function fitsBody(text: string, mention: Mention, role: string): boolean {
  return FITS[role]?.(text, mention) ?? false;
}

/** A title in the text, or an office in the gazetteer. */
function holds(text: string, { title, candidates }: Mention, role: string): boolean {
  if (title !== null && answersTo(text.slice(title.start, title.end), role)) return true;
  return candidates.some(
    (id) => actorById(id)?.tenures.some((tenure) => answersTo(tenure.title, role)) ?? false,
  );
}

/**
 * Tells whether a pronoun or a noun for a person can take up a mention: a title must be the person's own.
 *
 * @param text the article's text
 * @param mention a name
 * @param role a title in lower case, `anybody`, `suspect`, or empty for pronouns
 * @returns false for bodies, places and countries
 * @example
 * // fitsPerson(text, Menteri Keuangan [Budi Santoso], 'menteri') → true; …, 'dokter') → false
 */
export function fitsPerson(text: string, mention: Mention, role: string): boolean {
  if (mention.kind !== 'person') return false;
  if (role === '' || role === 'anybody') return true;
  return role === 'suspect'
    ? mention.title === null || holds(text, mention, 'tersangka')
    : holds(text, mention, role);
}
