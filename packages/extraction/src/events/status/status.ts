import lightVerbs from '../../../data/light-verbs.json' with { type: 'json' };
import data from '../../../data/status-words.json' with { type: 'json' };
import type { ReportStatus, Stance } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { isSignalOf, type Signal } from './signal.js';

const byStatus: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  data.entries.map((entry) => [entry.status, new Set(entry.words)]),
);

const able = byStatus.get('able');
const allowed = byStatus.get('allowed');

/** From the most to the least decisive, after what the statement around it settles. */
const ORDER: readonly ReportStatus[] = [
  'hypothetical',
  'possible',
  'alleged',
  'requested',
  'negated',
  'planned',
];

/** In an accusation only what is asked for is not alleged. */
const ALLEGED_ORDER: readonly ReportStatus[] = ['requested'];

/** What a deed is where no word tells it. */
const BY_STANCE: Partial<Record<Stance, ReportStatus>> = { promises: 'planned', alleges: 'alleged' };

const FROM_STANCE: Partial<Record<Stance, ReportStatus>> = {
  denies: 'denied',
  confirms: 'confirmed',
  demands: 'requested',
};

const lightStatus: ReadonlyMap<string, string> = new Map(
  flatMap(lightVerbs.entries, ({ status, words }) => words.map((word) => [word, status])),
);

function has(chain: readonly Signal[], status: ReportStatus): boolean {
  if (chain.length === 0) return false;
  const words = byStatus.get(status);
  return chain.some((signal) =>
    typeof signal === 'string'
      ? words?.has(signal) || lightStatus.get(signal) === status
      : signal.status === status,
  );
}

/** `tidak bisa menyerang`: who cannot does not; `tidak boleh menyerang`: it is demanded of them not to. */
function withoutIt(word: string): ReportStatus | undefined {
  if (able?.has(word)) return 'negated';
  return allowed?.has(word) ? 'requested' : undefined;
}

/** What a negated word of ability or permission makes of the act; around a verb the chain has the nearest word first, behind a noun the last. */
function withoutPower(chain: readonly Signal[]): ReportStatus | undefined {
  for (const [n, signal] of chain.entries()) {
    const barred = typeof signal === 'string' ? withoutIt(signal) : undefined;
    if (barred !== undefined && [chain[n + 1], chain[n - 1]].some((beside) => isSignalOf(beside, 'negator')))
      return barred;
  }
  return undefined;
}

/**
 * Tells how real an event is said to be.
 *
 * @param chain small words around the trigger, in lower case, those before a verb nearest first, and signs
 * @param stance stance of the statement that tells it, or null for the outlet's own voice
 * @param wished true inside a wish clause (`agar`, `untuk`) of a warning or demand
 * @returns the first status that fits: the statement's, then `hypothetical`, `possible`, `alleged`, `negated`, `planned`, `asserted`
 * @example
 * statusOf(['akan'], null, false) // 'planned'
 * statusOf(['tidak'], 'demands', true) // 'requested'
 */
export function statusOf(chain: readonly Signal[], stance: Stance | null, wished: boolean): ReportStatus {
  const settled = stance === null ? undefined : FROM_STANCE[stance];
  // `mengakui tidak mampu menembak jatuh drone itu`
  if (settled === 'confirmed' && has(chain, 'negated')) return 'negated';
  // `mengakui tidak tahu apakah Rusia menerima amunisi`
  if (settled === 'confirmed' && has(chain, 'possible')) return 'possible';
  if (settled !== undefined) return settled;
  if (wished) return 'requested';
  if (has(chain, 'hypothetical')) return 'hypothetical';
  const barred = withoutPower(chain);
  if (barred !== undefined) return stance === 'alleges' ? 'alleged' : barred;
  if (has(chain, 'possible')) return 'possible';
  const order = stance === 'alleges' ? ALLEGED_ORDER : ORDER;
  const found = order.find((status) => has(chain, status));
  return found ?? BY_STANCE[stance ?? 'states'] ?? 'asserted';
}
