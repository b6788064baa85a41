const EDGE = 90;

/**
 * Writes an article for reading: its metadata, then each zone by its edges.
 * @param {string} name What it is called in the corpus.
 * @param {import('../dist/src/index.js').Article} article The parsed page.
 */
export function showArticle(name, article) {
  const { outlet, title, published, bylines, editors, dateline, credits, issues } = article;
  const lines = [
    `\n=== ${name} ${article.uri ?? ''}`,
    `    outlet ${outlet?.value.name} (${outlet?.basis}) | title ${title?.value} | published ${published?.value.edtf} (${published?.basis})`,
    `    bylines ${values(bylines)} | editors ${values(editors)} | dateline ${dateline?.value}`,
    `    credits ${credits.map((credit) => `${credit.cue} → ${credit.name} (${credit.id}) via ${credit.via}`).join('; ')}`,
    `    issues ${issues.map((issue) => `${issue.code} ${issue.span ? article.text.slice(issue.span.start, Math.min(issue.span.end, issue.span.start + 40)) : ''}`).join('; ')}`,
    ...article.zones.map(
      (zone) =>
        `  ${`${zone.kind} ${zone.rule}`.padEnd(30)}${shortened(article.text.slice(zone.start, zone.end))}`,
    ),
  ];
  return lines.join('\n');
}

function values(found) {
  return found.map((one) => one.value).join(', ');
}

function shortened(text) {
  return text.length <= 2 * EDGE ? text : `${text.slice(0, EDGE)} … ${text.slice(-EDGE)}`;
}
