import type { SentenceView } from '../../clause/clause-view.js';
import { mapList } from '../../map-list.js';
import { changeStatement, type StatementDraft } from '../draft.js';
import { isOwnActor } from '../speakers/own-actor.js';
import { servesMinistry } from '../speakers/serves-ministry.js';
import { speakerText } from '../speakers/speaker-text.js';
import { isQuotedWhole } from './is-quoted.js';

/** How far behind its beginning what is said may name its own subject, in UTF-16 code units. */
const NEAR = 40;

/** Whether a statement may be told by what another says. */
function mayBeTold({ stance, rule }: StatementDraft): boolean {
  return stance !== 'states' && rule === 'speaker-verb';
}

/** Whether one statement is told at the head of what another says, by the other's own body or state. */
function isOwnAct(view: SentenceView, inner: StatementDraft, outer: StatementDraft): boolean {
  const { content } = outer;
  if (content === null) return false;
  if (inner.cue.start < content.start || inner.cue.end > content.end) return false;
  return inner.speakers.every((speaker) => {
    if (speaker.kind !== 'mention') return false;
    if (view.mentions[speaker.mention]?.kind === 'person') return false;
    const leading = view.mentions.find(
      ({ start, antecedent }, at) =>
        (antecedent ?? at) === speaker.mention && start >= content.start && start < content.start + NEAR,
    );
    if (leading === undefined) return false;
    // `"SPN meminta dialog," kata Ketua SPN Jawa Barat Dadan`
    const name = view.article.text.slice(leading.start, leading.end);
    if (
      outer.speakers.every((one) =>
        speakerText(view, one)
          .split(/[\s,]+/u)
          .includes(name),
      )
    )
      return true;
    if (isOwnActor(view.mentions, outer.speakers, speaker.mention)) return true;
    return (
      view.mentions[speaker.mention]?.kind === 'country' &&
      outer.speakers.every((one) => servesMinistry(view, one, speaker.mention))
    );
  });
}

/** What is said stands in quotation marks. */
function isQuotedIn(outer: StatementDraft | undefined, views: readonly SentenceView[]): boolean {
  const view = outer === undefined ? undefined : views[outer.sentence];
  return outer?.content != null && view !== undefined && isQuotedWhole(view, outer.content);
}

/**
 * Takes what a speaker says that the own body or state does by these words for the speaker's own act.
 *
 * @param drafts the statements of an article
 * @param views its sentences
 * @returns the drafts, each with the stance of such words; in a quotation they are no statement besides
 * @example
 * // "Indonesia mengecam serangan itu," kata Menteri Luar Negeri Indonesia X. → X condemns, and nothing else
 * // Indonesia mengecam serangan itu, kata Menteri Luar Negeri Indonesia X. → both condemn
 * // Menurut Menteri Luar Negeri Indonesia X, Indonesia mengecam serangan itu. → both
 * // "Rusia mengecam serangan itu," kata Menteri Luar Negeri Indonesia X. → X states, and Rusia condemns
 * // "Rusia mengecam serangan itu," kata Menteri Luar Negeri X. → the same: whose minister is not told
 */
export function withOwnWords(
  drafts: readonly StatementDraft[],
  views: readonly SentenceView[],
): readonly StatementDraft[] {
  const told = drafts.filter(mayBeTold);
  const merged = new Map<StatementDraft, StatementDraft>();
  for (const outer of drafts) {
    const view = views[outer.sentence];
    if (outer.rule !== 'quote-tag' || outer.stance !== 'states' || view === undefined) continue;
    const inner = told.find((one) => isOwnAct(view, one, outer));
    if (inner !== undefined) merged.set(inner, outer);
  }
  if (merged.size === 0) return drafts;
  const acts = new Map([...merged].map(([inner, outer]) => [outer, inner]));
  return mapList(
    drafts.filter((draft) => !isQuotedIn(merged.get(draft), views)),
    (draft) => {
      const act = acts.get(draft);
      return act === undefined
        ? draft
        : changeStatement(draft, { stance: act.stance, addressee: act.addressee });
    },
  );
}
