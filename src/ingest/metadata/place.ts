import { BASIS, labelled, type Opening } from "./opening.ts";

const PLACE_LABELS =
  "địa điểm(?: họp| tổ chức)?|nơi họp|tại|venue|location|place|where|meeting place|held at";
/** What ends the name of a place in running text. */
const END =
  /[,;.:(]\s|[.;:(]?$|\s(?:đã|diễn|tổ chức|(?<!phòng\s)họp|tiến hành|dưới|do|với|nhằm|để|and|to|with|on|was|under|chaired|by|for)(?![\p{L}])/u;
const MAX_PLACE = 150;

/** Where the meeting was, as the text calls it. */
export function readPlace(opening: Opening, title: string): string | null {
  const label = labelled([...opening.head, ...opening.paragraphs], PLACE_LABELS);
  if (label !== null) return label.replace(/[.;,\s]+$/u, "").slice(0, MAX_PLACE) || null;
  for (const paragraph of [title, ...opening.paragraphs]) {
    if (BASIS.test(paragraph)) continue;
    const place = placeIn(paragraph.slice(0, 400));
    if (place !== null) return place;
  }
  return null;
}

/** "Ngày 18/7, tại Hà Nội, …": only a place named in the first words, beside the day. */
function placeIn(paragraph: string): string | null {
  const sentence = /^.*?[.!?…](?=\s|$)/u.exec(paragraph)?.[0] ?? paragraph;
  if (!/\d/u.test(sentence)) return null;
  const lead =
    /(?<!\p{L})(?:tại|Tại|at|in)\s+(?=(?:the\s)?["“]?[\p{Lu}]|thành phố|tỉnh|huyện|quận|hội trường|trụ sở|phòng họp|trung tâm|xã|phường|thị xã|thị trấn|nhà văn hóa|văn phòng|số\s\d)/u.exec(
      sentence.slice(0, 200),
    );
  if (lead === null) return null;
  const rest = sentence.slice(lead.index + lead[0].length);
  const end = END.exec(rest)?.index ?? rest.length;
  const place = rest.slice(0, end).trim();
  if (place.length < 2 || place.length > MAX_PLACE) return null;
  return /^(?:hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp|thông báo|điều|khoản|nghị quyết|báo cáo|\d|january|february|march|april|may|june|july|august|september|october|november|december|q\d)(?![\p{L}])/iu.test(
    place,
  )
    ? null
    : place;
}
