import type { Issue, Severity } from '../article.js';

/**
 * Makes an issue about what a container states.
 * @param code kebab-case, listed in the README
 * @param severity how grave it is
 * @param message what is doubtful, and what was done
 * @example
 * doubt('disagreeing-titles', 'info', 'The titles disagree.').stage; // 'read'
 */
export function doubt(code: string, severity: Severity, message: string): Issue {
  return { stage: 'read', code, severity, message, span: null };
}
