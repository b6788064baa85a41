/** Says whether a name is an outlet's; filled from the gazetteer. */
export function isOutletName(_name: string): boolean {
  return false;
}

/** Says whether a name is a known place's. */
export function isPlaceName(_name: string): boolean {
  return false;
}
