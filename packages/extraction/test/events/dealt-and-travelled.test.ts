import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  ['Jerman mengobral tank tua ke Ceko.', ['arms-transfer: Jerman → Ceko (asserted)']],
  ['Jerman mengobral sepatu ke Ceko.', []],
  ['Pakistan menjual jet ke Azerbaijan.', ['arms-transfer: Pakistan → Azerbaijan (asserted)']],
  ['Pakistan menjual kain ke Azerbaijan.', []],
  [
    'Pengapalan peluru tank dari Bulgaria menuju Ukraina tertahan.',
    ['arms-transfer: Bulgaria → Ukraina (asserted)'],
  ],
  ['Masuknya rudal Iran ke Yaman dipantau satelit.', ['arms-transfer: Iran → Yaman (asserted)']],
  [
    'Masuknya kapal perang China ke Filipina dipantau satelit.',
    ['troop-deployment: China → Filipina (asserted)'],
  ],
  ['Rezim Assad membikin gas saraf.', ['arms-production: Assad →  (asserted)']],
  ['Rezim Assad membikin film.', []],
  ['Pyongyang memperkaya uranium untuk hulu ledak baru.', ['arms-production: Pyongyang →  (asserted)']],
  ['Pyongyang memperkaya uranium untuk pembangkit listrik.', []],
  [
    'Menhan Sjafrie Sjamsoeddin dan Dubes Fabien Penone membahas harga 42 jet tempur Rafale.',
    ['arms-talks: Sjafrie Sjamsoeddin + Fabien Penone →  (asserted)'],
  ],
  ['Menhan Sjafrie Sjamsoeddin dan Dubes Fabien Penone membahas harga cabai.', []],
  ['Kuba mengutus 60 dokter ke Honduras.', ['aid: Kuba → Honduras (asserted)']],
  ['Kuba mengutus 60 atlet ke Honduras.', []],
  ['Norwegia menambal anggaran Ukraina.', ['aid: Norwegia → Ukraina (asserted)']],
  ['Norwegia menambal jalan Ukraina.', []],
  [
    'Ghana dihadiahi sepuluh juta dosis vaksin oleh Yayasan Gates.',
    ['aid: Yayasan Gates → Ghana (asserted)'],
  ],
  ['Swedia mengalihkan dana ke Ukraina.', ['aid: Swedia → Ukraina (asserted)']],
  ['Swedia mengalihkan pandangan ke Ukraina.', []],
  ['Suntikan 5 juta euro dari Belgia untuk Kongo dicairkan.', ['aid: Belgia → Kongo (asserted)']],
  ['Macron melipir ke Bandung.', ['visit: Macron → Bandung (asserted)']],
  ['Truk itu melipir ke Bandung.', []],
  ['Yunani terbang di gurun Negev.', []],
  ['Hamas mengirim delegasi ke Kairo.', ['visit: Hamas → Kairo (asserted)']],
  ['Hamas mengirim paket ke Kairo.', []],
  ['Inspektur IAEA menengok pembangkit Zaporizhzhia.', ['visit: IAEA → Zaporizhzhia (asserted)']],
  ['Kaisar Naruhito berziarah ke makam prajurit di Iwo Jima.', ['visit: Naruhito → Iwo Jima (asserted)']],
  ['India dan Pakistan mengakhiri sengketa perbatasan.', ['agreement: India + Pakistan →  (asserted)']],
  ['India dan Pakistan mengakhiri musim.', []],
  ['New Delhi dan Berlin belum sepakat harga.', []],
  [
    'Kejaksaan Agung dan PPATK mempererat koordinasi.',
    ['cooperation: Kejaksaan Agung + PPATK →  (asserted)'],
  ],
  [
    'Polisi Selandia Baru dan Fiji saling menukar sidik jari.',
    ['cooperation: Selandia Baru + Fiji →  (asserted)'],
  ],
  ['Polisi Selandia Baru dan Fiji saling menukar kaus.', []],
  ['Hungaria mengaminkan usul Slovakia.', ['support: Hungaria → Slovakia (asserted)']],
  ['Pengakuan Somaliland oleh Israel menuai badai.', ['support: Israel → Somaliland (asserted)']],
  ['Brasilia mengakui kemenangan Nicolas Maduro.', ['support: Brasilia → Nicolas Maduro (asserted)']],
  ['Brasilia mengakui kekalahan Nicolas Maduro.', []],
  [
    'Seoul menunda latihan musim semi dengan Washington.',
    ['military-exercise: Seoul + Washington →  (negated)'],
  ],
  ['Junta Myanmar memaklumkan jeda tembak 20 hari.', ['ceasefire: Myanmar →  (asserted)']],
  ['Israel dan Hizbullah menghormati jeda tembak.', ['ceasefire: Israel + Hizbullah →  (asserted)']],
  ['Hamas menuduh Israel tidak mematuhi gencatan senjata.', []],
  ['OPM berhenti menembak.', ['ceasefire: OPM →  (asserted)']],
  ['OPM berhenti merokok.', []],
  ['Gencatan senjata politik antara Golkar dan PDIP berakhir.', []],
  ['Hizbullah menarik petempurnya dari perbatasan.', ['withdrawal: Hizbullah →  (asserted)']],
  ['Hakim Arief Hidayat undur diri dari ruang sidang.', []],
  ['Hakim Arief Hidayat undur diri dari jabatan.', ['resignation: Arief Hidayat →  (asserted)']],
  ['TNI melepas 450 prajurit ke Lebanon.', ['troop-deployment: TNI → Lebanon (asserted)']],
  ['TNI melepas 450 merpati ke Lebanon.', []],
  [
    'Angkatan Laut Afrika Selatan berlatih bareng armada China.',
    ['military-exercise: Angkatan Laut Afrika Selatan + China →  (asserted)'],
  ],
  ['Spanyol Setop Ekspor Amunisi ke Israel Mulai Besok', ['arms-transfer: Spanyol → Israel (negated)']],
  ['Iran tidak menampik telah mengirim drone ke Rusia.', ['arms-transfer: Iran → Rusia (confirmed)']],
  ['Iran menampik telah mengirim drone ke Rusia.', ['arms-transfer: Iran → Rusia (denied)']],
  ['Uji coba rudal ditunda Korea Utara.', ['missile-test: Korea Utara →  (negated)']],
  [
    'Kendaraan lapis baja sumbangan Turki diserahkan kepada tentara Somalia.',
    ['arms-transfer: Turki → Somalia (asserted)'],
  ],
  [
    'Kendaraan lapis baja buatan Turki diserahkan kepada tentara Somalia.',
    ['arms-transfer:  → Somalia (asserted)'],
  ],
  [
    'Belanda melarang ekspor drone ke Israel.',
    ['ban: Belanda → Israel (asserted)', 'arms-transfer:  → Israel (negated)'],
  ],
  ['Islamabad dan Kabul mengumumkan jeda pertempuran.', ['ceasefire: Islamabad + Kabul →  (asserted)']],
  ['Mungkin saja Donald Trump bertemu Kim Jong Un.', ['meeting: Donald Trump + Kim Jong Un →  (possible)']],
  ['Bisa jadi Donald Trump bertemu Kim Jong Un.', ['meeting: Donald Trump + Kim Jong Un →  (possible)']],
  ['Pertemuan Sungai Kapuas dan Sungai Landak ramai.', []],
  ['Dalam lakon itu, Budi Santoso bertemu Andi Wijaya.', []],
  [
    'Dalam rapat itu, Budi Santoso bertemu Andi Wijaya.',
    ['meeting: Budi Santoso + Andi Wijaya →  (asserted)'],
  ],
  ['Bantuan Turki menembus blokade Gaza.', []],
  ['Yang paling getol mempersenjatai Kiev ialah Norwegia.', ['arms-transfer: Norwegia → Kiev (asserted)']],
  ['Amerika menciutkan pasukannya di Jerman.', ['withdrawal: Amerika → Jerman (asserted)']],
  ['Amerika menciutkan anggarannya di Jerman.', []],
  ['AS memarkir kapal induk di Teluk Persia.', ['troop-deployment: AS → Teluk Persia (asserted)']],
  ['AS memarkir mobil di Teluk Persia.', []],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  const done = findings.events.filter(
    ({ act }) => !['accusation', 'demand', 'promise', 'denial'].includes(act),
  );
  expect(done.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
