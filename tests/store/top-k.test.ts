import fc from "fast-check";
import { expect, it } from "vitest";
import { createTopK } from "../../src/store/embedded/top-k.ts";

it("keeps what sorting and cutting would keep", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat(12), (scores, limit) => {
      const best = createTopK(limit);
      scores.forEach((score, id) => {
        best.offer(id, score);
      });
      const sorted = scores
        .map((score, id) => ({ id, score }))
        .sort((a, b) => b.score - a.score || a.id - b.id);
      expect(best.take()).toEqual(sorted.slice(0, limit));
    }),
  );
});
