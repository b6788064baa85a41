import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  ['KPK mentersangkakan Budi Santoso.', ['arrest: KPK → Budi Santoso (asserted)']],
  ['Budi Santoso kembali masuk bui.', ['arrest:  → Budi Santoso (asserted)']],
  ['Budi Santoso kembali masuk kerja.', []],
  ['Budi Santoso diseret ke meja hijau.', ['arrest:  → Budi Santoso (asserted)']],
  ['Budi Santoso diseret ke tepi jalan.', []],
  ['Taliban mengambil kendali atas Kabul.', ['seizure: Taliban → Kabul (asserted)']],
  ['Ukraina membebaskan desa Robotyne.', ['seizure: Ukraina → Robotyne (asserted)']],
  ['Jepang menangguhkan impor daging dari Brasil.', ['ban: Jepang → Brasil (asserted)']],
  ['Jepang menangguhkan turnamen dari jadwal.', []],
  ['Kenya menolak visa pejabat Sudan.', ['ban: Kenya → Sudan (asserted)']],
  ['Kenya menolak usul pejabat Sudan.', ['rejection: Kenya → Sudan (asserted)']],
  ['Burkina Faso pamit dari ECOWAS.', ['withdrawal: Burkina Faso → ECOWAS (asserted)']],
  ['Turki mengosongkan pangkalan di Suriah.', ['withdrawal: Turki → Suriah (asserted)']],
  ['Turki mengosongkan gudang di Suriah.', []],
  ['Belarus melepas Maria Kolesnikova.', ['release: Belarus → Maria Kolesnikova (asserted)']],
  ['Persib melepas Nick Kuipers.', []],
  ['Rusia mengumumkan jeda perang.', ['ceasefire: Rusia →  (asserted)']],
  ['Rusia mengumumkan jeda siaran.', []],
  ['Budi Santoso hengkang dari kursi menteri.', ['resignation: Budi Santoso →  (asserted)']],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  expect(findings.events.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
