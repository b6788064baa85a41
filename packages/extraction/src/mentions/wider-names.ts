import type { SentenceToken } from '../clause/sentence-tokens.js';
import { changeDraft, type Draft } from './draft.js';
import { isCapitalised } from './name-run.js';
import { branchHeads, companyWords, titleWords } from './word-list.js';

/** The names of a sentence, and its tokens by where they begin and end. */
interface Scene {
  readonly tokens: readonly SentenceToken[];
  readonly drafts: readonly Draft[];
}

function textAt({ tokens }: Scene, at: number): string {
  return tokens[at]?.text ?? '';
}

/** `Basarnas Semarang`, `Polres Metro Bekasi Kota`: the place right behind a body with branches is its seat. */
function branch(scene: Scene, draft: Draft): Draft | null {
  if (draft.kind !== 'organization') return null;
  const from = scene.tokens.findIndex((token) => token.start === draft.start);
  if (!branchHeads.has(textAt(scene, from))) return null;
  const seat = scene.drafts.find((other) => other.kind === 'place' && other.start === draft.end + 1);
  return seat === undefined
    ? null
    : changeDraft(draft, { end: seat.end, method: 'name', candidates: [], rule: 'branch' });
}

/** `Komisi III DPR`, `Komite Wasit PSSI`: a body right behind a part of it. */
function part(scene: Scene, draft: Draft): Draft | null {
  if (draft.kind !== 'organization' || draft.rule !== 'headed-name') return null;
  const at = scene.tokens.findIndex((token) => token.start === draft.start);
  if (scene.tokens[at - 1]?.lower === 'kepala') return null;
  const whole = scene.drafts.find(
    (other) => other.kind === 'organization' && other.start === draft.end + 1 && other.rule === 'known-name',
  );
  if (titleWords.has(scene.tokens.find((token) => token.start === whole?.start)?.lower ?? '')) return null;
  return whole === undefined ? null : changeDraft(draft, { end: whole.end, rule: 'part-of-body' });
}

function isNamePart(token: SentenceToken | undefined): boolean {
  return isCapitalised(token) && !titleWords.has(token?.lower ?? '');
}

/** `Air New Zealand`, `Toyota Motor Manufacturing Indonesia`: capitalised words of companies around a country. */
function company({ tokens }: Scene, draft: Draft): Draft | null {
  if (draft.kind !== 'country' && draft.kind !== 'place') return null;
  let from = tokens.findIndex((token) => token.start === draft.start);
  let to = tokens.findIndex((token) => token.end === draft.end) + 1;
  if (from < 0 || to <= 0) return null;
  const [first, last] = [from, to];
  while (companyWords.has(tokens[to]?.text ?? '')) to += 1;
  while (companyWords.has(tokens[from - 1]?.text ?? '')) from -= 1;
  if (from === first && to === last) return null;
  while (from < first && from > 1 && isNamePart(tokens[from - 1])) from -= 1;
  const [start, end] = [tokens[from]?.start ?? draft.start, tokens[to - 1]?.end ?? draft.end];
  return changeDraft(draft, {
    start,
    end,
    kind: 'organization',
    method: 'name',
    candidates: [],
    rule: 'company-name',
  });
}

const WIDER: readonly ((scene: Scene, draft: Draft) => Draft | null)[] = [branch, part, company];

/**
 * Finds names of which a found name is only a part: a branch with its seat, a committee with its body, a company with its country.
 *
 * @param tokens the tokens of a sentence
 * @param drafts the names of the sentence, without overlap
 * @returns the wider names, which overlap those given
 * @example
 * // Basarnas Semarang menyelamatkan nelayan. → Basarnas Semarang
 * // Basarnas tiba di Semarang. → none
 */
export function findWiderNames(tokens: readonly SentenceToken[], drafts: readonly Draft[]): Draft[] {
  const scene: Scene = { tokens, drafts };
  const found: Draft[] = [];
  for (const draft of drafts) {
    for (const widen of WIDER) {
      const wider = widen(scene, draft);
      if (wider !== null) found.push(wider);
    }
  }
  return found;
}
