import type { Behaviour, ChatCall } from "../models/server.ts";

export const vaccinated = "Trạm đã tiêm chủng cho 312 trẻ dưới 5 tuổi.";
export const insured = "Tỷ lệ hộ có thẻ bảo hiểm y tế đạt 94,5%.";
export const insuredLater = "Tỷ lệ hộ có thẻ bảo hiểm y tế đạt 95,2%.";
export const examined = "Trạm đã khám sức khỏe cho 87 người cao tuổi.";
/** Stands in no document. */
export const invented = "Trạm đã tiêm chủng cho 999 trẻ dưới 5 tuổi.";

/** What a model replies that claims these sentences, each as a quote of the passage it stands in. */
export function claiming({ passages }: ChatCall, sentences: readonly string[]): string {
  const claims = sentences.map((text) => {
    const at = passages.findIndex((passage) => passage.includes(text));
    return { text, citations: [{ passage: Math.max(at, 0) + 1, quote: text }] };
  });
  // The end comes apart from the last claim.
  return `${JSON.stringify({ supported: true, claims })}${" ".repeat(100)}`;
}

/** Says these sentences piece by piece. */
export function saying(
  sentences: readonly string[],
  how: Partial<Extract<Behaviour, { kind: "say" }>> = {},
): (call: ChatCall) => Behaviour {
  return (call) => ({ kind: "say", text: claiming(call, sentences), pieceLength: 20, ...how });
}
