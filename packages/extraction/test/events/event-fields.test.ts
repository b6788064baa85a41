import type { Span } from '@warta/text';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import type { EventFinding } from '../../src/findings.js';
import { type Around, articleOfParagraphs } from '../article-of-paragraphs.js';

function firstOf(text: string, around: Around = {}): EventFinding {
  const [event] = extract(articleOfParagraphs(text, around)).events;
  if (event === undefined) throw new Error(`No event in ${text}`);
  return event;
}

function slice(text: string, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}

test.each([
  ['Iran mengirim ratusan drone ke Rusia.', 'ratusan drone', 'ratusan'],
  ['Iran mengirim lebih dari 1.000 drone ke Rusia.', 'lebih dari 1.000 drone', 'lebih dari 1.000'],
  ['Iran mengirim drone ke Rusia.', 'drone', null],
  ['Jepang mengirim sejumlah vaksin ke Laos.', 'sejumlah vaksin', 'sejumlah'],
  ['Jepang mengirim 2 juta ton beras ke Laos.', '2 juta ton beras', '2 juta'],
  ['Sekitar 500 ton beras dikirim Jepang ke Laos.', 'Sekitar 500 ton beras', 'Sekitar 500'],
  ['Jepang mengirim bantuan pangan ke Laos.', 'bantuan pangan', null],
  ['Kim Jong Un bertemu Vladimir Putin di Vladivostok.', null, null],
  ['Kim Jong Un mengunjungi Rusia.', null, null],
  ['Rusia menyerang pelabuhan Odesa.', 'pelabuhan Odesa', null],
])('%s: object %s, quantity %s', (text, object, quantity) => {
  const event = firstOf(text);
  expect([slice(text, event.object), slice(text, event.quantity)]).toEqual([object, quantity]);
});

test.each([
  ['Jepang mengirim vaksin ke Laos pada Rabu (2/11).', '2022-11-02'],
  ['Jepang pada Oktober 2022 mengirim vaksin ke Laos.', '2022-10'],
  ['Jepang mengirim vaksin ke Laos.', null],
  ['WHO mengatakan pada Rabu (2/11) bahwa Jepang mengirim vaksin ke Laos.', null],
  ['WHO mengatakan pada Rabu (2/11) bahwa Jepang mengirim vaksin ke Laos pada Juli 2022.', '2022-07'],
  ['KPK menangkap Bupati Andi Wijaya pada Selasa (1/11).', '2022-11-01'],
  ['Presiden Prancis Emmanuel Macron mengunjungi Vietnam pada 20 Oktober 2022.', '2022-10-20'],
])('%s happened %s', (text, expected) => {
  expect(firstOf(text, { published: '2022-11-03' }).date?.edtf ?? null).toBe(expected);
});

test.each([
  ['Jepang mengirim vaksin ke Laos.', 'mengirim', null],
  ['WHO mengatakan Jepang mengirim vaksin ke Laos.', 'mengirim', 0],
  ['Pengiriman vaksin Jepang ke Laos dimulai.', 'Pengiriman', null],
])('%s is told by %s in statement %s', (text, trigger, statement) => {
  const event = firstOf(text);
  expect([slice(text, event.trigger), event.statement]).toEqual([trigger, statement]);
});

test('an act brings its PLOVER type, mode and contexts, and the confidence of its rule', () => {
  const { type, mode, contexts, rule, confidence } = firstOf('Kanada mengusir diplomat India.');
  expect({ type, mode, contexts, rule, confidence }).toEqual({
    type: 'SANCTION',
    mode: 'expel',
    contexts: ['diplomatic'],
    rule: 'active-clause',
    confidence: 0.89,
  });
});
