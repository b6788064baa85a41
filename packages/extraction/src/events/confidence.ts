import data from '../../data/rule-confidence.json' with { type: 'json' };

const confidences: ReadonlyMap<string, number> = new Map(
  data.entries.map((entry) => [entry.rule, entry.confidence]),
);

/**
 * Tells how far a rule is to be trusted: how often it was right on the gold.
 *
 * @param rule name of the rule
 * @returns from 0 to 1
 * @throws Error for a rule without a figure
 * @example
 * confidenceOf('active-clause') // 0.…, as rule-confidence.json has it
 */
export function confidenceOf(rule: string): number {
  const confidence = confidences.get(rule);
  if (confidence === undefined) throw new Error(`No confidence for the rule ${rule}`);
  return confidence;
}
