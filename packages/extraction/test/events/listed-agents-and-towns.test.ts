import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Several agents of a relative clause do not do what its antecedent does.
  ['Senjata yang dibiayai Kanada, Denmark, dan Belanda tiba di Ukraina.', []],
  ['Peluru yang dibeli dengan dana Kanada dan Belanda tiba di Ukraina.', []],
  ['Menteri yang diundang Kanada dan Belanda tiba di Ukraina.', []],
  [
    'Presiden Kanada dan Perdana Menteri Belanda tiba di Ukraina.',
    ['visit: Kanada + Belanda → Ukraina (asserted)'],
  ],
  // A contract for the second time; a town behind a verb tells no deed; a place alone gives nothing.
  [
    'Polandia menandatangani kontrak kedua pembelian 180 tank dari Hyundai Rotem.',
    ['arms-deal: Polandia →  (asserted)', 'arms-purchase: Polandia → Hyundai Rotem (asserted)'],
  ],
  ['Hamas sepakat menyerahkan Mogok kepada tentara Myanmar.', []],
  ['Senapan itu diselundupkan dari Florida.', []],
  ['Senapan itu diselundupkan dari Florida ke Haiti.', ['arms-transfer: Florida → Haiti (asserted)']],
  ['Turki mengirim 500 komando ke Somalia.', ['troop-deployment: Turki → Somalia (asserted)']],
  // Two who give, and what arms are like.
  [
    'Haftar menerima drone dari Mesir serta rudal dari Rusia.',
    ['arms-transfer: Mesir + Rusia → Haftar (asserted)'],
  ],
  [
    'Pentagon menunda pengiriman bom berdiameter kecil ke Israel.',
    ['arms-transfer: Pentagon → Israel (negated)'],
  ],
  // The state whose harbour it is, and who promises over whom and where.
  [
    'Korea Utara mengapalkan peluru ke pelabuhan Dunai di Rusia timur.',
    ['arms-transfer: Korea Utara → Rusia (asserted)'],
  ],
  ['Korea Utara mengapalkan peluru ke Dunai.', ['arms-transfer: Korea Utara → Dunai (asserted)']],
  [
    'Janji Xi Jinping kepada Donald Trump di Busan untuk tidak memasok senjata ke Rusia dilanggar.',
    ['arms-transfer: Xi Jinping → Rusia (negated)'],
  ],
  ['Ukraina mengaramkan korvet Rusia.', ['attack: Ukraina → Rusia (asserted)']],
  // Who accuses pays back.
  [
    'Putin menuding Kyiv menyerang Belgorod dan mengancam akan membalas.',
    ['attack: Kyiv → Belgorod (alleged)'],
  ],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
