export function writeCompact(value: Record<string, unknown>): string;
