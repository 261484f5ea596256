import type { IsoDate } from "../domain/document.ts";

/** The day it is where the bot runs. */
export function today(now: Date = new Date()): IsoDate {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}
