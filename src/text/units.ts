import { fold } from "./fold.ts";

export type UnitClass =
  | "percent"
  | "percentagePoint"
  | "money"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "duration"
  | "times"
  | "count";

/** A unit or a counted noun as it follows a number. */
export interface Unit {
  readonly class: UnitClass;
  /** Spelling-independent: `%`, `VND`, `km`; for counted nouns the folded words. Rates keep what follows `/`. */
  readonly name: string;
  /** Without a scale word: `đồng chí`, `m³/ngày đêm`. */
  readonly text: string;
}

/** Spellings by unit, separated by commas; a spelling without diacritics is understood as well. */
const MEASURES: Readonly<Record<Exclude<UnitClass, "count">, Readonly<Record<string, string>>>> = {
  percent: { "%": "%,phần trăm,percent,per cent,pct" },
  percentagePoint: {
    pp: "điểm phần trăm,điểm %,percentage points,percentage point,percent points,% points,pp,ppt",
    bp: "basis points,basis point,bps",
  },
  money: {
    VND: "đồng,vnđ,vnd,đ,dong,đồng việt nam",
    USD: "usd,đô la mỹ,đô la,đôla,us dollars,us dollar,dollars,dollar,đô",
    EUR: "eur,euro,euros",
    GBP: "gbp,pounds,pound",
    JPY: "jpy,yên,yen",
  },
  length: {
    km: "km,ki lô mét,kilômét,kilomet,cây số,kilometres,kilometers,kilometre,kilometer",
    m: "m,mét,metres,meters,metre,meter,m dài,md",
    cm: "cm",
    mm: "mm",
    mile: "miles,mile",
  },
  area: {
    km2: "km²,km2,square kilometres,square kilometers",
    m2: "m²,m2,mét vuông,square metres,square meters,sqm",
    ha: "ha,héc ta,hecta,héc-ta,hectares,hectare",
    sào: "sào",
    acre: "acres,acre",
  },
  volume: {
    m3: "m³,m3,mét khối,khối,cubic metres,cubic meters",
    l: "lít,litres,liters,litre,liter",
    ml: "ml",
  },
  mass: {
    t: "tấn,tonnes,tonne,tons,ton",
    tạ: "tạ",
    kg: "kg,ki lô gam,kilôgam,kilograms,kilogram",
    g: "gam,gram,grams,gr",
    mg: "mg",
  },
  energy: { kWh: "kwh", MWh: "mwh", MW: "mw", kW: "kw", kVA: "kva", MWp: "mwp", GWh: "gwh" },
  duration: {
    ms: "ms,milliseconds",
    second: "giây,seconds,second,secs",
    minute: "phút,minutes,minute,mins",
    hour: "giờ,tiếng,hours,hour,giờ đồng hồ",
    day: "ngày,ngày đêm,days,day,calendar days,calendar day",
    workday: "ngày làm việc,working days,working day,business days,business day,workdays",
    night: "đêm,nights,night",
    week: "tuần,weeks,week,tuần lễ",
    month: "tháng,months,month",
    quarter: "quarters",
    year: "năm,years,year,năm tuổi,tuổi",
  },
  times: { times: "lần,times" },
};

