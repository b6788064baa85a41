import { describe, expect, it } from 'vitest';
import { normalize } from '../src/normalize.js';
import { directory } from './directory.js';
import { story } from './story.js';

describe('issues of open names', () => {
  it('are one for each name, with how often it stands', () => {
    const page = story({ lines: ['Pyongyang diam.', 'Lalu Pyongyang bicara.', 'Polri pergi.'] });
    const candidates = ['org/kpk', 'org/polri'];
    page.mention('Pyongyang', { kind: 'organization', candidates });
    page.mention('Pyongyang', { kind: 'organization', candidates, nth: 1 });
    page.mention('Polri', { kind: 'organization', candidates });
    const issues = normalize([page.record()], { directory }).issues.filter(
      ({ code }) => code === 'ambiguous-name',
    );
    expect(issues.map(({ message }) => message.slice(message.indexOf('('))).sort()).toEqual([
      '(Polri)',
      '(Pyongyang, 2 times)',
    ]);
  });
});
