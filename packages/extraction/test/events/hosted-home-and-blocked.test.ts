import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Who facilitates or chairs what two others do is no third.
  [
    'PBB memfasilitasi pertukaran tahanan antara Houthi dan pemerintah Yaman.',
    ['release: Houthi + Yaman →  (asserted)'],
  ],
  ['Palang Merah memfasilitasi pembebasan sandera Israel.', []],
  ['Israel melakukan pembebasan sandera.', ['release: Israel →  (asserted)']],
  ['Anwar Ibrahim memimpin perundingan Thailand dan Kamboja.', ['meeting: Thailand + Kamboja →  (asserted)']],
  ['Lavrov memimpin perundingan dengan Ukraina.', ['meeting: Lavrov + Ukraina →  (asserted)']],
  [
    'Perundingan di Istanbul antara delegasi Rusia dan Ukraina berakhir.',
    ['meeting: Rusia + Ukraina →  (asserted)'],
  ],
  ['China dan Rusia melakukan patroli udara bersama.', ['cooperation: China + Rusia →  (asserted)']],
  ['China melakukan patroli udara.', []],
  // Who comes home calls on nobody.
  ['Diplomat Rusia yang diusir Ceko tiba di Moskow.', ['expulsion: Ceko → Rusia (asserted)']],
  ['Menteri Luar Negeri Iran tiba di Teheran.', []],
  ['Menteri Luar Negeri Iran tiba di Moskow.', ['visit: Iran → Moskow (asserted)']],
  // The second of two agents ends their relative clause; what is asked for is done to the thing.
  [
    'Gencatan senjata yang disepakati Israel dan Hamas dilanggar Israel.',
    ['ceasefire: Israel + Hamas →  (asserted)', 'violation: Israel →  (asserted)'],
  ],
  [
    'Gencatan senjata disepakati Israel, dan Hamas diserang Mesir.',
    ['ceasefire: Israel →  (asserted)', 'attack: Mesir → Hamas (asserted)'],
  ],
  ['Amunisi yang diminta Ukraina belum dikirim Jerman.', ['arms-transfer: Jerman →  (negated)']],
  // A title that condemns or blocks a deed does not do it.
  ['Jepang Protes Keras Uji Rudal Korut', []],
  ['Rusia Bantah Kirim Rudal ke Korea Utara', ['arms-transfer: Rusia → Korea Utara (denied)']],
  [
    'Turki Blokir Ekspor Senjata ke Israel',
    ['ban: Turki →  (asserted)', 'arms-transfer: Turki → Israel (negated)'],
  ],
  ['Turki Tingkatkan Ekspor Senjata ke Israel', ['arms-transfer: Turki → Israel (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