const COUNTED_VIETNAMESE = `
người, người dân, đồng chí, đảng viên, đảng viên mới, cán bộ, công chức, viên chức, đoàn viên, hội viên, ủy viên, uỷ viên, đại biểu,
thành viên, học sinh, sinh viên, học viên, giáo viên, giảng viên, nhân viên, bệnh nhân, người bệnh, bác sĩ, bác sỹ, điều dưỡng,
lao động, công nhân, nông dân, khách hàng, khách, cổ đông, xã viên, thanh niên, phụ nữ, trẻ em, trẻ, quần chúng, nhân sự,
chuyên gia, ứng viên, cháu, em, hộ, hộ dân, hộ nghèo, hộ cận nghèo, gia đình, cử tri, công dân, tình nguyện viên, bí thư, cấp ủy viên,
tổ chức đảng, tổ chức, chi bộ, đảng bộ, đảng ủy, chi đoàn, đơn vị, phòng, phòng học, phòng ban, ban, khoa, xã, phường, thị trấn,
huyện, quận, tỉnh, thành phố, thôn, xóm, ấp, bản, tổ dân phố, tổ, khu, khu phố, khu dân cư, trường, trường học, nhóm, đội, câu lạc bộ,
doanh nghiệp, hợp tác xã, công ty, cơ sở, bệnh viện, trạm, trạm y tế, cơ quan, cửa hàng, ngân hàng, nhà máy, xưởng, nước, quốc gia,
vùng, vùng cao, khu vực, cấp ủy, cụm dân cư, hạng mục, mũi, chiến sĩ, lượt ý kiến, nhà văn hóa, ngôi, chợ, ao, ruộng, thùng rác, hộp, chai, vé, giờ học, ca trực, ca phẫu thuật, thai phụ, y bác sĩ, đợt kiểm tra, hộ kinh doanh, hộ gia đình, xe máy, ô tô, camera, bóng đèn, đèn, cột, cọc, hố, vườn, con bò, con lợn, tổ hợp tác, trang trại, gian, phân xưởng, dây chuyền, đơn hàng, mặt hàng, mã hàng, lớp, lớp học, khóa, khoá, khóa học, cuộc, cuộc họp, buổi, hội nghị, hội thảo, phiên, kỳ, đợt, lượt, lượt người, lượt khách, vụ,
vụ việc, ca, ca bệnh, ca mổ, trường hợp, sự cố, tai nạn, văn bản, nghị quyết, quyết định, báo cáo, hồ sơ, đơn, đơn thư, ý kiến, kiến nghị,
phản ánh, khiếu nại, câu hỏi, tin, tin bài, bài, bài viết, phiếu, đề tài, sáng kiến, đề án, dự án, công trình, hạng mục, gói thầu,
hợp đồng, chương trình, kế hoạch, nhiệm vụ, chỉ tiêu, nội dung, mục tiêu, giải pháp, nhóm giải pháp, vấn đề, tiêu chí, chuyên đề,
mô hình, phong trào, việc, công việc, biện pháp, hạn chế, nguyên nhân, cái, chiếc, bộ, con, cây, quyển, cuốn, tờ, căn, căn hộ, căn nhà,
ngôi nhà, nhà, giường, giường bệnh, máy, máy tính, xe, đồng hồ, tuyến, tuyến đường, tuyến ống, cầu, điểm, điểm trường, vị trí, suất,
suất quà, phần quà, phần, giải, giải thưởng, huy chương, bằng khen, giấy khen, huy hiệu, sản phẩm, tài khoản, thiết bị, đầu sách, trang, ô, thửa,
lô, chuyến, tiết, môn, bậc, cấp, loại, hình thức, nghề, ngành, lĩnh vực, ngành nghề, tập thể, cá nhân, mẫu, liều, bữa, quầy, gian hàng, chốt,
bình, thùng, bao, túi, gói, hệ thống, phần mềm, ứng dụng, thủ tục, thủ tục hành chính, dịch vụ, tiểu ban, giáo án, giờ dạy, tín chỉ, bước, hướng, khâu, trụ, trụ sở, cổ phiếu, cổ phần, cổ đông, mệnh giá, công nhân, phụ huynh, quạt, quạt trần, đèn, bạt, loa, container, áo, quần, đôi, chủng loại, điểm cầu, lượt xe, vị khách, chai lọ, mô hình trình diễn, ki ốt, sao, nữ, nữ công nhân
`;

const COUNTED_ENGLISH = `
member, person, people, employee, staff, delegate, resident, household, family, student, pupil, teacher, patient, nurse, doctor,
bed, ward, customer, client, user, shareholder, director, trustee, councillor, officer, operator, volunteer, worker, farmer, woman,
women, man, men, child, children, girl, boy, participant, attendee, applicant, candidate, vacancy, post, position, complaint, report, action, action item,
item, issue, case, incident, accident, request, proposal, bid, tender, offer, quote, contract, package, project, programme, program,
site, plot, unit, house, home, flat, apartment, room, class, classroom, school, course, session, meeting, workshop, visit, vote, abstention, objection,
ticket, order, invoice, payment, claim, case, copy, page, document, licence, license, permit, vehicle, truck, bus, car, lorry, bicycle,
machine, device, computer, laptop, sensor, meter, pump, station, lane, tree, company, firm, supplier, vendor, contractor, partner,
branch, office, shop, store, department, team, committee, village, commune, district, ward, town, city, country, province, area,
event, activity, task, milestone, target, recommendation, decision, motion, question, comment, response, reply, submission, survey,
product, feature, bug, release, service, system, account, share, training, place, seat, application, appointment, referral, operation, procedure,
job, role, hire, volunteer, donor, grant, gift, book, visitor, loan, crossing, space, point, tonne, block, building, playground, park, street, road, tender, round
`;

/** Words that begin like a unit and are none: "15/15 đồng ý", "giai đoạn 2 giải ngân". */
const NO_UNITS = new Set(
  `giải ngân,giải quyết,giải phóng,giải trình,giải thích,đồng ý,đồng thời,đồng bộ,đồng hành,đồng loạt,đồng tình,đồng thuận,đồng chủ trì,
  ban hành,phòng chống,phòng ngừa,phòng tránh,cấp phát,cấp bù,điểm danh,lần lượt,lần đầu,tấn công,trẻ hóa,tin tưởng,bước đầu,phần lớn,
  đơn giản,bài bản,con số,mẫu số,cấp bách,khoa học,tổ chức lại,cầu nối,bao gồm,bản thân,hệ số,khóa sổ,lô hàng loạt`
    .split(",")
    .flatMap((phrase) => [phrase.trim(), fold(phrase.trim())]),
);
const IRREGULAR = new Set(["people", "staff", "women", "men", "children"]);

