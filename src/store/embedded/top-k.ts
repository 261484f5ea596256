/** The k highest scores seen, in a binary min-heap; equal scores go to the lower id. */
export interface TopK {
  offer(id: number, score: number): void;
  /** Once k were seen, the lowest score kept; −∞ before. Lower ones need not be offered. */
  floor(): number;
  /** Best first. Empties the heap. */
  take(): { id: number; score: number }[];
}

export function createTopK(limit: number): TopK {
  const ids: number[] = [];
  const scores: number[] = [];

  /** Whether entry `a` is worse than entry `b`. */
  const worse = (a: number, b: number): boolean => {
    const difference = (scores[a] as number) - (scores[b] as number);
    return difference === 0 ? (ids[a] as number) > (ids[b] as number) : difference < 0;
  };
  const swap = (a: number, b: number): void => {
    const id = ids[a] as number;
    const score = scores[a] as number;
    ids[a] = ids[b] as number;
    scores[a] = scores[b] as number;
    ids[b] = id;
    scores[b] = score;
  };
  const siftDown = (): void => {
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= ids.length) return;
      if (child + 1 < ids.length && worse(child + 1, child)) child++;
      if (!worse(child, parent)) return;
      swap(child, parent);
      parent = child;
    }
  };
  const siftUp = (): void => {
    let child = ids.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!worse(child, parent)) return;
      swap(child, parent);
      child = parent;
    }
  };

  return {
    offer(id, score) {
      if (ids.length < limit) {
        ids.push(id);
        scores.push(score);
        siftUp();
      } else if (limit > 0) {
        const lowest = scores[0] as number;
        if (score < lowest || (score === lowest && id > (ids[0] as number))) return;
        ids[0] = id;
        scores[0] = score;
        siftDown();
      }
    },
    floor: () =>
      ids.length < limit ? Number.NEGATIVE_INFINITY : (scores[0] ?? Number.POSITIVE_INFINITY),
    take() {
      const found = ids.map((id, i) => ({ id, score: scores[i] as number }));
      ids.length = 0;
      scores.length = 0;
      return found.sort((a, b) => b.score - a.score || a.id - b.id);
    },
  };
}
