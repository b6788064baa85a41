import { actorById } from '@warta/gazetteer';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { entryAt } from '../entry-at.js';
import { companyName } from './company-name.js';
import { headsOf } from './context-words.js';
import { changeDraft, type Draft } from './draft.js';
import { branchHeads, houseHeads, partHeads, partWords, sides, sons } from './head-words.js';
import { titleWords } from './titles/title-words.js';
import { tokenAt } from './token-at.js';

/** The names of a sentence, and its tokens by where they begin and end. */
interface Scene {
  readonly tokens: readonly SentenceToken[];
  readonly drafts: readonly Draft[];
}

function textAt({ tokens }: Scene, at: number): string {
  return entryAt(tokens, at)?.text ?? '';
}

/** `Basarnas Semarang`, `Polres Metro Bekasi Kota`: the place right behind a body with branches is its seat. */
function branch(scene: Scene, draft: Draft): Draft | null {
  if (draft.kind !== 'organization') return null;
  const from = tokenAt(scene.tokens, draft.start);
  if (!branchHeads.has(textAt(scene, from))) return null;
  const seat = scene.drafts.find((other) => other.kind === 'place' && other.start === draft.end + 1);
  return seat === undefined
    ? null
    : changeDraft(draft, { end: seat.end, method: 'name', candidates: [], rule: 'branch' });
}

/** `Komisi III DPR`, `Komite Wasit PSSI`: a body right behind a part of it. */
function part(scene: Scene, draft: Draft): Draft | null {
  if (draft.kind !== 'organization' || draft.rule !== 'headed-name') return null;
  const at = tokenAt(scene.tokens, draft.start);
  if (headsOf.has(entryAt(scene.tokens, at - 1)?.lower ?? '')) return null;
  const whole = scene.drafts.find(
    (other) => other.kind === 'organization' && other.start === draft.end + 1 && other.rule === 'known-name',
  );
  if (titleWords.has(scene.tokens.find((token) => token.start === whole?.start)?.lower ?? '')) return null;
  return whole === undefined ? null : changeDraft(draft, { end: whole.end, rule: 'part-of-body' });
}

/** `Fraksi PKB`, `DPD Golkar`: words of a part of a body right before its name. */
function partBefore({ tokens }: Scene, draft: Draft): Draft | null {
  if (draft.kind !== 'organization') return null;
  const at = tokenAt(tokens, draft.start);
  let from = at;
  while (from > 0 && partWords.has(textAt({ tokens, drafts: [] }, from - 1))) from -= 1;
  while (from < at && !partHeads.has(tokens[from]?.text ?? '')) from += 1;
  const first = tokens[from];
  if (from >= at || first === undefined || headsOf.has(entryAt(tokens, from - 1)?.lower ?? '')) return null;
  return changeDraft(draft, { start: first.start, method: 'name', candidates: [], rule: 'part-of-body' });
}

/** Bodies that have a branch in every region, by what they are. */
const BRANCHED: ReadonlySet<string | null> = new Set(['PTY', 'NGO', 'REL', 'LAB', 'SOC', 'OPP']);

/** `Walhi Riau`, `DPD Golkar Jawa Timur`: the region right behind a party or a society. */
function regional(scene: Scene, draft: Draft): Draft | null {
  if (draft.kind !== 'organization') return null;
  const known = draft.candidates.some((id) => BRANCHED.has(actorById(id)?.sector ?? null));
  if (!known && draft.rule !== 'part-of-body') return null;
  const house = houseHeads.has(textAt(scene, tokenAt(scene.tokens, draft.start)));
  const seat = scene.drafts.find(
    (other) => (other.kind === 'place' || house) && other.kind !== 'person' && other.start === draft.end + 1,
  );
  return seat === undefined
    ? null
    : changeDraft(draft, { end: seat.end, method: 'name', candidates: [], rule: 'branch' });
}

/** `Gaza Utara`, `Kivu Selatan`: a side of a place, written as a part of its name. */
function side({ tokens }: Scene, draft: Draft): Draft | null {
  if (draft.kind !== 'place') return null;
  const next = entryAt(tokens, tokenAt(tokens, draft.end + 1));
  if (next === undefined || !sides.has(next.text)) return null;
  return changeDraft(draft, { end: next.end, method: 'name', candidates: [], rule: 'side-of-place' });
}

/** `Samuel Paparo Jr.`, `Lloyd Austin III`: what tells a son from his father, with the stop inside a sentence. */
function son({ tokens }: Scene, draft: Draft): Draft | null {
  if (draft.kind !== 'person') return null;
  const last = tokens.findIndex((token) => token.end === draft.end);
  const next = tokens[last + 1];
  const at = next !== undefined && sons.has(next.text) && next.start === draft.end + 1 ? last + 1 : last;
  const stop =
    /^[JS]r$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.' && at + 2 < tokens.length;
  const end = tokens[stop ? at + 1 : at]?.end ?? draft.end;
  return end === draft.end ? null : changeDraft(draft, { end });
}

const WIDER: readonly ((scene: Scene, draft: Draft) => Draft | null)[] = [
  branch,
  part,
  partBefore,
  regional,
  ({ tokens }, draft) => companyName(tokens, draft),
  side,
  son,
];

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
      if (wider === null) continue;
      found.push(wider);
      const region = wider.rule === 'part-of-body' ? regional(scene, wider) : null;
      if (region !== null) found.push(region);
    }
  }
  return found;
}