interface Entry {
  readonly class: UnitClass;
  readonly name: string;
}

const EXACT = new Map<string, Entry>();
const FOLDED = new Map<string, Entry>();

function add(spelling: string, entry: Entry): void {
  EXACT.set(spelling, entry);
  const folded = fold(spelling);
  if (!FOLDED.has(folded)) FOLDED.set(folded, entry);
}

for (const [unitClass, units] of Object.entries(MEASURES)) {
  for (const [name, spellings] of Object.entries(units)) {
    for (const spelling of spellings.split(",")) {
      add(spelling, { class: unitClass as UnitClass, name });
    }
  }
}
for (const noun of COUNTED_VIETNAMESE.split(",")) {
  const spelling = noun.trim();
  if (!EXACT.has(spelling)) add(spelling, { class: "count", name: fold(spelling) });
}
for (const noun of COUNTED_ENGLISH.split(",")) {
  const spelling = noun.trim();
  if (EXACT.has(spelling)) continue;
  add(spelling, { class: "count", name: spelling });
  if (IRREGULAR.has(spelling)) continue;
  const plural = /(?:s|x|ch|sh)$/u.test(spelling)
    ? `${spelling}es`
    : /[^aeiou]y$/u.test(spelling)
      ? `${spelling.slice(0, -1)}ies`
      : `${spelling}s`;
  if (!EXACT.has(plural)) add(plural, { class: "count", name: spelling });
}

const PLAIN = /^[\x20-\x7e]*$/u;
const MAX_WORDS = 4;
const WORD = /[%°]|\p{L}[\p{L}\p{M}²³]*(?:[23](?![\d\p{L}]))?/uy;

function entryOf(phrase: string): Entry | undefined {
  const exact = EXACT.get(phrase);
  if (exact !== undefined) return exact;
  // Only words typed without diacritics may meet the folded table: `hồ` is not `hộ`.
  return PLAIN.test(phrase) ? FOLDED.get(phrase) : undefined;
}

/** Whether a folded word or pair of words names something that is counted ("dong chi", "xa"). */
export function isCountedNoun(folded: string): boolean {
  return lookUpFolded(folded)?.class === "count";
}

/** Whether a folded word or pair of words starts with a unit of measure or a scale word. */
export function isUnitOrScale(folded: string): boolean {
  const entry = lookUpFolded(folded);
  if (entry !== undefined && entry.class !== "count") return true;
  return /^(?:nghin|ngan|trieu|ty|ti|thousand|million|billion|tr)(?:\s|$)/u.test(folded);
}

function lookUpFolded(folded: string): Entry | undefined {
  return FOLDED.get(folded) ?? FOLDED.get(folded.split(/\s/u)[0] as string);
}

export interface FoundUnit extends Unit {
  readonly start: number;
  readonly end: number;
}

/**
 * The unit of measure or known counted noun that starts at `position` (after white space), longest
 * spelling first, with what follows a slash (`m³/ngày đêm`); `null` where there is none.
 * @param lower text in lower case, of the same length as `text`
 */
export function readUnit(text: string, lower: string, position: number): FoundUnit | null {
  const start = skipGap(text, position);
  const best = longest(lower, start);
  if (best === null) return null;
  let end = best.end;
  let name = best.entry.name;
  while (text[end] === "/" && /\p{L}/u.test(text[end + 1] ?? "")) {
    const part = longest(lower, end + 1) ?? oneWord(lower, end + 1);
    if (part === null) break;
    name += `/${part.entry.name}`;
    end = part.end;
  }
  return { class: best.entry.class, name, text: text.slice(start, end), start, end };
}

interface Found {
  readonly entry: Entry;
  readonly end: number;
}

function longest(lower: string, start: number): Found | null {
  let best: Found | null = null;
  let end = start;
  for (let count = 0; count < MAX_WORDS; count++) {
    const from = count === 0 ? start : skipGap(lower, end);
    if (count > 0 && from === end && lower[end] !== "%" && lower[end] !== "-") break;
    WORD.lastIndex = from;
    const match = WORD.exec(lower);
    if (match === null) break;
    end = from + match[0].length;
    const phrase = lower.slice(start, end).replace(/\s+/gu, " ");
    if (NO_UNITS.has(phrase)) return null;
    const entry = entryOf(phrase);
    if (entry !== undefined) best = { entry, end };
  }
  return best;
}

function oneWord(lower: string, start: number): Found | null {
  WORD.lastIndex = start;
  const match = WORD.exec(lower);
  if (match === null) return null;
  return { entry: { class: "count", name: fold(match[0]) }, end: start + match[0].length };
}

/** Skips blanks and at most one line break. */
export function skipGap(text: string, position: number): number {
  let at = position;
  let breaks = 0;
  while (at < text.length) {
    const character = text[at] as string;
    if (character === "\n" ? ++breaks > 1 : !/\s/u.test(character)) break;
    at++;
  }
  return breaks > 1 ? position : at;
}
