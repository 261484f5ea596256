import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createModelGate } from "../../src/models/gate.ts";
import { createTokenLedger } from "../../src/models/token-ledger.ts";

const newFile = (): string => join(mkdtempSync(join(tmpdir(), "hoihop-gate-")), "usage.json");
const tokens = (count: number) => ({ promptTokens: count, completionTokens: 0 });

async function place(gate: ReturnType<typeof createModelGate>, asker: string | null) {
  const entered = await gate.enter(asker);
  if ("refused" in entered) throw new Error(entered.refused);
  return entered;
}

describe("who may use the model", () => {
  it("refuses whoever has spent the day's tokens, and everybody once all are spent", async () => {
    const ledger = createTokenLedger(newFile());
    const gate = createModelGate({ ledger, tokensPerDay: 250, tokensPerAsker: 100 });
    (await place(gate, "an")).leave(tokens(120));
    expect(await gate.enter("an")).toEqual({ refused: "budget" });
    (await place(gate, "binh")).leave(tokens(90));
    (await place(gate, "binh")).leave(tokens(90));
    expect(await gate.enter("chi")).toEqual({ refused: "budget" });
    (await place(gate, null)).leave(tokens(5000));
    expect(ledger.today()).toMatchObject({
      answers: 4,
      promptTokens: 5300,
      byAsker: { an: 120, binh: 180 },
    });
  });

  it("gives everybody a new budget the next day, and none after a restart", () => {
    const file = newFile();
    let day = "2026-03-01";
    const now = () => new Date(`${day}T10:00:00Z`);
    createTokenLedger(file, now).add("an", tokens(120));
    const again = createTokenLedger(file, now);
    expect(again.today().byAsker).toEqual({ an: 120 });
    day = "2026-03-02";
    expect(again.today()).toMatchObject({ day, answers: 0, byAsker: {} });
  });

  it("lets so many in at once, then so many wait in order, and refuses the next", async () => {
    const gate = createModelGate({
      ledger: createTokenLedger(newFile()),
      tokensPerDay: null,
      tokensPerAsker: null,
      concurrency: 2,
      maxWaiting: 2,
    });
    const first = await place(gate, "a");
    const second = await place(gate, "b");
    const order: string[] = [];
    const third = place(gate, "c").finally(() => order.push("c"));
    const fourth = place(gate, "d").finally(() => order.push("d"));
    expect(await gate.enter("e")).toEqual({ refused: "busy" });
    first.leave(tokens(1));
    first.leave(tokens(1));
    (await third).leave(tokens(1));
    (await fourth).leave(tokens(1));
    second.leave(tokens(1));
    expect(order).toEqual(["c", "d"]);
  });

  it("lets nobody take all places, and nobody wait beyond their time", async () => {
    const gate = createModelGate({
      ledger: createTokenLedger(newFile()),
      tokensPerDay: null,
      tokensPerAsker: null,
      concurrency: 3,
    });
    await place(gate, "greedy");
    await place(gate, "greedy");
    expect(await gate.enter("greedy", AbortSignal.timeout(20))).toEqual({ refused: "busy" });
    await place(gate, "modest");
    expect(await gate.enter("late", AbortSignal.abort())).toEqual({ refused: "busy" });
  });
});
