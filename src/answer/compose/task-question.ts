import { findDates } from "../../text/dates.ts";
import { canonicalKey, foldedKey } from "../../text/fold.ts";
import { type Matchable, presence } from "../match.ts";
import { memoize } from "../memo.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";

/** Words of the question that ask for tasks but tell none from another. */
const GENERIC = wordSet(
  "sang quá nhiệm vụ việc giao phải làm yêu cầu hoàn thành thực hiện triển khai đơn vị phòng ban sau hạn thời gì được ưu tiên cao thấp trung bình chậm đạt kết quả tiến độ theo ra liệt kê danh sách bảng phân công mức độ thay đổi gia điều chỉnh lùi sửa xếp mục khẩn bị trễ quan trọng nào chịu trách phụ đảm nhận lo kèm đang còn cần xong đầu cụ thể cho ai người mốc gian từng thuộc phần về qua kỳ lần must deliver do task tasks action actions due overdue priority high low medium late after responsible responsibility charge assigned given assign assignment unit who which still hand over finish complete completed have has had need needs asked required supposed date dates item items",
);
/** Words for papers and meetings, and for their time, that frame a question for several tasks. */
const FRAMING = wordSet(
  "kết luận biên bản nghị quyết thông báo cáo hội nghị đại chủ trì tọa họp phiên đứng tên vẫn tháng quý năm giữa đợt tuần nửa hồi trong đến minutes notice report resolution meeting board",
);
/** Besides those, words that a question for one task adds to what the task says. */
const ASKING = wordSet(
  "thông báo cuối trước ngày lúc khi giờ định cũng hiện mới nhất bây đến tới hôm muộn anh chị ông bà",
);

interface WordSet {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
}

function wordSet(list: string): WordSet {
  const words = list.split(" ");
  return { exact: new Set(words.map(canonicalKey)), folded: new Set(words.map(foldedKey)) };
}

/** "đò" is not "do": diacritics count where the question has them. */
function isIn({ exact, folded }: WordSet, word: ContentWord): boolean {
  return word.spelling === "exact" ? exact.has(word.canonical) : folded.has(word.folded);
}

const CHANGES = /\b(?:thay doi|doi|dieu chinh|gia han|lui|sua|keo dai|changed?|moved|extended)\b/u;
const ALL = /\b(?:liet ke|ke ra|tat ca|toan bo|danh sach|cac nhiem vu|nhung nhiem vu|list|all)\b/u;
const OVERDUE = /\b(?:qua han|tre han|het han|overdue|past due)\b/u;
const DONE = /\b(?:hoan thanh|da xong|dat|completed|done)\b/u;
const LATE =
  /\b(?:cham(?! nhat)|qua han|tre|khong dat|chua dat|chua hoan thanh|chua xong|khong hoan thanh|overdue|late|delayed)\b/u;
const LATE_STATUS =
  /\b(?:cham|qua han|tre|khong dat|chua dat|chua hoan thanh|chua xong|khong hoan thanh|overdue|late|delayed)\b/u;
/** "việc nào", "những nhiệm vụ gì": tasks are what is asked for. */
const WHICH_TASKS =
  /\b(?:viec|nhiem vu|cong viec|dau viec|hang muc|phan viec) (?:gi|nao)\b|\b(?:which|what) (?:\w+ )?(?:tasks?|actions?|items?)\b/u;
/** Somebody who is responsible is asked for. */
const WHO =
  /\b(?:ai|nguoi nao|(?:don vi|co quan|phong|ban|khoa|to|bo phan|to chuc|phong ban|so|chi bo)(?: \p{L}+)? nao|whos?|whom|which (?:\w+ )?(?:unit|department|office|body|team|agency|organi[sz]ation|person))\b/u;
const RESPONSIBLE =
  /\b(?:phu trach|chiu trach nhiem|trach nhiem|dam nhan|lo|lam|(?<!ban )giao(?! (?:thong|dich|ban|luu|duc))|phan cong|chu tri(?! (?:\p{L}+ ){0,2}?(?:hoi nghi|cuoc hop|buoi|phien|dai hoi|le|hoi thao|toa dam)\b)|dau moi|thuc hien|trien khai|phai|can|xu ly|responsible|in charge|assigned|has to|have to|must|needs? to|supposed to|lead|leads|leading|to do|doing|handle|handles|handling)\b|\bwho(?:s| s| is| are| will(?: be)?) \p{L}+ing\b|\bwho(?: will|ll| ll) \p{L}+/u;
