import { isRoleNoun } from '../clause/role-noun.js';
import type { SentenceToken as NameToken } from '../clause/sentence-tokens.js';
import { entryAt } from '../entry-at.js';
import { isCommonWord } from './common-word.js';
import type { Draft } from './draft.js';
import { followsGroup } from './group-names.js';
import {
  commonAcronyms,
  companyTails,
  governmentHeads,
  numberLabels,
  organizationHeads,
  productAfter,
  worksHeads,
} from './head-words.js';
import { evidenceOfForm } from './name-evidence.js';
import { isAcronym, type NameRun } from './name-run.js';
import { draftOf, type NameScene, type Step } from './name-scene.js';
import { plainEnd } from './plain-end.js';
import { isStressedWord } from './stressed-word.js';
import { behindTitle } from './titles/behind-title.js';
import { titleBefore } from './titles/title-before.js';
import { isTitleWord } from './titles/title-token.js';
import { titleWords } from './titles/title-words.js';

/** `Jung Pak, wakil asisten menteri, …`: a title stands behind the comma after the name. */
function hasApposition(scene: NameScene, end: number): boolean {
  return scene.tokens[end]?.text === ',' && titleWords.has(scene.tokens[end + 1]?.lower ?? '');
}

/** `105/PUU-XXII/2024`: the number of a case. */
const ROMAN = /-[IVXL]+$/u;

/** `GAPKI`, not `AS` nor `DNA`, nor a small word that is only stressed (`Iran TIDAK mengirim rudal`). */
function isBodyAcronym({ text, form }: NameToken): boolean {
  return text.length > 2 && !commonAcronyms.has(text) && !isStressedWord(form) && !ROMAN.test(text);
}

/** Two words or more that are a company by their last word, or a person by the title behind them; else null. */
function shapedName(scene: NameScene, from: number, to: number): Draft | null {
  if (to < from + 2) return null;
  const words = scene.tokens.slice(from, to).map(({ text }) => text);
  const company = companyTails.has(words.at(-1) ?? '') && !words.some((word) => worksHeads.has(word));
  if (company) return draftOf(scene, from, to, 'organization', 'company-name');
  return hasApposition(scene, to) ? draftOf(scene, from, to, 'person', 'name-before-title') : null;
}

/** `Pemerintah`, `Nelayan`, `Ketuanya`; but `Kongres`. */
function isNoName({ text, lower }: NameToken): boolean {
  if (governmentHeads.has(text) || isRoleNoun(lower, 'people')) return true;
  return lower.endsWith('nya') && isCommonWord(lower);
}

/** `di [Kongres]`, `di [X]`: a body where it is named by one word. */
function isBodyWord(text: string): boolean {
  return organizationHeads.has(text) || text.length === 1;
}

/** A name whose kind the word before it tells, or null. */
function nameByContext(scene: NameScene, from: number, to: number): Draft | null {
  const before = entryAt(scene.tokens, from - 1);
  const evidence = before === undefined ? 'nothing' : evidenceOfForm(before.form);
  if (evidence === 'nothing') return null;
  const words = scene.tokens.slice(from, to);
  if (words.length === 1 && isAcronym(words[0]) && evidence === 'person') return null;
  // `oleh Pemerintah`, `bagi Nelayan`: a capital makes no name of an everyday noun.
  if (words.length === 1 && isNoName(words[0] as NameToken)) return null;
  // `di Kongres`
  const isBody = words.length === 1 && isBodyWord(words[0]?.text ?? '');
  const kind = evidence === 'place' && (isBody || words.every(isAcronym)) ? 'organization' : evidence;
  return draftOf(scene, from, to, kind, 'name-by-context');
}

/** An acronym by itself is a body's (`GAPKI`), unless it is a common one or a product's. */
function bareAcronym(scene: NameScene, from: number, to: number): Draft | null {
  const token = scene.tokens[from];
  const isBody = token !== undefined && to === from + 1 && isAcronym(token) && isBodyAcronym(token);
  const before = entryAt(scene.tokens, from - 1);
  if (!isBody || productAfter.has(before?.lower ?? '') || numberLabels.has(before?.text ?? '')) return null;
  return draftOf(scene, from, to, 'organization', 'bare-acronym');
}

/**
 * Reads a name that neither a head nor a title begins, by what stands around it.
 *
 * @param scene the sentence
 * @param at index of the first word
 * @param run the run of capitals it stands in
 * @returns where to read on, with the name if its kind can be told
 * @example
 * // kata [Yanti Wulandari] → person; perusahaan [Sinar Jaya] → organization; [Sinar] jatuh → none
 */
export function bareName(scene: NameScene, at: number, run: NameRun): Step {
  const to = plainEnd(scene, at, run.to);
  const before = entryAt(scene.tokens, at - 1);
  if (before !== undefined && isTitleWord(before.form)) return behindTitle(scene, at - 1, at, to);
  const group = followsGroup(scene.tokens, at) ? draftOf(scene, at, to, 'group', 'group-name') : null;
  const draft = group ?? shapedName(scene, at, to) ?? nameByContext(scene, at, to);
  if (draft !== null) return { next: to, draft };
  const title = titleBefore(scene, at);
  return title >= 0 ? behindTitle(scene, title, at, to) : { next: to, draft: bareAcronym(scene, at, to) };
}
