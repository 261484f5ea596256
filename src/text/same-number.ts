/**
 * Relative noise of a few floating-point operations on scaled values. It must stay below one part
 * in the longest figure a text writes out: 1.000.000.000 and 1.000.000.001 are two numbers.
 */
const NOISE = 1e-13;

/** Equal but for floating-point noise. */
export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a), Math.abs(b));
}
