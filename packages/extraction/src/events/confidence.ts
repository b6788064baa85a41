/** Fixed for each rule; set from how often the rule was right on the gold sentences. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'active-clause': 0.9,
  'passive-clause': 0.85,
  'noun-event': 0.8,
  'speech-event': 0.85,
};

/**
 * Tells how far a rule is to be trusted.
 *
 * @param rule name of the rule
 * @returns from 0 to 1
 * @throws Error for a rule without a figure
 * @example
 * confidenceOf('active-clause') // 0.9
 */
export function confidenceOf(rule: string): number {
  const confidence = CONFIDENCE[rule];
  if (confidence === undefined) throw new Error(`No confidence for the rule ${rule}`);
  return confidence;
}
