import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/split-lines.js';
import { labelLines } from '../../src/zones/label-lines.js';
import { LINE_RULES } from '../../src/zones/line-rules.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'zones');

describe('line rules', () => {
  it('are all registered, each in the file of its name', () => {
    const files = readdirSync(folder).filter((file) =>
      /: LineRule =/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(LINE_RULES.map((rule) => `${rule.name}.ts`).sort()).toEqual(files.sort());
  });

  it.each(LINE_RULES.map((rule) => [rule.name, rule] as const))(
    '%s finds one example and leaves one alone',
    (_, rule) => {
      expect(rule.examples.some((example) => example.kind !== null)).toBe(true);
      expect(rule.examples.some((example) => example.kind === null)).toBe(true);
    },
  );

  const examples = LINE_RULES.flatMap((rule) =>
    rule.examples.map((example) => [rule.name, example.text, example.kind] as const),
  );
  it.each(examples)('%s reads “%s” as %s', (name, text, kind) => {
    const rule = LINE_RULES.find((one) => one.name === name);
    const [line] = splitLines(text, []).lines;
    expect(line === undefined ? undefined : rule?.read(line)).toBe(kind);
    // A rule is asked of the lines that its openings let through.
    if (kind !== null) expect(labelLines(splitLines(text, []).lines)[0]).not.toBeNull();
  });
});
