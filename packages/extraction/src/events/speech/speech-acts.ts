import type { Stance } from '../../findings.js';

/** The act that stands beside a statement of a stance. */
export const SPEECH_ACTS: Partial<Record<Stance, string>> = {
  alleges: 'accusation',
  condemns: 'condemnation',
  denies: 'denial',
  demands: 'demand',
  promises: 'promise',
  warns: 'threat',
};
