import { CLOSE, type Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";
import { answersKind, REASON } from "./kind.ts";
import {
  type FeatureContext,
  type Features,
  periodFeatures,
  sentenceFeatures,
} from "./sentence-features.ts";

export interface SentenceCandidate {
  readonly evidence: Evidence;
  readonly features: Features;
}

const ASKS = ["list", "task", "result", "reason", "place", "yesno", "name", "what"] as const;
const RESULT =
  /(?:^|\P{L})(?:đạt|đã|chưa|hoàn thành|xong|chậm|tăng|giảm|còn|done|completed)(?:\P{L}|$)/iu;

/** "… có được thông qua không?" asks, without any word for what. */
const WHETHER = /\s(?:khong|ko|chua|hay chua)\s*\?*\s*$/iu;

export function sentenceCandidates(
  understanding: Understanding,
  evidence: readonly Evidence[],
  context: FeatureContext,
): SentenceCandidate[] {
  return evidence.slice(0, CLOSE).map((item) => ({
    evidence: item,
    features: {
      ...sentenceFeatures(understanding, item, context),
      ...periodFeatures(understanding, [{ text: item.text, isContext: false }], item, context),
      ...askFeatures(understanding, item, context),
    },
  }));
}

function askFeatures(
  understanding: Understanding,
  { text, documentId }: Evidence,
  context: FeatureContext,
): Features {
  const { asks } = understanding;
  const language = context.entries.get(documentId)?.metadata.language ?? "vi";
  const wantsItems = asks.has("task") || asks.has("list");
  return {
    kind: answersKind(understanding, text, language) ? 1 : 0,
    announces: /[:：]\s*$/u.test(text) ? 1 : 0,
    announcesItems: wantsItems && /[:：]\s*$/u.test(text) ? 1 : 0,
    noAsks: asks.size === 0 && !WHETHER.test(understanding.folded) ? 1 : 0,
    hasDigits: /\d/u.test(text) ? 1 : 0,
    ...Object.fromEntries(ASKS.map((ask) => [`ask_${ask}`, asks.has(ask) ? 1 : 0])),
    reasonFits: asks.has("reason") && REASON.test(text) ? 1 : 0,
    resultFits: asks.has("result") && RESULT.test(text) ? 1 : 0,
  };
}
