import data from '../../data/acts.json' with { type: 'json' };

/** What Warta calls an act, and how PLOVER 2 names it. */
export interface Act {
  readonly act: string;
  readonly type: string;
  readonly mode: string;
  readonly contexts: readonly string[];
  /** Telling it of somebody else alleges it. */
  readonly contested?: boolean;
}

const acts: ReadonlyMap<string, Act> = new Map((data.entries as readonly Act[]).map((act) => [act.act, act]));

/**
 * Looks up an act.
 *
 * @param name the act (`arms-transfer`)
 * @returns its entry in `acts.json`
 * @throws Error where there is no such act: a frame names one that the list of acts does not hold
 * @example
 * actOf('visit').type // 'CONSULT'
 */
export function actOf(name: string): Act {
  const act = acts.get(name);
  if (act === undefined) throw new Error(`No act ${name} in acts.json`);
  return act;
}
