import type { ReportingForm } from '@warta/indonesian';
import { agentBehind } from '../../clause/agent-behind.js';
import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { AUXILIARY, SMALL_WORDS, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { refuses } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import type { Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { ownsClaim } from '../claims/aim.js';
import { claimAim } from '../claims/claim-aim.js';
import { isClaimLink } from '../claims/claim-link.js';
import { claimForm, claimWord } from '../claims/claim-noun.js';
import { isSlighted, isUnreceived, readReceived } from '../claims/received-claim.js';
import { isDeniable, isRejectable } from '../claims/rejected-report.js';
import { voicedVerb } from '../claims/voiced-verb.js';
import { tellsBareClause } from '../content/bare-claim.js';
import { claimAbout, claimContent, tellingVerb } from '../content/claim-about.js';
import { findClaimClause } from '../content/claim-clause.js';
import { isQuoted } from '../content/is-quoted.js';
import { chunksWith } from '../cues/cue-places.js';
import { reportingWords } from '../cues/reporting-words.js';
import type { StatementDraft } from '../draft.js';
import type { StatementRule } from '../rule.js';
import { claimSpeakers } from '../speakers/claim-speakers.js';

/** `seruan X agar Y …`: Y is asked. */
function askedIn(view: SentenceView, form: ReportingForm, about: number): number | null {
  return form.frame === 'ask' && about >= 0 ? (view.chunks[about + 1]?.heads[0] ?? null) : null;
}

/** `Togo menolak desakan X untuk mundur`, `menolak permintaan X agar mundur`: who does not do it is asked, as in `permintaan X untuk mengirim rudal`; in `permintaan X untuk memperoleh rudal` it is X who wants to. */
function refuserOf(view: SentenceView, form: ReportingForm, at: number, about: number): number | null {
  const { chunks } = view;
  const before = entryAt(chunks, at - 1);
  const wish = chunks[about]?.head ?? '';
  const deed = chunks[skipAhead(chunks, about + 1, SMALL_WORDS)];
  const asked = isClaimLink(chunks[at]?.head ?? '', 'urging') || isClaimLink(deed?.head ?? '', 'giving');
  const asks = hasClass(wish, 'wish') && (wish !== 'untuk' || asked);
  if (form.frame !== 'ask' || !asks || deed?.kind !== 'verb') return null;
  if (before === undefined) return answererOf(view, at);
  if (!(before.kind === 'negator' && refuses(before)) && !isClaimLink(before.head, 'ignoring')) return null;
  return stateIn(view, findSubject(chunks, at - 1).phrase ?? -1);
}

/** `Permintaan X untuk mengirim rudal ditolak [Y]`: who answers it was asked. */
function answererOf(view: SentenceView, at: number): number | null {
  const clause = findClaimClause(view);
  const answers = clause?.claim === at && hasClass(view.chunks[clause.verb]?.head ?? '', 'answered');
  return answers ? stateIn(view, agentBehind(view.chunks, clause.verb)) : null;
}

/** The first name of a phrase, but nobody for a person. */
function stateIn({ chunks, mentions }: SentenceView, phrase: number): number | null {
  const [name] = chunks[phrase]?.heads ?? [];
  return name === undefined || mentions[name]?.kind === 'person' ? null : name;
}

/** `Tudingan Manila itu dibantah`: whose accusation it is needs no more; the name of a work does. */
function isBare(view: SentenceView, form: ReportingForm, at: number): boolean {
  const chunk = view.chunks[at] as Chunk;
  // `dakwaan X` may be what X is charged with.
  if (form.frame !== 'accuse' || reportingWords.is(form.root, 'charging') || chunk.owners.length === 0)
    return false;
  if (view.chunks[at - 1]?.head === 'menurut') return false;
  const { start } = chunkSpan(view, chunk);
  return !isQuoted(view, start) && ownsClaim(view, chunk, chunk.owners[0] ?? -1);
}

/** `penolakan X terhadap tuduhan itu` denies; `penolakan X terhadap kunjungan itu` does not want it. */
function mayReject(view: SentenceView, form: ReportingForm, about: number): boolean {
  const { head = '' } = view.chunks[about + 1] ?? {};
  return !form.onlyClaims || view.chunks[about]?.head === 'bahwa' || isRejectable(head) || isDeniable(head);
}

/** `belum ada konfirmasi dari X`, `tanpa kritik dari X`, `menunggu konfirmasi dari X`: nothing was said yet. */
function isNone({ chunks }: SentenceView, at: number): boolean {
  const before = entryAt(chunks, at - 1);
  // `menolak tuduhan X`: it was made.
  if (before?.kind === 'negator') return !refuses(before);
  return before?.kind === 'verb' && isClaimLink(before.head, 'awaits');
}

/** `menerima permintaan X`, `mendapat rekomendasi dari X`: nothing is asked of who receives it. */
function accepts({ chunks }: SentenceView, { frame }: ReportingForm, at: number): boolean {
  if (frame !== 'ask') return false;
  const granted = isClaimLink(chunks[skipBack(chunks, at - 1, AUXILIARY)]?.head ?? '', 'accepts');
  return granted || !isClaimLink(chunks[at]?.head ?? '', 'pressing');
}

/** What may be aimed at who makes light of it: `mengabaikan kecaman X`, but not `mengabaikan janji X`. */
const SLIGHTED: ReadonlySet<string> = new Set(['condemns', 'alleges', 'demands', 'warns']);

/** Whether a noun of speech is aimed at the subject of the verb before it. */
function reaches(view: SentenceView, form: ReportingForm, at: number): boolean {
  return !accepts(view, form, at) && (SLIGHTED.has(form.stance) || !isSlighted(view, at));
}

/** `mengabaikan peringatan X`, but not `mengabaikan peringatan radio`: a warning counts only where it is told by name whose it is. */
function isHeard({ stance }: ReportingForm, speakers: readonly Speaker[]): boolean {
  return stance !== 'warns' || speakers.every(({ kind }) => kind === 'mention');
}

/** `pernyataan X`, `pengakuan X`: only with `bahwa` it is told what is said. */
function isOpen(form: ReportingForm): boolean {
  return form.stance === 'states' || reportingWords.is(form.root, 'admitting');
}

/** `pengakuan X bahwa …`, `klaim X Y menyerang …`; in `Pengakuan itu disampaikan X bahwa …` the passive reports it, in `pernyataan X yang menyebut …` the verb. */
function tellsWhat(view: SentenceView, { claim }: ReportingForm, at: number, about: number): boolean {
  if (voicedVerb(view, at) >= 0) return false;
  if (tellsBareClause(view, about)) return true;
  const links = view.chunks[about]?.head === 'bahwa';
  const byVerb = tellingVerb(view, about - (links ? 2 : 1)) >= 0;
  return byVerb ? claim : links;
}

/** At whom a claim is aimed, and where what it is about begins: behind who made it, else before (`Tuduhan terhadap Rusia dilayangkan Ukraina`). */
function aimAndTopic(
  view: SentenceView,
  form: ReportingForm,
  at: number,
  last: number,
): { readonly aimed: ReturnType<typeof claimAim>; readonly about: number } {
  const behind = claimAim(view, form, last);
  // `dilontarkan Sudan, yang mengatakan …`: that is another statement; but `tudingan panglima Libya, Budi, bahwa …`.
  const [comma, next] = view.chunks.slice(behind.end + 1, behind.end + 3);
  const closed = last > at && comma?.kind === 'comma' && next?.head !== 'bahwa';
  const about = closed ? -1 : claimAbout(view, behind.end);
  if (last === at || (behind.name !== null && about >= 0)) return { aimed: behind, about };
  const before = behind.name === null ? claimAim(view, form, at) : behind;
  return { aimed: before, about: about < 0 ? claimAbout(view, at) : about };
}

function readNoun(view: SentenceView, chunk: Chunk, at: number): StatementDraft[] {
  const noun = isUnreceived(view, at) ? null : claimWord(view, chunk);
  if (noun === null) return [];
  const { cue, form } = noun;
  const { speakers, last } = claimSpeakers(view, at);
  const { aimed, about } = aimAndTopic(view, form, at, last);
  const target = reaches(view, form, at) && isHeard(form, speakers) ? readReceived(view, at) : null;
  const accuses = form.stance === 'alleges' && !reportingWords.is(form.root, 'charging') && last > at;
  const told = about >= 0 || target !== null || aimed.name !== null || accuses || isBare(view, form, at);
  if (speakers.length === 0 || !told || !mayReject(view, form, about) || isNone(view, at)) return [];
  if (isOpen(form) && !tellsWhat(view, form, at, about)) return [];
  const addressee =
    target?.name ?? askedIn(view, form, about) ?? aimed.name ?? refuserOf(view, form, at, about);
  const belief = form.claim || form.belief;
  // `Kecaman Jepang terhadap Laos`: where nothing more is told, it is about Laos.
  const content =
    claimContent(view, about < 0 && aimed.name !== null ? aimed.end - 1 : about) ?? target?.deed ?? null;
  return [
    {
      speakers,
      stance: form.stance,
      cue,
      content,
      addressee,
      belief,
      sentence: view.index,
      rule: nominalClaim.name,
    },
  ];
}

const mayCue = (word: string): boolean => claimForm(word) !== null;

const cuesIn = chunksWith(mayCue);

/** `tuduhan AS bahwa …`, `klaim Rusia soal …`, `mendapat kecaman dari AS`. */
export const nominalClaim: StatementRule = {
  name: 'nominal-claim',
  mayCue,
  find: (view) =>
    flatMap(cuesIn(view), (at) => {
      const chunk = view.chunks[at] as Chunk;
      return chunk.kind === 'noun-phrase' && chunk.heads.length === 0 && !isRoleNoun(chunk.head, 'office')
        ? readNoun(view, chunk, at)
        : [];
    }),
  positive: {
    text: 'Teheran menolak tuduhan Israel bahwa Iran memasok roket kepada Hizbullah.',
    finds: ['Israel | alleges | Iran memasok roket kepada Hizbullah'],
  },
  negative: { text: 'Tuduhan itu belum terbukti, kata sejumlah media di Israel.', finds: [] },
};
