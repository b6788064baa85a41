import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/eval/options.js';

describe('readOptions', () => {
  it('shows nothing and writes nothing unless asked', () => {
    expect(readOptions([])).toEqual({
      show: null,
      field: null,
      id: null,
      held: false,
      update: false,
      reason: null,
    });
  });

  it('keeps the held part closed', () => {
    expect(() => readOptions(['--show', 'held'])).toThrow('--held');
    expect(readOptions(['--show', 'held', '--held'])?.show).toBe('held');
  });

  it('lowers floors only on an update, for a reason', () => {
    expect(() => readOptions(['--accept-lower', 'why'])).toThrow('--update');
    expect(() => readOptions(['--update', '--accept-lower', ' '])).toThrow('reason');
    expect(readOptions(['--update', '--accept-lower', 'more gold'])?.reason).toBe('more gold');
  });

  it('names the fields where it does not know one', () => {
    expect(readOptions(['--field', 'takeUps'])?.field).toBe('takeUps');
    expect(readOptions(['--show', 'seeds', '--field', 'outlet'])?.field).toBe('outlet');
    expect(() => readOptions(['--field', 'foo'])).toThrow(/^--field takes mentions, .*, not foo\.$/);
    expect(() => readOptions(['--show', 'dev', '--field', 'outlet'])).toThrow(
      'with --show dev takes mentions',
    );
  });

  it('refuses what it does not know', () => {
    expect(() => readOptions(['--show', 'all'])).toThrow('dev, held or seeds');
    expect(() => readOptions(['--bogus'])).toThrow();
    expect(readOptions(['--help'])).toBeNull();
  });
});
