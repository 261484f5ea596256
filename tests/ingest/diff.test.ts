import { describe, expect, it } from "vitest";
import type { Figure, Task } from "../../src/domain/ledger.ts";
import { diffFacts, MAX_FACT_CHANGES, rankFacts } from "../../src/ingest/diff.ts";

const span = { start: 0, end: 1 };

function figure(value: string, fields: Partial<Figure> = {}): Figure {
  return {
    value,
    amount: null,
    amountTo: null,
    shape: "number",
    qualifier: null,
    unit: "đảng viên",
    what: "đảng viên mới kết nạp",
    who: "Đảng bộ Khối",
    period: "quý I",
    periodSource: "stated",
    evidence: span,
    span,
    ...fields,
  };
}

function task(words: string, fields: Partial<Task> = {}): Task {
  return {
    kind: "assign",
    task: words,
    owner: "Phòng Kỹ thuật",
    ownerSource: "stated",
    deadline: "30/9",
    dueOn: null,
    priority: null,
    status: null,
    state: "open",
    evidence: span,
    span,
    ...fields,
  };
}

describe("the diff of facts", () => {
  it("lists every row of a new document as added and of a removed one as removed", () => {
    const ledger = { figures: [figure("7")], tasks: [task("Nộp báo cáo")] };
    expect(diffFacts("a.txt", null, ledger)).toEqual([
      {
        doc: "a.txt",
        kind: "figure",
        change: "added",
        text: "đảng viên mới kết nạp Đảng bộ Khối: 7 đảng viên (quý I)",
      },
      { doc: "a.txt", kind: "task", change: "added", text: "Phòng Kỹ thuật: Nộp báo cáo (30/9)" },
    ]);
    expect(diffFacts("a.txt", ledger, null).map(({ change }) => change)).toEqual([
      "removed",
      "removed",
    ]);
  });

  it("is empty for the same rows in another order", () => {
    const one = figure("7");
    const two = figure("9", { period: "quý II" });
    expect(
      diffFacts("a.txt", { figures: [one, two], tasks: [] }, { figures: [two, one], tasks: [] }),
    ).toEqual([]);
  });

  it("says which value changed when what is counted stayed the same", () => {
    const before = { figures: [figure("7"), figure("9", { period: "quý II" })], tasks: [] };
    const after = {
      figures: [figure("8", { qualifier: "gần" }), figure("9", { period: "quý II" })],
      tasks: [],
    };
    expect(diffFacts("a.txt", before, after)).toEqual([
      {
        doc: "a.txt",
        kind: "figure",
        change: "changed",
        text: "đảng viên mới kết nạp Đảng bộ Khối: gần 8 đảng viên (quý I)",
        before: "đảng viên mới kết nạp Đảng bộ Khối: 7 đảng viên (quý I)",
      },
    ]);
  });

  it("says when a task got another owner or deadline", () => {
    const before = { figures: [], tasks: [task("Nộp báo cáo")] };
    const after = { figures: [], tasks: [task("nộp báo cáo", { deadline: "31/12" })] };
    expect(diffFacts("a.txt", before, after)).toMatchObject([
      { change: "changed", before: "Phòng Kỹ thuật: Nộp báo cáo (30/9)" },
    ]);
  });

  it("never pairs figures of which nothing but the value is known", () => {
    const bare = { what: null, who: null, period: null };
    const before = { figures: [figure("7", bare)], tasks: [] };
    const after = { figures: [figure("8", bare)], tasks: [] };
    expect(diffFacts("a.txt", before, after).map(({ change }) => change)).toEqual([
      "added",
      "removed",
    ]);
  });

  it("counts equal rows", () => {
    const twice = { figures: [figure("7"), figure("7")], tasks: [] };
    const once = { figures: [figure("7")], tasks: [] };
    expect(diffFacts("a.txt", twice, once).map(({ change }) => change)).toEqual(["removed"]);
  });

  it("shows changes and losses first and a bounded number of rows", () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      figure(String(index), { what: `việc ${index}` }),
    );
    const changes = [
      ...diffFacts("new.txt", null, { figures: many, tasks: [] }),
      ...diffFacts("old.txt", { figures: [figure("1")], tasks: [] }, null),
    ];
    const ranked = rankFacts(changes);
    expect(ranked).toHaveLength(MAX_FACT_CHANGES);
    expect(ranked[0]).toMatchObject({ change: "removed", doc: "old.txt" });
  });
});