/** "ai thay bà Mai phụ trách …": who holds the office now. */
const SUCCESSOR =
  /\bai (?:da |se |vua |moi )?(?:len |vao |vo )?(?:thay|ke nhiem)\b|\b(?:replaced|succeeded)\b/u;
/** "Cuộc họp 22/9 do ai chủ trì": a meeting is no task. */
const CHAIRED =
  /\b(?:hoi nghi|cuoc hop|buoi hop|phien hop|ky hop|buoi lam viec|dai hoi|hoi thao)\b.*\bai (?:la nguoi )?(?:chu tri|dieu hanh|chu toa)\b/u;
/** What is to be done by somebody is asked for: "yêu cầu … làm gì", "phải lo những gì". */
const DUTY =
  /\b(?:(?<!ban )giao(?! (?:thong|dich|ban|luu|duc|nhan))|yeu cau|phai|can|trach nhiem|phu trach|dam nhan|phan cong|chi dao|chu tri|lo)\b|\b(?:has|have|had|needs?|must|asked|required|supposed|responsible|in charge|assigned|given|owes?|should|to do)\b/u;
const DUE =
  /\b(?:phai|can|(?<!ban )giao(?! (?:thong|dich|ban|luu|duc|nhan))|(?<!(?:qua|gioi|ngan|dai|trung|vo) )han|must|has to|have to|should|shall)\b/u;
const NOW =
  /\b(?:hien gio|hien nay|hien tai|hien|bay gio|luc nay|den nay|gio|moi|now|currently|new)\b/u;
const ACTUAL = /\b(?:thuc te|tren thuc te|actually)\b/u;
const AT_LATEST =
  /\b(?:muon nhat|tre nhat|at the latest|no later than)\b|\b(?:toi|den) (?:ngay|hom|luc|bao gio|khi) .*\b(?:xong|hoan thanh|hoan tat)\b/u;
const STATED =
  /\b(?:(?:duoc )?giao (?:\p{L}+ ){0,3}(?:the nao|ra sao|nhu the nao)|(?:yeu cau|chi dao|giao|phan cong) (?:\p{L}+ ){0,6}(?:the nao|ra sao|nhu the nao|gi))\b/u;

/** "hạn ra sao": until when, not what came of it. */
const HOW_DUE = /\bhan (?:(?:nhu )?the nao|ra sao)\b/u;

const LEDGER_ASKS = ["task", "late", "priority", "deadline", "result"] as const;

