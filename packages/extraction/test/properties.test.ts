import { parseArticle } from '@warta/parsing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../src/extract.js';

const words = [
  'AS',
  'Korea Utara',
  'Rusia',
  'John Kirby',
  'Kementerian Pertahanan Rusia',
  'Budi Santoso',
  'Gedung Putih',
  'Menteri',
  'mengatakan',
  'menuduh',
  'membantah',
  'kata',
  'ujarnya',
  'menurut',
  'Menurut',
  'dituduh',
  'mengirim',
  'dikirim',
  'pengiriman',
  'senjata',
  'amunisi',
  'ke',
  'dari',
  'oleh',
  'bahwa',
  'yang',
  'untuk',
  'tidak',
  'akan',
  'dan',
  'ia',
  'mereka',
  'itu',
  'Rabu (2/11)',
  ',',
  '.',
  ':',
  '"',
  '“',
  '”',
  '(',
  ')',
  '\n\n',
  '…',
  '-',
  '1.000',
  'lebih dari',
  'klaim',
  'tuduhan',
  'menolak',
  'merinci',
  'KPK',
];

const sentences = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));

function check(text: string): void {
  const article = parseArticle(text);
  const findings = extract(article);
  const inside = (span: { start: number; end: number } | null): void => {
    if (span === null) return;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(article.text.length);
  };
  const isMention = (index: number | null): void => {
    if (index !== null) expect(findings.mentions[index]).toBeDefined();
  };
  findings.mentions.forEach((mention, index) => {
    inside(mention);
    inside(mention.title);
    if (mention.antecedent !== null) expect(mention.antecedent).toBeLessThan(index);
  });
  for (const statement of findings.statements) {
    inside(statement);
    inside(statement.cue);
    inside(statement.content);
    isMention(statement.addressee);
    if (statement.speaker.kind === 'mention') isMention(statement.speaker.mention);
    if (statement.speaker.kind === 'anonymous') inside(statement.speaker.span);
  }
  for (const event of findings.events) {
    inside(event);
    inside(event.trigger);
    inside(event.object);
    inside(event.quantity);
    expect(event.actors.length + event.recipients.length).toBeGreaterThan(0);
    for (const index of [...event.actors, ...event.recipients]) isMention(index);
    if (event.statement !== null) expect(findings.statements[event.statement]).toBeDefined();
  }
}

test('any string gives findings inside it, and never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), check), { numRuns: 300 });
});

test('any jumble of news words gives findings inside it, whose roles exist', () => {
  fc.assert(fc.property(sentences, check), { numRuns: 500 });
});

// Jumbles that once gave spans that end before they begin.
test.each([
  'ujarnya Korea Utara , -  Budi Santoso dikirim',
  'klaim Gedung Putih itu , . " " pengiriman',
  'Budi Santoso lebih dari yang dari untuk menurut klaim mereka KPK mereka - :',
])('%s', (text) => check(text));

test('the same text gives the same findings', () => {
  fc.assert(
    fc.property(sentences, (text) => {
      expect(extract(parseArticle(text))).toEqual(extract(parseArticle(text)));
    }),
    { numRuns: 100 },
  );
});
