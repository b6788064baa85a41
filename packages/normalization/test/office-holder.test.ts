import { describe, expect, it } from 'vitest';
import { normalize } from '../src/normalize.js';
import { directory } from './directory.js';
import { type Story, story } from './story.js';

const LINES = [
  'Kapolres Kota Baru Rahmat Hidayat bicara.',
  'Kapolres Lama Andi Wijaya pergi.',
  'Kapolres menambahkan.',
];

function page(lines: readonly string[], speaker = 'Kapolres'): Story {
  const made = story({ lines, outlet: 'outlet/kabar' });
  made.mention('Rahmat Hidayat', { kind: 'person', method: 'name', title: 'Kapolres Kota Baru' });
  made.statement({ speaker, cue: 'menambahkan' });
  return made;
}

function speakers(made: Story): string[] {
  return normalize([made.record()], { directory }).statements.map(({ speaker_id }) =>
    speaker_id.replace(/_.*/, ''),
  );
}

describe('an office without a name', () => {
  it('is its one holder', () => {
    expect(speakers(page(LINES))).toEqual(['source/discovered/person/rahmat-hidayat']);
  });

  it('is nobody where two hold it, or where the words are no office', () => {
    const made = page(LINES);
    made.mention('Andi Wijaya', { kind: 'person', method: 'name', title: 'Kapolres Lama' });
    expect(speakers(made)).toEqual(['ano']);
    expect(
      speakers(
        page(['Analis Rahmat Hidayat bicara.', 'Kapolres Kota Baru.', 'Analis menambahkan.'], 'Analis'),
      ),
    ).toEqual(['ano']);
  });
});

describe('an unknown person', () => {
  it('is of Indonesia by an office that it alone has', () => {
    const [actor] = normalize([page(LINES).record()], { directory }).actors;
    expect([actor?.name, actor?.country]).toEqual(['Rahmat Hidayat', 'IDN']);
  });
});
