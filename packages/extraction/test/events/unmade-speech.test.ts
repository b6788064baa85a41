import { expect, test } from 'vitest';
import { speechEvents } from '../told-events.js';

test.each([
  // What will be said, may be said or is only supposed.
  ['Ghana akan menuntut Togo membayar ganti rugi.', ['demand: Ghana → Togo (planned)']],
  ['Ghana berencana memprotes Togo atas klaim itu.', ['condemnation: Ghana → Togo (planned)']],
  ['Ghana siap menuntut Togo di Mahkamah Internasional.', ['demand: Ghana → Togo (planned)']],
  ['Ghana mungkin mengecam Togo.', ['condemnation: Ghana → Togo (possible)']],
  ['Apakah Ghana mengecam Togo?', ['condemnation: Ghana → Togo (possible)']],
  ['Jika Ghana mengancam Togo, PBB akan bertindak.', ['threat: Ghana → Togo (hypothetical)']],
  ['Ghana akan mengecam Togo jika perbatasan ditutup.', ['condemnation: Ghana → Togo (hypothetical)']],
  ['Togo akan dituduh Ghana melanggar sanksi.', ['accusation: Ghana → Togo (planned)']],
  ['Togo mungkin dikecam Ghana.', ['condemnation: Ghana → Togo (possible)']],
  ['Ghana akan mengatakan Togo berhak atas itu.', []],
  ['Ghana akan membujuk Togo membuka perbatasan.', []],
  // What is not said, called off or denied; what ceases was said before.
  ['Ghana tidak pernah menuduh Togo melakukan sabotase.', ['accusation: Ghana → Togo (negated)']],
  ['Ghana batal mengecam Togo dalam sidang itu.', ['condemnation: Ghana → Togo (negated)']],
  ['Ghana menolak mengutuk Togo.', ['condemnation: Ghana → Togo (negated)']],
  ['Togo belum dikecam Ghana.', ['condemnation: Ghana → Togo (negated)']],
  ['Ghana membantah mengancam Togo.', ['threat: Ghana → Togo (denied)']],
  ['Ghana berhenti menuduh Togo.', []],
  ['Ghana tidak hanya mengecam Togo, tetapi juga Benin.', ['condemnation: Ghana → Togo (asserted)']],
  // What is asked of somebody, beside who asks for it.
  [
    'Ghana mendesak Togo mengutuk Benin.',
    ['demand: Ghana → Togo (asserted)', 'condemnation: Togo → Benin (requested)'],
  ],
  ['Ghana tidak menuduh Togo terlibat, hanya meminta Benin mundur.', ['accusation: Ghana → Togo (negated)']],
  // Others say that it was said; whose name is not told is another matter.
  [
    'Ghana dikabarkan memperingatkan Togo agar tidak menyerang kapal itu.',
    ['threat: Ghana → Togo (alleged)'],
  ],
  // The condition is of what is said.
  ['Jika terpilih, Budi berjanji kepada Togo akan mundur.', ['promise: Budi → Togo (asserted)']],
])('%s', (text, expected) => {
  expect(speechEvents(text)).toEqual(expected);
});
