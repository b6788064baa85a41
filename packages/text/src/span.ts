/** A half-open range of UTF-16 code units: `text.slice(start, end)` is what the span says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
