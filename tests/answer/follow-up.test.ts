import { describe, expect, test } from "vitest";
import { findAsks } from "../../src/answer/understand/asks.ts";
import { resolveFollowUp } from "../../src/answer/understand/resolve.ts";
import { isPlain } from "../../src/answer/understand/words.ts";
import type { Turn } from "../../src/domain/answer.ts";
import { tokenize } from "../../src/text/tokens.ts";

function follow(question: string, ...turns: string[]): string | null {
  const history = turns.map(
    (text, i): Turn => ({ role: i % 2 === 0 ? "user" : "assistant", text }),
  );
  return resolveFollowUp(question, history)?.text ?? null;
}

describe("a follow-up about another period", () => {
  const quarter = ["Sản lượng gạch quý II/2024 là bao nhiêu?", "4,2 triệu viên."];

  test("asks the earlier question about that period", () => {
    expect(follow("còn quý III thì sao?", ...quarter)).toBe(
      "Sản lượng gạch quý III năm 2024 là bao nhiêu?",
    );
    expect(follow("con quy 3 thi sao", ...quarter)).toBe(
      "Sản lượng gạch quy 3 năm 2024 là bao nhiêu?",
    );
  });

  test("counts a relative period from the one spoken of, over the end of a year too", () => {
    expect(follow("Quý trước thì sao?", ...quarter)).toContain("quý I năm 2024");
    const january = ["Tháng 1/2024 bán được bao nhiêu xe?", "15 xe."];
    expect(follow("Thế tháng trước đó?", ...january)).toContain("tháng 12 năm 2023");
    expect(follow("Thế năm sau?", "Lãi năm 2023 bao nhiêu?", "2 tỷ đồng.")).toContain("năm 2024");
    expect(follow("tuần trước thì mấy ca?", "Tuần 12 có mấy ca?", "9 ca.")).toBe(
      "tuần 11 có mấy ca?".replace("tuần", "Tuần"),
    );
  });

  test("takes the year from the turn before and keeps which end is meant", () => {
    expect(follow("Thế cuối tháng 9?", "Đến hết tháng 6/2024 thu được bao nhiêu?", "3 tỷ.")).toBe(
      "cuối tháng 9 năm 2024 thu được bao nhiêu?",
    );
    expect(follow("cả năm thì sao", ...quarter)).toContain("năm 2024");
  });

  test("goes back over several turns", () => {
    expect(follow("thế quý IV?", ...quarter, "còn quý III?", "4,4 triệu viên.")).toBe(
      "Sản lượng gạch quý IV năm 2024 là bao nhiêu?",
    );
  });
});

describe("a follow-up about another thing", () => {
  test("puts it in the place of the one of the same kind", () => {
    expect(follow("Còn gói thầu XL-03?", "Gói thầu XL-02 giá bao nhiêu?", "12 tỷ đồng.")).toContain(
      "XL-03",
    );
    expect(
      follow("Còn phân xưởng nung thì sao?", "Phân xưởng sấy năm 2024 có bao nhiêu người?", "31."),
    ).toBe("phân xưởng nung năm 2024 có bao nhiêu người?");
    expect(
      follow(
        "Riêng Đồi Chè thì sao, còn mấy hộ?",
        "Xã Suối Vàng có mấy hộ nghèo ở huyện Nà Phạ?",
        "9 hộ.",
      ),
    ).toBeNull();
    expect(follow("Thế Đồi Chè thì sao?", "Hiện xã Suối Vàng có mấy hộ nghèo?", "9 hộ.")).toBe(
      "Hiện Đồi Chè có mấy hộ nghèo?",
    );
  });

  test("stands alone when it is a question of its own", () => {
    const before = ["Ai chủ trì cuộc họp?", "Ông Vi Văn Hạ."];
    expect(follow("Sản lượng gạch quý II/2024 của nhà máy là bao nhiêu?", ...before)).toBeNull();
    expect(follow("Nhà máy gạch có bao nhiêu công nhân nữ?", ...before)).toBeNull();
    expect(follow("Sản lượng gạch là bao nhiêu?")).toBeNull();
  });
});

describe("a follow-up with a pronoun", () => {
  test("means the person of the answer", () => {
    const before = ["Ai báo cáo về lò nung?", "Đồng chí Vi Văn Hạ, quản đốc."];
    expect(follow("Đồng chí ấy đề nghị gì?", ...before)).toBe("Vi Văn Hạ đề nghị gì?");
    expect(follow("What did he propose?", "Who spoke?", "Mr. Vi Văn Hạ.")).toBe(
      "What did Vi Văn Hạ propose?",
    );
  });

  test("means all people of the answer where it says so, and nobody where it only looks alike", () => {
    const before = ["Ai được bầu?", "Chị Lò Thị Xuân và anh Vi Văn Hạ."];
    expect(follow("Ai trong hai người đó phụ trách lò?", ...before)).toBe(
      "Ai trong Lò Thị Xuân, Vi Văn Hạ phụ trách lò?",
    );
    expect(follow("Có mấy hộ dân bị mất nhà xưởng?", ...before)).toBeNull();
    expect(follow("Việc do ai giao cho nhà máy gạch?", ...before)).toBeNull();
  });

  test("means the item of the answer that an ordinal picks", () => {
    const before = [
      "Giao phòng Kỹ thuật làm gì?",
      "Sửa lò nung số 2 (30/9/2024) và lắp băng tải (31/10/2024).",
    ];
    expect(follow("Việc thứ hai xong chưa?", ...before)).toBe("lắp băng tải kết quả ra sao?");
    expect(follow("Cái đầu hạn nào?", ...before)).toBe("Sửa lò nung số 2 hạn nào?");
  });
});

describe("a follow-up that lacks its subject", () => {
  test("is about what was asked, or about what the answer named", () => {
    expect(follow("Hạn đến ngày nào?", "Giao phòng Kỹ thuật làm gì?", "Sửa lò nung số 2.")).toBe(
      "Sửa lò nung số 2 Hạn đến ngày nào?",
    );
    expect(follow("ai chịu trách nhiệm?", "Hạn sửa lò nung là ngày nào?", "30/9/2024.")).toMatch(
      /lò nung ai chịu trách nhiệm\?$/u,
    );
  });
});

describe("spoken ways of asking", () => {
  const asks = (text: string) => [...findAsks(tokenize(text), isPlain(text)).asks];
  const content = (text: string) => {
    const tokens = tokenize(text);
    const found = findAsks(tokens, isPlain(text));
    return tokens.filter((_, i) => found.content[i] === true).map((token) => token.text);
  };

  test.each([
    ["mua hết nhiêu", "number"],
    ["vé xe bao tiền", "number"],
    ["lò nung hồi nào xong", "date"],
    ["viec do hoi nao xong", "date"],
    ["nộp trước hôm nào", "deadline"],
    ["ai đứng ra sửa lò", "person"],
    ["việc lò nung tới đâu rồi", "result"],
    ["lo nung ra rang", "result"],
    ["hiện giờ còn mấy người", "latest"],
  ])("%s", (text, ask) => {
    expect(asks(text)).toContain(ask);
  });

  test("leave no content words of their own", () => {
    expect(content("cho em hỏi lò nung giờ tới đâu rồi ạ")).toEqual(["lò", "nung"]);
    expect(content("nhiều người")).toEqual(["nhiều", "người"]);
  });
});
