/**
 * Meeting terms in English and Vietnamese, for questions in the other language than the documents.
 * English side: folded words; Vietnamese side: folded words, `|` between readings. It covers what
 * meetings of most bodies share; the rest of a question is found by its numbers and names.
 */
const TERMS: readonly (readonly [string, string])[] = [
  ["meeting", "hoi nghi|cuoc hop|phien hop"],
  ["conference", "hoi nghi"],
  ["session", "ky hop|phien hop|khoa hop"],
  ["minutes", "bien ban"],
  ["report", "bao cao"],
  ["resolution", "nghi quyet"],
  ["decision", "quyet dinh"],
  ["conclusion", "ket luan"],
  ["notice", "thong bao"],
  ["plan", "ke hoach"],
  ["target", "chi tieu|muc tieu"],
  ["task", "nhiem vu"],
  ["tasks", "nhiem vu"],
  ["chaired", "chu tri"],
  ["chair", "chu tri"],
  ["chairman", "chu tich"],
  ["chairperson", "chu tich"],
  ["secretary", "bi thu|thu ky"],
  ["deputy", "pho"],
  ["director", "giam doc"],
  ["accountant", "ke toan"],
  ["head", "truong"],
  ["member", "thanh vien|dang vien|uy vien"],
  ["members", "thanh vien|dang vien|uy vien|hoi vien|xa vien"],
  ["party", "dang"],
  ["admitted", "ket nap"],
  ["joined", "ket nap|tham gia"],
  ["delegates", "dai bieu"],
  ["participants", "dai bieu|nguoi tham du"],
  ["attended", "tham du|du"],
  ["committee", "uy ban|ban chap hanh|ban"],
  ["department", "phong|so|khoa"],
  ["board", "hoi dong|ban"],
  ["company", "cong ty"],
  ["corporation", "tong cong ty"],
  ["cooperative", "hop tac xa"],
  ["school", "truong"],
  ["hospital", "benh vien"],
  ["city", "thanh pho"],
  ["district", "huyen|quan"],
  ["commune", "xa"],
  ["households", "ho"],
  ["customers", "khach hang"],
  ["revenue", "doanh thu"],
  ["profit", "loi nhuan"],
  ["income", "thu nhap"],
  ["budget", "ngan sach|kinh phi|du toan"],
  ["cost", "chi phi|kinh phi"],
  ["debt", "cong no|no"],
  ["overdue", "qua han"],
  ["investment", "dau tu"],
  ["output", "san luong"],
  ["water", "nuoc"],
  ["loss", "that thoat"],
  ["pipeline", "tuyen ong"],
  ["compensation", "boi thuong"],
  ["compensated", "boi thuong"],
  ["contract", "hop dong"],
  ["package", "goi thau"],
  ["contractor", "nha thau"],
  ["signed", "ky"],
  ["trained", "dao tao|tap huan"],
  ["training", "dao tao|tap huan|boi duong"],
  ["operators", "nguoi van hanh"],
  ["women", "nu"],
  ["female", "nu"],
  ["classes", "lop"],
  ["courses", "lop"],
  ["quarter", "quy"],
  ["month", "thang"],
  ["months", "thang"],
  ["year", "nam"],
  ["first", "dau"],
  ["last", "cuoi"],
  ["end", "cuoi"],
  ["new", "moi"],
  ["rate", "ty le"],
  ["percent", "phan tram"],
  ["total", "tong"],
  ["number", "so"],
  ["approved", "thong qua|phe duyet"],
  ["vote", "bieu quyet"],
  ["voted", "bieu quyet|tan thanh"],
  ["favour", "tan thanh"],
  ["proposed", "de nghi|de xuat"],
  ["requested", "yeu cau|de nghi"],
  ["complete", "hoan thanh"],
  ["completed", "hoan thanh"],
  ["outstanding", "uu tu|ton dong"],
  ["individuals", "quan chung|ca nhan"],
  ["badge", "huy hieu"],
  ["bloc", "khoi"],
  ["project", "du an"],
  ["results", "ket qua"],
  ["date", "ngay"],
  ["place", "dia diem"],
  ["held", "to chuc|hop|dien ra"],
  ["responsible", "chu tri|phu trach|chiu trach nhiem"],
  ["vaccination", "tiem chung"],
  ["patients", "benh nhan"],
  ["beds", "giuong"],
  ["students", "hoc sinh|sinh vien"],
  ["teachers", "giao vien"],
  ["roads", "duong"],
  ["fund", "quy"],
  ["loan", "von vay"],
  ["capital", "von"],
  ["workers", "lao dong|cong nhan"],
  ["staff", "nhan vien|nhan su"],
];

const toVietnamese = new Map<string, readonly string[]>();
const toEnglish = new Map<string, string[]>();
for (const [english, vietnamese] of TERMS) {
  const readings = vietnamese.split("|");
  toVietnamese.set(english, readings);
  for (const reading of readings) {
    const known = toEnglish.get(reading);
    if (known === undefined) toEnglish.set(reading, [english]);
    else known.push(english);
  }
}

/** Vietnamese readings (folded phrases) of an English word; plural forms too. */
export function vietnameseFor(word: string): readonly string[] {
  return toVietnamese.get(word) ?? toVietnamese.get(word.replace(/s$/u, "")) ?? [];
}

/** English words for a folded Vietnamese phrase of one to three syllables. */
export function englishFor(phrase: string): readonly string[] {
  return toEnglish.get(phrase) ?? [];
}
