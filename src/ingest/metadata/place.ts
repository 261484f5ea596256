import type { IsoDate } from "../../domain/document.ts";
import { findDates } from "../../text/dates.ts";
import { BASIS, labelled, type Opening, TIME_LABELS } from "./opening.ts";

const PLACE_LABELS =
  "địa điểm(?: họp| tổ chức)?|nơi họp|tại|venue|location|place|where|meeting place|held at";
/** What ends the name of a place in running text. */
const END =
  /[,;.:(]\s|[.;:(]?$|\s(?:đã|diễn|tổ chức|(?<!phòng\s)họp|tiến hành|dưới|do|với|nhằm|để|and|to|with|on|was|under|chaired|by|for)(?![\p{L}])/u;
const AT = /(?<!\p{L})(?:tại|Tại|at|in)\s+(?=[\p{L}\d“"])/u;
/** "tại Hội nghị", "at 9 a.m.", "in June" name no place. */
const NO_PLACE =
  /^(?:(?:hội nghị|đại hội|kỳ họp|phiên|cuộc họp|thông báo|điều|khoản|nghị quyết|báo cáo|đây|đó|least|most|accordance|order|line|which|january|february|march|april|may|june|july|august|september|october|november|december|q\d|\d{4})(?![\p{L}])|\d{1,2}(?:[:.h]|\s?(?:giờ|am|pm|a\.m|p\.m)|$))/iu;
const MAX_PLACE = 150;

/** Where the meeting was, as the text calls it. */
export function readPlace(opening: Opening, title: string, heldOn: IsoDate | null): string | null {
  const label = labelled([...opening.head, ...opening.paragraphs], PLACE_LABELS);
  if (label !== null) return label.replace(/[.;,\s]+$/u, "").slice(0, MAX_PLACE) || null;
  const time = labelled([...opening.head, ...opening.paragraphs], TIME_LABELS);
  for (const paragraph of [...(time === null ? [] : [time]), title, ...opening.paragraphs]) {
    if (BASIS.test(paragraph)) continue;
    const place = placeIn(paragraph.slice(0, 400), heldOn);
    if (place !== null) return place;
  }
  return null;
}

/** "Ngày 18/7, tại Hà Nội, …": only a place named beside the day of the meeting. */
function placeIn(text: string, heldOn: IsoDate | null): string | null {
  const sentence = /^.*?[.!?…](?=\s\p{Lu}|$)/u.exec(text)?.[0] ?? text;
  const day = findDates(sentence.slice(0, 200)).find(({ precision }) => precision === "day");
  if (day === undefined || (day.from !== null && day.from !== heldOn)) return null;
  const from = Math.max(0, day.span.start - 80);
  const lead = AT.exec(sentence.slice(from, day.span.end + 60));
  if (lead === null) return null;
  const rest = sentence.slice(from + lead.index + lead[0].length);
  const end = END.exec(rest)?.index ?? rest.length;
  const place = rest.slice(0, end).trim();
  return place.length < 2 || place.length > MAX_PLACE || NO_PLACE.test(place) ? null : place;
}
