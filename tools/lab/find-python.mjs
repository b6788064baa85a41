import { spawnSync } from 'node:child_process';
import { LabError } from './fail.mjs';

const OLDEST = [3, 9];

/**
 * Finds a Python that is new enough: the one named by the variable PYTHON, else the usual commands.
 *
 * @returns {string[]} The command and its first arguments.
 * @throws {LabError} Where there is none.
 */
export function findPython() {
  const { PYTHON: named } = process.env;
  const usual = process.platform === 'win32' ? [['py', '-3'], ['python']] : [['python3'], ['python']];
  const candidates = named === undefined ? usual : [[named]];
  const found = candidates.map((command) => ({ command, version: versionOf(command) }));
  const good = found.find(({ version }) => version !== null && isNewEnough(version));
  if (good !== undefined) return good.command;
  throw new LabError(explain(found));
}

/**
 * @param {string[]} command
 * @returns {number[] | null}
 */
function versionOf([file = '', ...first]) {
  const code = 'import sys; print(sys.version_info[0], sys.version_info[1])';
  const run = spawnSync(file, [...first, '-c', code], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim().split(' ').map(Number) : null;
}

/** @param {number[]} version */
function isNewEnough([major = 0, minor = 0]) {
  return major > (OLDEST[0] ?? 0) || (major === OLDEST[0] && minor >= (OLDEST[1] ?? 0));
}

/** @param {{ command: string[], version: number[] | null }[]} found */
function explain(found) {
  const tried = found.map(
    ({ command, version }) => `${command.join(' ')} (${version?.join('.') ?? 'not there'})`,
  );
  return [
    `The notebooks need Python ${OLDEST.join('.')} or newer, and there is none: tried ${tried.join(', ')}.`,
    'Install it (Debian and Ubuntu: apt install python3 python3-venv), or name it: PYTHON=/path/to/python npm run lab',
  ].join('\n');
}
