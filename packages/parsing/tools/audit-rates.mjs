const CONTENT = new Set(['title', 'lead', 'body', 'caption']);

/**
 * Counts what was read of a corpus.
 * @param {import('../dist/src/index.js').Article[]} articles The parsed pages.
 * @returns {[string, string][]} Names and figures, in the order to print them.
 */
export function auditRates(articles) {
  const sentences = articles.flatMap(bodySentences);
  return [
    ['articles', String(articles.length)],
    ...share('dated', articles, (article) => article.published !== null),
    ...tally(
      'dated by',
      articles.map((article) => article.published?.basis ?? 'nothing'),
    ),
    ...share('outlet named', articles, (article) => article.outlet !== null),
    ...share('outlet known', articles, (article) => article.outlet?.value.id != null),
    ...tally(
      'outlet by',
      articles.map((article) => article.outlet?.basis ?? 'nothing'),
    ),
    ...share('titled', articles, (article) => article.title !== null),
    ...share('byline', articles, (article) => article.bylines.length > 0),
    ...share('editor', articles, (article) => article.editors.length > 0),
    ...share('dateline', articles, (article) => article.dateline !== null),
    ...share('credits', articles, (article) => article.credits.length > 0),
    ['sentences', String(sentences.length)],
    ...share('sentence without an end', sentences, (sentence) => !/[.!?…]["”'’)\]*]*$/.test(sentence)),
    ...share('sentence over 80 words', sentences, (sentence) => words(sentence) > 80),
    ...share('sentence under 2 words', sentences, (sentence) => words(sentence) < 2),
    ['boilerplate', percent(boilerplate(articles))],
    ...tally(
      'zones',
      articles.flatMap((article) => article.zones.map((zone) => `${zone.kind} ${zone.rule}`)),
    ),
    ...tally(
      'issues',
      articles.flatMap((article) => article.issues.map((issue) => issue.code)),
    ),
  ];
}

function bodySentences(article) {
  return article.sentences
    .filter((sentence) => article.zones[sentence.zone].kind === 'body')
    .map((sentence) => article.text.slice(sentence.start, sentence.end));
}

function share(name, list, test) {
  return [[name, `${percent(list.filter(test).length / list.length)} (${list.filter(test).length})`]];
}

function tally(name, values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([value, count]) => [`  ${name} ${value}`, String(count)]);
}

function words(sentence) {
  return sentence.split(/\s+/).length;
}

function boilerplate(articles) {
  let all = 0;
  let other = 0;
  for (const { zones } of articles) {
    for (const zone of zones) {
      all += zone.end - zone.start;
      if (!CONTENT.has(zone.kind)) other += zone.end - zone.start;
    }
  }
  return all === 0 ? 0 : other / all;
}

function percent(value) {
  return `${(100 * value).toFixed(1)} %`;
}
