const EDGE = 48;

/**
 * Shows an article as the cases keep it: every field, and each zone by its kind, rule and edges.
 * @param {import('../dist/src/index.js').Article} article The parsed case.
 */
export function caseArticle(article) {
  return {
    language: article.language,
    outlet: found(article.outlet),
    title: found(article.title),
    published: found(article.published),
    bylines: article.bylines.map(found),
    editors: article.editors.map(found),
    dateline: found(article.dateline),
    credits: article.credits.map(({ name, id, cue, via, start, end }) => ({
      name,
      id,
      cue,
      via,
      span: [start, end],
    })),
    zones: article.zones.map((zone) => ({
      kind: zone.kind,
      rule: zone.rule,
      span: [zone.start, zone.end],
      text: shortened(article.text.slice(zone.start, zone.end)),
    })),
    sentences: article.sentences.map(({ start, end, zone, paragraph }) => [start, end, zone, paragraph]),
    issues: article.issues.map(({ code, severity, span }) => ({
      code,
      severity,
      span: span && [span.start, span.end],
    })),
  };
}

function found(reading) {
  return (
    reading && {
      value: reading.value,
      basis: reading.basis,
      span: reading.span && [reading.span.start, reading.span.end],
    }
  );
}

function shortened(text) {
  return text.length <= 2 * EDGE + 3 ? text : `${text.slice(0, EDGE)} … ${text.slice(-EDGE)}`;
}
