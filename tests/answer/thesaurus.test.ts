import { describe, expect, it } from "vitest";
import { MEANINGS } from "../../src/answer/understand/meanings/meanings.ts";
import { readMeanings, type Term } from "../../src/answer/understand/thesaurus.ts";

const terms = [...readMeanings(MEANINGS).values()].flat();
const pairs = terms.flatMap((term) => term.others.map((other) => [term, other] as const));
const lines = MEANINGS.flatMap((text) => text.trim().split("\n"));

/** Words whose sides would be mixed up at a wrong figure's cost. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ["tang", "giam"],
  ["thua", "thieu"],
  ["vuot", "thieu"],
  ["vuot", "khong dat"],
  ["doanh thu", "loi nhuan"],
  ["truoc thue", "sau thue"],
  ["ke hoach", "thuc hien"],
  ["chi tieu", "ket qua"],
  ["xuat khau", "nhap khau"],
  ["mac", "tu vong"],
  ["bi thuong", "tu vong"],
  ["noi tru", "ngoai tru"],
  ["cho vay", "tien gui"],
  ["cho vay", "huy dong von"],
  ["thu ngan sach", "chi ngan sach"],
  ["de nghi", "quyet dinh"],
  ["tan thanh", "phan doi"],
  ["bo nhiem", "mien nhiem"],
  ["khen", "ky luat"],
  ["dung han", "qua han"],
  ["hoan thanh", "do dang"],
  ["dau nam", "cuoi nam"],
  ["khoi cong", "khanh thanh"],
  ["nhap vien", "xuat vien"],
  ["phai thu", "phai tra"],
  ["lai suat", "du no"],
];

const contains = (phrase: string, part: string): boolean => ` ${phrase} `.includes(` ${part} `);
/** "không tán thành" is the opposite of "tán thành". */
const says = ({ folded }: Term, phrase: string): boolean =>
  contains(folded, phrase) &&
  !contains(folded, `khong ${phrase}`) &&
  !contains(folded, `chua ${phrase}`);
const written = (joined: typeof pairs): string[] =>
  joined.map(([term, other]) => `${term.canonical} > ${other.canonical}`);

describe("the thesaurus", () => {
  it("says of no term that it means itself, a part of itself or a longer form of itself", () => {
    const nested = pairs.filter(
      ([{ canonical }, other]) =>
        contains(canonical, other.canonical) || contains(other.canonical, canonical),
    );
    // "Ai đọc báo cáo": the paper says "Báo cáo …, ông An cho biết".
    const meant = new Set(["doc bao cao", "trinh bay bao cao"]);
    expect(written(nested.filter(([term]) => !meant.has(term.folded)))).toEqual([]);
  });

  it("says nothing twice", () => {
    const said = lines.flatMap((line) => {
      const [from = "", to] = line.split("->");
      if (to === undefined) {
        const same = line.includes("=") ? line.split("=") : [];
        return same.flatMap((a) => same.filter((b) => b !== a).map((b) => `${a}>${b}`));
      }
      return from.split(",").flatMap((a) => to.split(",").map((b) => `${a}>${b}`));
    });
    const trimmed = said.map((pair) => pair.replace(/\s*>\s*/u, ">").trim());
    expect(trimmed.filter((pair, i) => trimmed.indexOf(pair) !== i)).toEqual([]);
  });

  it("joins no opposites", () => {
    const joined = pairs.filter(([term, other]) =>
      OPPOSITES.some(
        ([one, two]) =>
          (says(term, one) && says(other, two)) || (says(term, two) && says(other, one)),
      ),
    );
    expect(written(joined)).toEqual([]);
  });
});

describe("reading meanings", () => {
  const read = (...text: string[]) => readMeanings(text);
  const others = (found: Map<string, Term[]>, folded: string): string[] | undefined =>
    found.get(folded)?.flatMap((term) => term.others.map((other) => other.folded));

  it("joins what is the same both ways and an arrow's sides one way", () => {
    const found = read("heo = lợn = con heo\nlãi ròng, lời ròng -> lợi nhuận sau thuế");
    expect(others(found, "lon")).toEqual(["heo", "con heo"]);
    expect(others(found, "loi rong")).toEqual(["loi nhuan sau thue"]);
    expect(others(found, "loi nhuan sau thue")).toEqual([]);
  });

  it("knows compounds that mean only themselves", () => {
    expect(others(read("thu hoạch, thu hồi"), "thu hoi")).toEqual([]);
    expect(others(read("thu hoạch, thu hồi"), "thu")).toBeUndefined();
  });

  it("tells words with the same letters apart", () => {
    const found = read("lãi -> lợi nhuận\nlái -> điều khiển");
    expect(found.get("lai")?.map((term) => term.others[0]?.folded)).toEqual([
      "loi nhuan",
      "dieu khien",
    ]);
  });

  it("refuses terms that are empty or that no question is searched for", () => {
    expect(() => read("heo = ")).toThrow("syllables");
    expect(() => read("a = một hai ba bốn năm sáu bảy tám chín")).toThrow("syllables");
  });
});
