import type { Language } from "../domain/document.ts";
import { telegramEnglish } from "./telegram-en.ts";
import type { TelegramMessages } from "./telegram-messages.ts";
import { telegramVietnamese } from "./telegram-vi.ts";

const byLanguage: Readonly<Record<Language, TelegramMessages>> = {
  vi: telegramVietnamese,
  en: telegramEnglish,
};

export function telegramMessages(language: Language): TelegramMessages {
  return byLanguage[language];
}
