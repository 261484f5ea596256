import { fold } from "../../text/fold.ts";
import type { HeadingText } from "./statement.ts";

/** What the part of a document under a heading does with tasks. */
export type Section = "assign" | "report" | "neutral";

const REPORT =
  /(?:ket qua|danh gia|tinh hinh|kiem diem|da thuc hien|viec thuc hien|thao luan|y kien|bao cao|bieu quyet|thanh phan|han che|uu diem|ton tai|thuc trang|tien do|ra soat viec|status of|matters arising|progress|review of|previous|attendance|present|apologies|discussion|results|performance|background|report|update|follow-up (?:on|from)|action log review|minutes of)/u;
const ASSIGN =
  /(?:ket luan|nhiem vu|phuong huong|giai phap|phan cong|giao viec|viec can lam|cong viec|ke hoach|trong tam|to chuc thuc hien|yeu cau|chi dao|quyet nghi|quyet dinh|actions?\b|action items?|next steps|decisions?|resolutions?|agreed|follow[- ]?up|to[- ]?do|tasks?|assignments|way forward|commitments|work (?:for|plan|programme|ahead)|plans? for|priorities|looking ahead)/u;

/** By the nearest heading that says; a heading that names both results and tasks says nothing. */
export function sectionOf(headings: readonly HeadingText[]): Section {
  for (let i = headings.length - 1; i >= 0; i--) {
    const heading = headings[i] as HeadingText;
    // Titles name the paper ("Báo cáo … phương hướng nhiệm vụ"), not a part of it.
    if (heading.level <= 1 && headings.length > 1) continue;
    const section = sectionOfText(heading.text);
    if (section !== null) return section;
  }
  return "neutral";
}

function sectionOfText(heading: string): Section | null {
  const text = fold(heading);
  const reports = REPORT.test(text);
  const assigns = ASSIGN.test(text);
  if (reports && assigns) {
    // "Kết luận, giao nhiệm vụ sau thảo luận" assigns; "tình hình thực hiện nhiệm vụ" reports.
    return /^[\divx.\s)]*(?:ket luan|phan cong|actions?|decisions?|next steps)/u.test(text)
      ? "assign"
      : "report";
  }
  if (reports) return "report";
  return assigns ? "assign" : null;
}

const LEAD_IN =
  /(?:yeu cau|giao|phan cong|nhiem vu|ket luan|thong nhat|chi dao|quyet nghi|de nghi|can thuc hien|tap trung|actions?|agreed|decided|resolved|asked|requested|instructed|to do|next steps)[^.]*:\s*$/u;

/** Whether a sentence leads in a list of tasks: "… yêu cầu các đơn vị thực hiện một số nhiệm vụ:". */
export function leadsInTasks(sentence: string): boolean {
  return LEAD_IN.test(fold(sentence.slice(-260)));
}

const ANNOUNCES =
  /(?:yeu cau|chi dao|giao|ket luan|thong nhat|de nghi|phan cong)[^.]{0,120}(?:\d+|hai|ba|bon|nam|sau|bay|tam|chin|muoi|mot so|cac|nhung) (?:viec|nhiem vu|noi dung|cong viec|dau viec)(?: (?:sau|sau day|cu the|trong tam|chinh|cap bach))*[.:]?\s*$/u;

/** Whether a sentence says that tasks follow: "… yêu cầu tập trung vào sáu việc." */
export function announcesTasks(sentence: string): boolean {
  return ANNOUNCES.test(fold(sentence.slice(-260)));
}