/** What a question about tasks is after. */
export interface TaskQuestion {
  /** Whether it may ask for several tasks, so that the whole ledger has to be read. */
  readonly concerned: boolean;
  /** Tasks that are late, missed, not done. */
  readonly late: boolean;
  /** Of those also the ones whose deadline has passed today. */
  readonly overdue: boolean;
  readonly done: boolean;
  /** How the deadline changed. */
  readonly changes: boolean;
  /** How far it is. */
  readonly status: boolean;
  /** All of them. */
  readonly all: boolean;
  readonly onlyDated: boolean;
  /** Deadlines within these days; `null` where the question names none. */
  readonly due: readonly Days[] | null;
  /** Who has to do it. */
  readonly who: boolean;
  /** Until when. */
  readonly when: boolean;
  /** What holds now. */
  readonly now: boolean;
  /** What came of it: "thực tế xong hôm nào". */
  readonly actual: boolean;
  /** What somebody has to do. */
  readonly duty: boolean;
  /** How one task was put: "việc X được giao thế nào". */
  readonly stated: boolean;
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** @param year what "tháng 9" is of, where the question names none */
export function readTaskQuestion(understanding: Understanding, year?: number): TaskQuestion {
  const { asks, folded } = understanding;
  const tasks = asks.has("task");
  const late = tasks && LATE.test(folded) && (asks.has("late") || WHICH_TASKS.test(folded));
  // The first syllable of "hạn chế" asks for no deadline.
  const asksDeadline = asks.has("deadline") && !/\bhan che\b/u.test(folded);
  const when = asksDeadline || AT_LATEST.test(folded) || (asks.has("date") && DUE.test(folded));
  const duty = (tasks || asks.has("what") || asks.has("list")) && DUTY.test(folded);
  return {
    concerned: duty || when || LEDGER_ASKS.some((ask) => asks.has(ask)),
    late,
    overdue: late && OVERDUE.test(folded),
    done: tasks && asks.has("number") && DONE.test(folded),
    changes: asks.has("deadline") && CHANGES.test(folded),
    status:
      asks.has("result") &&
      !/\b(?:giao|phan cong|assigned)\b/u.test(folded) &&
      !HOW_DUE.test(folded),
    all: tasks && ALL.test(folded),
    // A question for a deadline is not answered by a task without one.
    onlyDated: (asks.has("deadline") || asks.has("date")) && !tasks,
    due: duePeriods(understanding, year),
    who:
      WHO.test(folded) &&
      !CHAIRED.test(folded) &&
      RESPONSIBLE.test(folded) &&
      !SUCCESSOR.test(folded),
    when,
    actual: (asks.has("date") || asks.has("result")) && ACTUAL.test(folded),
    now: asks.has("latest") || NOW.test(folded),
    duty,
    stated: STATED.test(folded),
  };
}

/** From this quality on a word stands in a text, not one with other diacritics. */
export const PRESENT = 0.5;

/**
 * Words that tell one task from another; what only frames the question or says who somebody is
 * ("chị Dung văn xã") is left out.
 * @param owner folded words of those whom the question names
 * @param titles what the tasks say of that person
 */
export function tellingWords(
  { essential }: Understanding,
  owner: readonly string[],
  titles: Matchable,
): readonly ContentWord[] {
  const ofOwner = new Set(owner.map(foldedKey));
  return essential.filter(
    (word) =>
      presence(word, titles) < PRESENT &&
      !ofOwner.has(word.folded) &&
      !(word.soft && word.position >= 0) &&
      !isIn(GENERIC, word) &&
      !isIn(FRAMING, word) &&
      !/^\d/u.test(word.folded),
  );
}

/** Words that must stand where the one task stands. */
export function wordsOfTask({ essential }: Understanding): readonly ContentWord[] {
  return essential.filter(
    (word) => !(word.soft && word.position >= 0) && !isIn(GENERIC, word) && !isIn(ASKING, word),
  );
}

const REMEMBERED = 10_000;
/** Whether status words say that a task is late. */
export const saysLate = memoize(REMEMBERED, (folded) => LATE_STATUS.test(folded));

/** "có hạn trong tháng 9", "phải xong trước 30/9", "due in March": deadlines within a time are asked for. */
const FALLS_DUE =
  /\b(?:(?:den|toi|het|dao) han|han (?:trong|vao|chot|cuoi|den|truoc|la|thang|quy|ngay|\d)|(?:phai|can) (?:duoc )?(?:lam )?(?:xong|hoan thanh|hoan tat|ket thuc)|(?:xong|hoan thanh|hoan tat) (?:truoc|trong|vao|cham nhat)|due (?:in|by|on|before|this|during|at|from|between)|deadlines? (?:is |are |falls? )?(?:in|by|on|before)|(?:be|get) (?:done|completed|finished|ready))\b/u;
const WHICH_DUE =
  /\b(?:nhung|cac|may|bao nhieu) (?:dau )?(?:viec|nhiem vu|cong viec|hang muc|phan viec)\b|\b(?:gi|nhung gi) (?:den|toi|het|phai|can)\b|\b(?:xong|lam|hoan thanh) (?:nhung )?(?:gi)\b|^what (?:is|are|falls?|must|has to|have to|needs? to)\b/u;
const AT_MOST = /\b(?:truoc|cham nhat|muon nhat|before|by|until|no later than)\b/u;
/** Before anything was to be done. */
const FIRST_DAY = "0000-01-01";

/** Periods of "đến hạn trong tháng 9", "phải xong trước 30/9". */
function duePeriods({ asks, folded, periodText }: Understanding, year?: number): Days[] | null {
  if (!FALLS_DUE.test(folded) || asks.has("yesno") || asks.has("reason")) return null;
  if (!WHICH_TASKS.test(folded) && !WHICH_DUE.test(folded)) return null;
  const days = daysOf(periodText, year);
  if (days.length === 0) return null;
  return AT_MOST.test(folded) ? days.map(({ to }) => ({ from: FIRST_DAY, to })) : days;
}

/** Days of the periods in a text; `year` fills in where it names none. */
export function daysOf(text: string, year?: number): Days[] {
  return findDates(text, year === undefined ? {} : { year }).flatMap(({ kind, from, to }) =>
    kind === "date" && from !== null && to !== null ? [{ from, to }] : [],
  );
}
