import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): readonly string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  ['Ukraina mundur dari kota Siversk.', ['withdrawal: Ukraina → Siversk (asserted)']],
  ['Ukraina mundur dari perundingan.', ['withdrawal: Ukraina →  (asserted)']],
  ['Latvia resmi meninggalkan konvensi tentang ranjau darat.', ['withdrawal: Latvia →  (asserted)']],
  ['Latvia meninggalkan ruang sidang.', []],
  ['Mali meninggalkan ECOWAS.', ['withdrawal: Mali → ECOWAS (asserted)']],
  ['Kim Jong Un memasuki wilayah China.', ['visit: Kim Jong Un → China (asserted)']],
  ['Kim Jong Un memasuki gedung itu.', []],
  ['Putin Bakal Lawat India', ['visit: Putin → India (planned)']],
  [
    'Korea Utara mencuri 2 juta dolar AS dari Bybit lewat peretasan.',
    ['cyber-attack: Korea Utara → Bybit (asserted)'],
  ],
  ['Jepang menyiapkan sanksi tambahan bagi Rusia.', ['sanction: Jepang → Rusia (planned)']],
  [
    'Vonis Mahkamah Pidana Internasional terhadap Bosco Ntaganda menjadi rujukan.',
    ['conviction: Mahkamah Pidana Internasional → Bosco Ntaganda (asserted)'],
  ],
  ['Vonis terhadap Bosco Ntaganda menjadi rujukan.', ['conviction:  → Bosco Ntaganda (asserted)']],
  ['Tentara Israel mencegat armada bantuan.', ['seizure: Israel →  (asserted)']],
  ['Iran menutup Selat Hormuz.', ['ban: Iran → Selat Hormuz (asserted)']],
  ['Iran menutup pameran itu.', []],
  ['300 tawanan perang dipertukarkan Rusia dan Ukraina.', ['release: Rusia + Ukraina →  (asserted)']],
  ['Cendera mata dipertukarkan Rusia dan Ukraina.', []],
])('a place left, a way closed, captives exchanged: %s', (sentence, expected) => {
  expect(eventsOf(sentence)).toEqual(expected);
});

test.each([
  ['Ukraina meminta Jerman mengirim rudal.', 'arms-transfer: Jerman → Ukraina (requested)'],
  ['Jerman diminta Ukraina mempercepat pengiriman rudal.', 'arms-transfer: Jerman → Ukraina (requested)'],
  ['Rusia meminta Jerman tidak mengirim rudal.', 'arms-transfer: Jerman →  (requested)'],
  ['Rusia meminta Jerman menghentikan pengiriman rudal.', 'arms-transfer: Jerman →  (requested)'],
  ['Amnesty International meminta Jerman mengirim bantuan.', 'aid: Jerman →  (requested)'],
  ['Ukraina meminta Jerman mengirim rudal ke Polandia.', 'arms-transfer: Jerman → Polandia (requested)'],
])('what a state asks another for comes to it: %s', (sentence, expected) => {
  expect(eventsOf(sentence)).toContain(expected);
});

test.each([
  ['Trump mengancam untuk menyerang Iran.', 'attack: Trump → Iran (planned)'],
  ['Ancaman Israel untuk menduduki Gaza dikecam Uni Eropa.', 'seizure: Israel → Gaza (planned)'],
  ['AS memperingatkan Iran untuk tidak menyerang Israel.', 'attack: Iran → Israel (requested)'],
])('who threatens to do a thing means to do it: %s', (sentence, expected) => {
  expect(eventsOf(sentence)).toContain(expected);
});
