import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Whoever tells of a deal is no side of it, unless it is a state that tells of its own, or somebody who answers for it.
  ['Reuters melaporkan perundingan dengan Iran akan digelar di Oslo.', []],
  ['Bank Dunia mengatakan kesepakatan dengan Amerika Serikat menguntungkan Vietnam.', []],
  [
    'Turki menegaskan kerja sama dengan Azerbaijan akan berlanjut.',
    ['cooperation: Turki + Azerbaijan →  (planned)'],
  ],
  ['Rusia membantah perundingan dengan Ukraina batal.', ['meeting: Rusia + Ukraina →  (denied)']],
  // Nor is who announces an arrest, proposes a sanction, mediates, or stops what another does.
  ['Pengusiran diplomat Rusia dari Norwegia diumumkan Kremlin.', ['expulsion: Norwegia → Rusia (asserted)']],
  ['Sanksi terhadap Iran diumumkan Prancis.', ['sanction: Prancis → Iran (asserted)']],
  ['Sanksi terhadap Iran diusulkan Prancis, tetapi ditolak Rusia.', []],
  ['Perundingan yang melibatkan Amerika Serikat dan Qatar sebagai mediator digelar di Doha.', []],
  ['Ekspor senjata ke Israel dihentikan pengadilan Belanda.', ['arms-transfer:  → Israel (negated)']],
  ['Ekspor senjata ke Israel dihentikan Belanda.', ['arms-transfer: Belanda → Israel (negated)']],
  // What is ordered has not been done yet, nor what something is made for.
  ['Serangan ke Iran diperintahkan Trump, tetapi dibatalkan.', ['attack: Trump → Iran (requested)']],
  ['Serangan ke Iran itu diklaim Israel.', ['attack: Israel → Iran (asserted)']],
  [
    'Jepang membangun kapal perang untuk dijual ke Australia.',
    ['arms-production: Jepang →  (asserted)', 'arms-transfer: Jepang → Australia (planned)'],
  ],
  // Where or how it was not done does not undo it.
  [
    'Serangan Israel ke Doha tidak dalam koordinasi dengan Amerika Serikat.',
    ['attack: Israel → Doha (asserted)'],
  ],
  ['Kabar bahwa Israel menyerang Iran adalah salah satu pemicunya.', ['attack: Israel → Iran (alleged)']],
  // Officers serve the police that tells of them, not an embassy.
  ['Petugas menahan Budi Santoso di Boston, kata KBRI Washington.', ['arrest:  → Budi Santoso (asserted)']],
  [
    'Petugas menahan Budi Santoso di Bogor, kata Polda Jawa Barat.',
    ['arrest: Polda Jawa Barat → Budi Santoso (asserted)'],
  ],
  // Shooting that is practised, lightning that strikes, money that is invested.
  ['Prajurit TNI berlatih menembak di Bogor.', ['military-exercise: TNI →  (asserted)']],
  ['Kebakaran di Balongan dipicu serangan petir.', []],
  ['Google menyuntikkan dana 1 miliar dolar ke India.', []],
  ['IAEA tidak pernah mengatakan Iran membuat bom nuklir.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
