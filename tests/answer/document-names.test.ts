import { describe, expect, it } from "vitest";
import { namedDocuments } from "../../src/answer/understand/named-documents.ts";
import type { DocumentEntry, Language } from "../../src/domain/document.ts";
import { sample } from "../store/sample.ts";

interface Paper {
  readonly title: string;
  readonly number?: string;
  readonly heldOn?: string;
  readonly body?: string;
  readonly language?: Language;
}

function entriesOf(...documents: Paper[]) {
  return new Map(
    documents.map(
      (
        { title, number = null, heldOn = null, body = null, language = "vi" },
        i,
      ): [string, DocumentEntry] => {
        const own = { title, number, heldOn, body, language };
        const { metadata } = sample([title], own).document;
        return [
          String(i),
          { documentId: String(i), path: `${i}.txt`, collection: "general", metadata },
        ];
      },
    ),
  );
}

const entries = entriesOf(
  { title: "Thông báo kết luận Hội nghị lần thứ 8", number: "45-TB/ĐU", heldOn: "2024-03-05" },
  { title: "Biên bản Hội nghị lần thứ 18", number: "145/BB-ĐU", heldOn: "2024-06-07" },
  { title: "Minutes of the 3rd meeting", heldOn: "2024-06-20" },
  { title: "Báo cáo tổng kết năm 2023", number: "45/BC-ĐU", heldOn: "2024-01-10" },
);
const named = (question: string) => namedDocuments(question, entries);

describe("documents that a question names", () => {
  it("are found by kind and number together", () => {
    expect(named("Thông báo 45 nói gì?").documentIds).toEqual(["0"]);
    expect(named("báo cáo số 45 nói gì?").documentIds).toEqual(["3"]);
    expect(named("Thông báo 5 nói gì?").documentIds).toEqual([]);
  });

  it("are found by the ordinal of the meeting, which is not part of a longer number", () => {
    expect(named("hội nghị lần thứ 8 có ai dự").documentIds).toEqual(["0"]);
    expect(named("hội nghị lần thứ 08 có ai dự").documentIds).toEqual(["0"]);
    expect(named("Hội nghị lần thứ 18 có ai dự").documentIds).toEqual(["1"]);
    expect(named("Who attended meeting no. 3?").documentIds).toEqual(["2"]);
  });

  it("are missed by name when no title has the ordinal", () => {
    expect(named("hội nghị lần thứ 19 có ai dự")).toMatchObject({
      documentIds: [],
      unknownOrdinals: ["19"],
    });
  });

  it("are found by the day or month of the meeting and by the period in the title", () => {
    expect(named("cuộc họp tháng 6 năm 2024 bàn gì?").documentIds).toEqual(["1", "2"]);
    expect(named("họp ngày 7/6/2024 bàn gì?").documentIds).toEqual(["1"]);
    expect(named("Theo tổng kết năm 2023, thu bao nhiêu?").documentIds).toEqual(["3"]);
  });
});

describe("bodies that a question names", () => {
  const bodies = entriesOf(
    { title: "Biên bản", body: "Công ty Cổ phần Gỗ Vĩnh Trà" },
    {
      title: "Minutes of the sixth board meeting",
      body: "HARROW VINA PAPER CO., LTD",
      language: "en",
    },
    { title: "Minutes", body: "Clean Rivers for Schools (CRFS), An Ha", language: "en" },
  );
  const ofBody = (question: string) => namedDocuments(question, bodies).ofBody;

  it("are called by what stands last in Vietnamese and first in English", () => {
    expect(ofBody("Gỗ Vĩnh Trà lãi bao nhiêu?")).toEqual(["0"]);
    expect(ofBody("Công ty Cổ phần lãi bao nhiêu?")).toEqual([]);
    expect(ofBody("What did Harrow Vina earn?")).toEqual(["1"]);
    expect(ofBody("Which Paper Co was it?")).toEqual([]);
  });

  it("are called by their acronym", () => {
    expect(ofBody("How many tanks did CRFS order?")).toEqual(["2"]);
  });

  it("met as often as an ordinal in words says", () => {
    const { documentIds } = namedDocuments("Who spoke at the sixth board meeting?", bodies);
    expect(documentIds).toEqual(["1"]);
    expect(namedDocuments("Who spoke at the fifth board meeting?", bodies).documentIds).toEqual([]);
  });
});
