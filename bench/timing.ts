export interface Timing {
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
  /** Mean processor time of all threads: hardly changes when the machine is busy with other things. */
  readonly cpu: number;
}

/** Milliseconds of each call, after a few that only warm up. */
export function time<T>(inputs: readonly T[], run: (input: T) => unknown): Timing {
  for (const input of inputs.slice(0, 50)) run(input);
  const before = processorMs();
  const durations = inputs.map((input) => {
    const start = performance.now();
    run(input);
    return performance.now() - start;
  });
  return summarize(durations, processorMs() - before);
}

/** {@link time} for what answers later; one at a time. */
export async function timeAsync<T>(
  inputs: readonly T[],
  run: (input: T) => Promise<unknown>,
): Promise<Timing> {
  for (const input of inputs.slice(0, 50)) await run(input);
  const durations: number[] = [];
  const before = processorMs();
  for (const input of inputs) {
    const start = performance.now();
    await run(input);
    durations.push(performance.now() - start);
  }
  return summarize(durations, processorMs() - before);
}

/** Processor time of all threads of this process so far. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @param cpuMs of all calls together */
export function summarize(durations: readonly number[], cpuMs: number): Timing {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {
    p50: at(0.5),
    p99: at(0.99),
    cpu: cpuMs / Math.max(1, sorted.length),
    mean: sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length),
  };
}

export async function stopwatch<T>(run: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await run();
  return { ms: performance.now() - start, result };
}
