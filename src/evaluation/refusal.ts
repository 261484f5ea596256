import { fold } from "../text/fold.ts";

/** Ways of saying that the documents do not tell, diacritics folded. */
const REFUSALS: readonly RegExp[] = [
  /\b(?:khong|chua|ko) (?:tim thay|tim duoc|ro|du can cu|the (?:tra loi|xac dinh))\b/u,
  /\b(?:khong|chua|ko) (?:duoc |he |thay )?(?:neu|de cap|nhac|ghi|cung cap|cong bo|cho biet|noi|the hien)\b/u,
  /\b(?:khong|chua|ko) (?:co|thay)(?: \S+){0,3} (?:thong tin|so lieu|du lieu|noi dung|tai lieu|cau tra loi|con so)\b/u,
  /\b(?:thong tin|so lieu|noi dung)(?: nay)? (?:khong|chua) (?:co|duoc|nam)\b/u,
  /\b(?:tai lieu|van ban)(?: \S+){0,3} (?:khong|chua) co(?= *(?:[.,;:!?]|$))/u,
  /\bngoai pham vi\b/u,
  /\b(?:not|n't|never)(?: \w+)? (?:found|mentioned|stated|specified|given|provided|say|state|mention|specify|contain)\b/u,
  /\bno (?:information|data|figure|mention|record|details)\b/u,
  /\b(?:cannot|can't|could not|couldn't|unable to) (?:find|answer|determine|locate)\b/u,
];

/** Whether a text says in words that the answer is not in the documents. */
export function saysNotFound(text: string): boolean {
  const folded = fold(text).replace(/\s+/gu, " ");
  return REFUSALS.some((refusal) => refusal.test(folded));
}
