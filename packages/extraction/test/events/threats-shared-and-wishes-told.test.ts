import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): readonly string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  [
    'Uni Eropa mengecam rencana Georgia mengesahkan undang-undang dan mengancam membekukan bantuan untuk Tbilisi.',
    'sanction: Uni Eropa → Tbilisi (planned)',
  ],
  ['Kepada Iran, Trump memperingatkan agar tidak menyerang Israel.', 'attack: Iran → Israel (requested)'],
  ['Erdogan meminta agar Israel menghentikan serangan.', 'ceasefire: Israel →  (requested)'],
  ['Israel diminta agar menghentikan serangan.', 'ceasefire: Israel →  (requested)'],
  [
    'Guterres menyerukan kepada pemerintah Israel untuk menghentikan serangan.',
    'ceasefire: Israel →  (requested)',
  ],
  ['Israel menyerang Hamas meskipun telah menyepakati gencatan senjata.', 'ceasefire: Israel →  (asserted)'],
  ['Dukungan China terhadap klaim Argentina dikecam.', 'support: China → Argentina (asserted)'],
  ['Terpilihnya Mark Rutte mendapat dukungan dari Turki.', 'support: Turki → Mark Rutte (asserted)'],
  ['Usulan Mesir mendapat dukungan dari AS.', 'support: AS → Mesir (asserted)'],
  ['Peluncuran satelit mata-mata Korea Utara dikecam.', 'missile-test: Korea Utara →  (asserted)'],
  ['Israel membantah pasukannya meninggalkan Gaza.', 'withdrawal: Israel → Gaza (denied)'],
  [
    'Thailand mencapai kesepakatan dengan Swedia mengenai harga empat jet tempur.',
    'arms-deal: Thailand + Swedia →  (asserted)',
  ],
  [
    'Khaled el-Enany diangkat menjadi Direktur Jenderal UNESCO.',
    'appointment:  → Khaled el-Enany (asserted)',
  ],
])('%s', (sentence, expected) => {
  expect(eventsOf(sentence)).toContain(expected);
});

test.each([
  ['Erdogan menyerukan agar menghentikan serangan.', 'ceasefire: Erdogan'],
  ['AS menghukum Rusia meskipun telah menarik pasukannya.', 'withdrawal: AS'],
  ['AS mendukung Israel meskipun dikecam Turki.', 'condemnation'],
  ['Pengadilan Jerman memvonis seorang pria dalam kasus mata-mata untuk China.', '→ China'],
])('leaves alone: %s', (sentence, unexpected) => {
  expect(eventsOf(sentence).join('; ')).not.toContain(unexpected);
});

test.each([
  ['Macron Janji Kirim Jet Tempur ke Ukraina Bulan Depan', 'arms-transfer: Macron → Ukraina (planned)'],
  ['Putin Akan Kunjungi India, Temui Modi di New Delhi', 'meeting: Putin + Modi →  (planned)'],
])('headline: %s', (sentence, expected) => {
  expect(eventsOf(sentence)).toContain(expected);
});

test('a promise that is the object of another verb promises nothing', () => {
  expect(eventsOf('Ukraina Tagih Janji Jerman Kirim Tank Leopard').join('; ')).not.toContain('promise');
});

test.each([
  ['Setelah berunding di Jenewa, delegasi AS dan China pulang.', ['meeting: AS + China →  (asserted)']],
  [
    'Setelah berunding, AS dan China sepakat.',
    ['meeting: AS + China →  (asserted)', 'agreement: AS + China →  (asserted)'],
  ],
  ['Polandia menutup perbatasan menjelang latihan militer itu.', ['ban: Polandia →  (asserted)']],
  [
    'Hamas membahas gencatan senjata dengan Israel.',
    ['meeting: Hamas + Israel →  (asserted)', 'ceasefire: Hamas + Israel →  (planned)'],
  ],
  ['AS memulihkan bantuan militer ke Ukraina.', ['arms-transfer: AS → Ukraina (asserted)']],
  ['Bank Riau dibobol peretas yang diduga terkait China.', ['cyber-attack: China → Bank Riau (alleged)']],
])('before, during and talked of: %s', (sentence, expected) => {
  expect(eventsOf(sentence)).toEqual(expected);
});
