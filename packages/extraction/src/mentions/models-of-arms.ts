import { isClosed } from '../clause/closed-word.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasAnyClass, looksLikeVerbForm } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { frameReadings } from '../events/frame.js';
import { isBareVerb } from './common-word.js';
import type { Draft } from './draft.js';
import { armsNouns, armsOpening, companyTails, organizationHeads, weaponNames } from './head-words.js';
import { isCapitalised } from './name-run.js';
import { PLAIN } from './plain-name.js';
import { tokenAt } from './token-at.js';

/** Rules that tell a name by little more than its capitals. */
const GUESSED: ReadonlySet<string> = new Set(['tagged-name', 'bare-acronym', PLAIN]);

/** How many small words may stand between an arm and its model: `sistem pertahanan udara jarak jauh S-400`. */
const BETWEEN = 4;

const isArm = rememberFlags(({ lower }) => armsNouns.has(lower));

/** Words before which a phrase begins. */
const opensPhrase = rememberFlags(
  (form) =>
    looksLikeVerbForm(form) ||
    isBareVerb(form.lower) ||
    isClosed(form) ||
    hasAnyClass(form.lower, 'quantifier', 'becoming', 'collective', 'multiplier'),
);

/** The arm begins its phrase: `[rudal] Fattah`, not `produsen rudal Fattah` nor `ahli rudal Postol`. */
function beginsPhrase(tokens: readonly SentenceToken[], at: number): boolean {
  let from = at;
  while (isCraft(tokens, from - 1)) from -= 1;
  const before = entryAt(tokens, from - 1);
  return (
    before === undefined || before.kind !== 'word' || opensPhrase(before.form) || isDealing(before.lower)
  );
}

/** `kapal selam`, `peluncur rudal`: an arm of several words. */
function isCraft(tokens: readonly SentenceToken[], at: number): boolean {
  const token = entryAt(tokens, at);
  return token !== undefined && (isArm(token.form) || armsOpening.has(token.lower));
}

/** `pembelian`, `peluncuran`; whose a strike is may stand behind it. */
function isDealing(lower: string): boolean {
  return frameReadings(lower).some(({ voice, frame }) => voice === 'noun' && frame.act !== 'attack');
}

/** Index of the arm whose phrase a name ends, or -1. */
function armBefore(tokens: readonly SentenceToken[], from: number): number {
  for (let at = from - 1; at >= 0 && at >= from - 1 - BETWEEN; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return -1;
    if (isArm(token.form)) return at;
    if (isCapitalised(token) || opensPhrase(token.form)) return -1;
  }
  return -1;
}

function isModel(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const from = tokenAt(tokens, draft.start);
  const first = tokens[from];
  if (first === undefined || !GUESSED.has(draft.rule)) return false;
  const words = tokens.slice(from).filter(({ end }) => end <= draft.end);
  if (words.some(({ text }) => organizationHeads.has(text) || companyTails.has(text))) return false;
  if (from === 0 && isArm(first.form)) return true;
  const arm = armBefore(tokens, from);
  return arm >= 0 && beginsPhrase(tokens, arm);
}

/** `[Storm Shadow] buatan Inggris`: known by its name alone. */
function isWeapon(tokens: readonly SentenceToken[], draft: Draft): boolean {
  if (!GUESSED.has(draft.rule)) return false;
  const from = tokenAt(tokens, draft.start);
  const first = tokens[from]?.text ?? '';
  if (tokens[from]?.end === draft.end) return weaponNames.has(first);
  const second = tokens[from + 1];
  return second?.end === draft.end && weaponNames.has(`${first} ${second.text}`);
}

/**
 * Leaves out the models of arms, which name no actor: `rudal jelajah Storm Shadow`, `Roket Katyusha`.
 *
 * @param tokens the tokens of a sentence
 * @param drafts the names that no list knows
 * @returns those that name somebody or something else
 * @example
 * // Kyiv meminta Storm Shadow. → Kyiv
 * // Rusia menerima pistol Glock. → none; perusahaan drone Helsing → Helsing
 */
export function withoutModels(tokens: readonly SentenceToken[], drafts: readonly Draft[]): readonly Draft[] {
  const named = drafts.some((draft) => isWeapon(tokens, draft))
    ? drafts.filter((draft) => !isWeapon(tokens, draft))
    : drafts;
  if (!tokens.some(({ form }) => isArm(form))) return named;
  return named.filter((draft) => !isModel(tokens, draft));
}
