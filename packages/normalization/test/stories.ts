import { type Story, story } from './story.js';

/** The White House alleges a shipment; the other side denies it. */
export function allegation(outlet: string, published: string, extra: readonly string[] = []): Story {
  const page = story({
    outlet,
    published,
    uri: `${outlet}/${published}.txt`,
    lines: [
      '[title] Gedung Putih Tuding Korea Utara',
      'Gedung Putih menuduh Korea Utara mengirim amunisi ke Rusia.',
      'Pyongyang membantah telah memasok peluru ke Rusia.',
      ...extra,
    ],
  });
  const accuser = page.mention('Gedung Putih', {
    nth: 1,
    kind: 'organization',
    method: 'metonym',
    candidates: ['org/gedung-putih'],
  });
  const accused = page.mention('Korea Utara', { nth: 1, candidates: ['country/PRK'] });
  const receiver = page.mention('Rusia', { candidates: ['country/RUS'] });
  const denier = page.mention('Pyongyang', {
    kind: 'organization',
    method: 'metonym',
    candidates: ['capital/PRK'],
  });
  const receiverAgain = page.mention('Rusia', { nth: 1, candidates: ['country/RUS'] });
  const claim = page.statement({
    speaker: accuser,
    stance: 'alleges',
    cue: 'menuduh',
    content: 'Korea Utara mengirim amunisi ke Rusia',
  });
  const denial = page.statement({
    speaker: denier,
    stance: 'denies',
    cue: 'membantah',
    content: 'telah memasok peluru ke Rusia',
  });
  page.event({
    type: 'ACCUSE',
    mode: 'allege',
    act: 'accusation',
    contexts: ['diplomatic'],
    trigger: 'menuduh',
    actors: [accuser],
    recipients: [accused],
  });
  page.event({
    trigger: 'mengirim',
    actors: [accused],
    recipients: [receiver],
    object: 'amunisi',
    status: 'alleged',
    statement: claim,
  });
  page.event({
    trigger: 'memasok',
    actors: [denier],
    recipients: [receiverAgain],
    status: 'denied',
    statement: denial,
  });
  return page;
}
