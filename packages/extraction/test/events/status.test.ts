import { describe, expect, test } from 'vitest';
import { statusOf } from '../../src/events/status/status.js';
import { extract } from '../../src/extract.js';
import type { ReportStatus } from '../../src/findings.js';
import { articleOf } from '../article-of.js';

type Row = readonly [sentence: string, act: string, status: ReportStatus];

const asserted: readonly Row[] = [
  ['Iran mengirim drone ke Rusia.', 'arms-transfer', 'asserted'],
  ['Presiden Prancis Emmanuel Macron mengunjungi Vietnam.', 'visit', 'asserted'],
  ['Kedatangan Presiden Prancis Emmanuel Macron di Vietnam disambut hujan.', 'visit', 'asserted'],
  ['WHO mengatakan bahwa Jepang mengirim vaksin ke Laos.', 'aid', 'asserted'],
  ['PBB mengecam serangan Rusia ke Kharkiv.', 'attack', 'asserted'],
  ['KPK menangkap Bupati Andi Wijaya.', 'arrest', 'asserted'],
];

const settled: readonly Row[] = [
  ['Iran membantah telah mengirim drone ke Rusia.', 'arms-transfer', 'denied'],
  ['Malaysia membantah menahan nelayan Indonesia.', 'arrest', 'denied'],
  ['Jepang mengonfirmasi telah mengirim vaksin ke Laos.', 'aid', 'confirmed'],
  ['AS mendesak Iran berhenti mengirim drone ke Rusia.', 'arms-transfer', 'requested'],
  ['AS meminta Iran untuk tidak mengirim drone ke Rusia.', 'arms-transfer', 'requested'],
  ['PBB meminta Jepang mengirim vaksin ke Laos.', 'aid', 'requested'],
  ['WHO mendesak Israel membebaskan tahanan itu.', 'release', 'requested'],
];

const hypothetical: readonly Row[] = [
  ['Jika Iran mengirim drone ke Rusia, harga minyak naik.', 'arms-transfer', 'hypothetical'],
  ['Harga beras turun bila Vietnam mengirim bantuan pangan ke Indonesia.', 'aid', 'hypothetical'],
  ['Iran akan mengirim drone ke Rusia jika diminta.', 'arms-transfer', 'hypothetical'],
  ['Setiap kunjungan Jepang ke Rusia dibatalkan.', 'visit', 'hypothetical'],
];

const possible: readonly Row[] = [
  ['Iran mungkin mengirim drone ke Rusia.', 'arms-transfer', 'possible'],
  ['Jepang diperkirakan mengirim vaksin ke Laos.', 'aid', 'possible'],
  ['Apakah Jepang mengirim vaksin ke Laos?', 'aid', 'possible'],
  ['Jepang mengirim vaksin ke Laos?', 'aid', 'possible'],
  ['Rusia berpotensi menyerang Kharkiv.', 'attack', 'possible'],
];

const alleged: readonly Row[] = [
  ['AS menuduh Iran mengirim drone ke Rusia.', 'arms-transfer', 'alleged'],
  ['AS menuduh Iran akan mengirim drone ke Rusia.', 'arms-transfer', 'alleged'],
  ['Iran diduga mengirim drone ke Rusia.', 'arms-transfer', 'alleged'],
  ['Jepang dikabarkan mengirim vaksin ke Laos.', 'aid', 'alleged'],
  ['Rusia dituduh menyerang Kharkiv.', 'attack', 'alleged'],
  ['AS mengatakan Iran mengirim drone ke Rusia.', 'arms-transfer', 'alleged'],
];

const negated: readonly Row[] = [
  ['Iran tidak mengirim drone ke Rusia.', 'arms-transfer', 'negated'],
  ['Jepang belum mengirim vaksin ke Laos.', 'aid', 'negated'],
  ['Presiden Prancis Emmanuel Macron batal mengunjungi Vietnam.', 'visit', 'negated'],
  ['Jepang gagal mengirim vaksin ke Laos.', 'aid', 'negated'],
  ['Jepang menghentikan pengiriman vaksin ke Laos.', 'aid', 'negated'],
  ['Malaysia tidak akan mengirim vaksin ke Laos.', 'aid', 'negated'],
];

const planned: readonly Row[] = [
  ['Iran akan mengirim drone ke Rusia.', 'arms-transfer', 'planned'],
  ['Jepang berencana mengirim vaksin ke Laos.', 'aid', 'planned'],
  ['Presiden Prancis Emmanuel Macron dijadwalkan mengunjungi Vietnam.', 'visit', 'planned'],
  ['Jepang berjanji mengirim vaksin ke Laos.', 'aid', 'planned'],
  ['Rusia mengancam akan menyerang Kharkiv.', 'attack', 'planned'],
  ['Rencana kunjungan Presiden Prancis Emmanuel Macron ke Vietnam dibahas.', 'visit', 'planned'],
];

describe.each([
  ['asserted', asserted],
  ['settled by the statement', settled],
  ['hypothetical', hypothetical],
  ['possible', possible],
  ['alleged', alleged],
  ['negated', negated],
  ['planned', planned],
])('%s', (_, rows) => {
  test.each(rows)('%s %s: %s', (text, act, status) => {
    const events = extract(articleOf(text)).events.filter((event) => event.act === act);
    expect(events.map((event) => event.status)).toEqual([status]);
  });
});

test.each([
  [['akan'], null, false, 'planned'],
  [['tidak', 'akan'], null, false, 'negated'],
  [['jika', 'tidak'], null, false, 'hypothetical'],
  [['mungkin', 'akan'], 'alleges', false, 'possible'],
  [['akan'], 'alleges', false, 'alleged'],
  [['tidak'], 'denies', false, 'denied'],
  [['tidak'], 'warns', true, 'requested'],
  [[], 'promises', false, 'planned'],
  [[], 'condemns', false, 'asserted'],
] as const)('%j in a statement that %s, wished %s: %s', (chain, stance, wished, status) => {
  expect(statusOf(chain, stance, wished)).toBe(status);
});
