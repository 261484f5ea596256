import type { Span } from "../../domain/document.ts";

/** Those that start within `span`; the list is sorted and found by bisection. */
export function within<T extends { readonly span: Span }>(sorted: readonly T[], span: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T).span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < sorted.length && (sorted[i] as T).span.start < span.end; i++) {
    found.push(sorted[i] as T);
  }
  return found;
}
