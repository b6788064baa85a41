/** Writes the scores of each kind of name as one line each. */
export function formatScores(scores) {
  return Object.entries(scores)
    .map(([kind, { precision, recall, f1, there }]) => {
      const [p, r, f] = [precision, recall, f1].map((rate) => rate.toFixed(4));
      return `  ${kind.padEnd(12)} precision ${p}  recall ${r}  F1 ${f}  (${there})`;
    })
    .join('\n');
}
