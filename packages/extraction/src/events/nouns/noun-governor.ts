import { ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { refuses } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { type Frame, frameReadings } from '../frame.js';
import { openedSigns } from '../objects/offered-signs.js';
import { bodiesOf } from '../roles/bodies-of.js';
import { leadersIn } from '../roles/leaders-in.js';
import { namesOf } from '../roles/role-names.js';
import { sponsorOf } from '../roles/sponsor-of.js';
import { subjectNames } from '../roles/subject-names.js';
import { inheritedWords } from '../status/inherited-words.js';
import { IN_CASE, MAYBE, NOT_SO, type Signal, TO_COME } from '../status/signal.js';
import { statusOf } from '../status/status.js';
import { discussing } from './discussing.js';
import { governingVerb } from './governing-verb.js';
import { type Governor, NO_GOVERNOR } from './governor.js';
import { effortSignals, evidenceSignals, outlookSignals, wishSignals } from './governor-signals.js';
import { lendsSubject, lightVerbs, overseesTest, withStatus } from './light-verb.js';
import { phrasedGovernor } from './phrased-governor.js';

/** `membuat pengiriman itu tampak seolah-olah`: who disguises a deed has a hand in it. */
function makesSeem(view: SentenceView, verb: number, noun: number): boolean {
  return (
    isActWord(view.chunks[verb]?.head ?? '', 'disguises') &&
    hasClass(view.chunks[noun + 1]?.head ?? '', 'seeming')
  );
}

/** `Buruh yang tergabung dalam X menggelar aksi`: they stand for the body that has called them together. */
function protesters(view: SentenceView, verb: number): ReturnType<typeof subjectNames> {
  const { names, chain } = subjectNames(view, verb);
  const { phrase } = findSubject(view.chunks, verb);
  const gathered = names.length > 0 || phrase === null ? names : sponsorOf(view, phrase, 'gathered');
  return { names: gathered, chain };
}

/** `meminta bantuan kepada UNICEF`, `Ukraina meminta bantuan ke Jerman`: who is to give it; in `PBB meminta bantuan ke Jerman` it may be meant for the country. */
function askedOf(view: SentenceView, noun: number, asking: readonly number[]): readonly number[] {
  const link = view.chunks[noun + 1]?.head;
  if (link === 'kepada') return namesOf(view, view.chunks[noun + 2]);
  const help = link === 'ke' && isActWord(view.chunks[noun]?.head ?? '', 'help');
  const own = asking.some((one) => view.mentions[one]?.kind !== 'organization');
  return help && own ? namesOf(view, view.chunks[noun + 2]) : [];
}

/** `Ukraina meminta [bantuan] ke Jerman`: who asks receives it, and who is asked gives it. */
function asksFor(
  view: SentenceView,
  noun: number,
  asking: readonly number[],
  chain: readonly Signal[],
): Governor {
  const doers = askedOf(view, noun, asking);
  return { doers, patients: asking, chain: [TO_COME, ...chain], asked: doers.length > 0 };
}

/** `mengonfirmasi pengiriman tersebut`: what was told before may be another's deed. */
function isDeedPointedAt(view: SentenceView, noun: number): boolean {
  const last = view.words[(view.chunks[noun]?.to ?? 0) - 1]?.lower ?? '';
  return hasClass(last, 'determiner');
}

/** `membantah pengiriman senjata`, `menghentikan pengiriman senjata Iran`: whose it is may be named; but `membatalkan pembelian jet AS` names the seller. */
function answersFor(verb: string, { act }: Frame): boolean {
  const status = lightVerbs.get(verb);
  // `menyetujui pengiriman tank Polandia`: who lets another give, or tells of it, does not give.
  if (isActOf(act, 'given') && isActWord(verb, 'endorses')) return true;
  if (status === 'answered' || status === 'discussed' || status === 'ruled-out') return true;
  return status === 'negated' && act !== 'arms-purchase';
}

/** `menggagalkan [serangan]`, `melarang [ekspor]`: it is not done, and its subject does not do it. */
function keepsFrom(verb: string): boolean {
  return isActWord(verb, 'prevents') || isActWord(verb, 'forbids');
}

/** `menahan [pengiriman bom]`: who would give it keeps it back; of what is only prevented the doers are others; null for other verbs. */
function keptBy(verb: string, { act }: Frame, names: readonly number[]): Governor | null {
  if (keepsFrom(verb)) return NO_GOVERNOR;
  const isBack = isActWord(verb, 'withholds') && isActOf(act, 'given');
  return isBack ? { ...NO_GOVERNOR, doers: names, answered: true } : null;
}

/** Who receives: the subject, or whose cause is backed: `Usulan [Mesir] mendapat dukungan dari AS`. */
function receiversOf(
  view: SentenceView,
  verb: number,
  { act }: Frame,
  names: readonly number[],
): readonly number[] {
  if (names.length > 0) return names;
  const cause = view.chunks[findSubject(view.chunks, verb).phrase ?? -1];
  if (act !== 'support' || cause === undefined) return [];
  return isActWord(cause.head, 'own-cause') ? ownersOf(cause) : [];
}

/** `Juru bicara Kementerian X Budi membantah [pengiriman rudal]`: the body a person answers for, of a deed of states. */
function answering(
  view: SentenceView,
  verb: number,
  { act }: Frame,
  names: readonly number[],
): readonly number[] {
  const subject = view.chunks[findSubject(view.chunks, verb).phrase ?? -1];
  const bodies = subject === undefined || !isActOf(act, 'of-states') ? [] : bodiesOf(view, subject);
  return bodies.length > 0 ? bodies : names;
}

/** Whom a light verb lends to the act: of a test only who looks on in person. */
function lentDoers(
  view: SentenceView,
  verb: number,
  noun: number,
  frame: Frame,
  names: readonly number[],
): readonly number[] {
  const { head = '' } = view.chunks[verb] ?? {};
  if (lightVerbs.get(head) === 'discussed') return discussing(view, noun, frame, names);
  if (lightVerbs.get(head) === 'answered') return answering(view, verb, frame, names);
  if (stopsOthers(view, verb, noun, frame)) return [];
  if (!overseesTest(head, frame)) return names;
  return leadersIn(view, view.chunks[findSubject(view.chunks, verb).phrase ?? -1], names);
}

/** `berupaya menghentikan pengiriman senjata`, `menghentikan penyelundupan senjata`: what somebody only tries to stop, and what is smuggled, others do. */
function stopsOthers(view: SentenceView, verb: number, noun: number, { act }: Frame): boolean {
  if (!isActOf(act, 'given') || lightVerbs.get(view.chunks[verb]?.head ?? '') !== 'negated') return false;
  if (isActWord(view.chunks[noun]?.head ?? '', 'smuggling')) return true;
  const before = view.chunks.slice(Math.max(0, verb - 2), verb);
  return before.some(({ head }) => hasClass(head, 'attempt') || isActWord(head, 'attempt-noun'));
}

/** `membahas pengiriman drone Iran`: what another gives may be given already; sanctions that are discussed have still to come. */
function isAnothers(view: SentenceView, verb: string, noun: number, { act }: Frame): boolean {
  if (lightVerbs.get(verb) !== 'discussed' || !isActOf(act, 'traded')) return false;
  return (view.chunks[noun]?.owners.length ?? 0) > 0;
}

/** `menolak usulan [menghentikan] ekspor senjata`: it goes on. */
function isRefusedStop({ chunks }: SentenceView, verb: number): boolean {
  const { head = '' } = chunks[verb] ?? {};
  if (lightVerbs.get(head) !== 'negated' && !keepsFrom(head)) return false;
  const wish = hasClass(chunks[verb - 1]?.head ?? '', 'purpose') ? verb - 2 : verb - 1;
  return isRoleNoun(chunks[wish]?.head ?? '', 'request') && refuses(chunks[wish - 1]);
}

/** `membuka jalan bagi [pengiriman rudal]`: what somebody makes way for may come about. */
function isMadeWayFor({ chunks }: SentenceView, noun: number): boolean {
  const [opens, way, link] = chunks.slice(Math.max(0, noun - 3), noun);
  const isMeant = link?.head === 'bagi' || link?.head === 'untuk';
  return isMeant && isActWord(way?.head ?? '', 'opening') && isActWord(opens?.head ?? '', 'opens');
}

const MADE_WAY_FOR: Governor = { ...NO_GOVERNOR, chain: [MAYBE] };

const TALKED_OF: Governor = { ...NO_GOVERNOR, chain: [TO_COME] };

/** `membahas dengan Niger mengenai [penarikan pasukan]`: what somebody only talks of has still to come; an attack may be over, and what another gives may be given. */
function isTalkedOf({ chunks }: SentenceView, noun: number, { act }: Frame): boolean {
  if (isActOf(act, 'harm') || isActOf(act, 'traded')) return false;
  if (!isActWord(chunks[noun - 1]?.head ?? '', 'topic')) return false;
  const verb = chunks[noun - 3]?.head === 'dengan' ? chunks[noun - 4] : chunks[noun - 2];
  return frameReadings(verb?.head ?? '').some(
    ({ voice, frame }) => voice !== 'noun' && frame.act === 'meeting',
  );
}

/** What tells of a noun's deed without a verb right before it; null where nothing does. */
function governorBeside(view: SentenceView, noun: number, frame: Frame): Governor | null {
  if (isTalkedOf(view, noun, frame)) return TALKED_OF;
  return isMadeWayFor(view, noun) ? MADE_WAY_FOR : phrasedGovernor(view, noun, frame);
}

/** Index of the verb before a noun that tells of its deed, or -1. */
function verbOf(view: SentenceView, chunk: number): number {
  const at = governingVerb(view, chunk);
  return at >= 0 && isRefusedStop(view, at) ? -1 : at;
}

/** What a light verb lends to the deed. */
function lentBy(
  view: SentenceView,
  at: number,
  noun: number,
  frame: Frame,
  { names, chain }: ReturnType<typeof subjectNames>,
): Governor {
  const verb = view.chunks[at]?.head ?? '';
  // `akan membahas serangan itu`: only the talk has still to come.
  if (frame.act === 'attack' && lightVerbs.get(verb) === 'discussed') return NO_GOVERNOR;
  return {
    doers: lentDoers(view, at, noun, frame, names),
    patients: [],
    chain: [
      ...openedSigns(view, view.chunks[noun]?.from ?? 0),
      ...(isActWord(verb, 'seals') && isActOf(frame.act, 'agreed') ? effortSignals(view, at) : []),
      ...(isAnothers(view, verb, noun, frame) ? [] : withStatus(verb, frame, chain)),
    ],
    answered: answersFor(verb, frame),
    ordered: lightVerbs.get(verb) === 'ordered',
  };
}

/**
 * Reads the verb right before a noun: a light one lends its subject as the doer (`melakukan pengiriman senjata`), one of receiving as the other side (`menerima kunjungan`).
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param frame what the noun names
 * @returns who does it or has it done to them, and the words that tell how real it is
 */
export function governorOf(view: SentenceView, chunk: number, frame: Frame): Governor {
  const beside = governorBeside(view, chunk, frame);
  if (beside !== null) return beside;
  const at = verbOf(view, chunk);
  const verb = entryAt(view.chunks, at)?.head;
  if (verb === undefined) return NO_GOVERNOR;
  const { names, chain: own } = frame.act === 'protest' ? protesters(view, at) : subjectNames(view, at);
  // `harus memperketat sanksi dan menambah [pasokan]`
  const chain = [
    ...own,
    ...inheritedWords(view, at).filter((word) => statusOf([word], null, false) !== 'alleged'),
  ];
  if (frame.act === 'attack' && isActWord(verb, 'stops')) return { ...NO_GOVERNOR, stoppers: names };
  if (lightVerbs.get(verb) === 'answered' && isDeedPointedAt(view, chunk)) return NO_GOVERNOR;
  const seems = makesSeem(view, at, chunk);
  if (lendsSubject(verb, frame) || seems)
    return lentBy(view, at, chunk, frame, {
      names,
      // `berusaha membuat pengiriman itu tampak`: the trying is not at the deed.
      chain: chain.filter((word) => !seems || !hasClass(word, 'attempt')),
    });
  if (isActWord(verb, 'simulates')) return { doers: names, patients: [], chain: [IN_CASE] };
  if (isActWord(verb, 'receives') && frame.act !== 'protest')
    return { doers: [], patients: receiversOf(view, at, frame, names), chain };
  if (isActWord(verb, 'asks') && isActOf(frame.act, 'wanted') && frame.needs.includes('recipients'))
    return asksFor(view, chunk, names, chain);
  const kept = keptBy(verb, frame, names);
  if (kept !== null) return { ...kept, chain: [NOT_SO, ...chain] };
  return {
    ...NO_GOVERNOR,
    chain: [
      ...outlookSignals(view, at, chunk),
      ...wishSignals(view, at, chunk, frame),
      ...evidenceSignals(view, at, chunk, chain),
    ],
  };
}
