import type { Language } from "../domain/document.ts";

/** What members and operators read in the terminal chat. */
export interface CliPhrases {
  /** How to get a token, when there is none. */
  readonly setup: string;
  readonly welcome: string;
  readonly help: string;
  readonly noDocuments: string;
  unknownCommand(command: string): string;
  readonly failed: string;
  readonly goodbye: string;
}

const vietnamese: CliPhrases = {
  setup:
    "Chưa có TELEGRAM_BOT_TOKEN, nên hoihop mở cuộc trò chuyện ngay trong cửa sổ này.\n" +
    "Để chạy trên Telegram: nhắn /newbot cho @BotFather, ghi mã nhận được vào tệp .env\n" +
    "(TELEGRAM_BOT_TOKEN=…) rồi chạy lại npm start.",
  welcome: "Hãy gõ câu hỏi về các cuộc họp. /help: trợ giúp, /quit: thoát.",
  help:
    "Gõ câu hỏi và nhấn Enter; có thể hỏi tiếp câu trước.\n" +
    "/documents  danh sách văn bản\n" +
    "/help       trợ giúp này\n" +
    "/quit       thoát",
  noDocuments: "Chưa có văn bản nào.",
  unknownCommand: (command) => `Không có lệnh ${command}. Gõ /help để xem các lệnh.`,
  failed: "Xin lỗi, câu hỏi này chưa trả lời được. Hãy thử lại.",
  goodbye: "Tạm biệt.",
};

const english: CliPhrases = {
  setup:
    "There is no TELEGRAM_BOT_TOKEN, so hoihop opens the chat in this window.\n" +
    "To run it on Telegram, send /newbot to @BotFather, put the token it gives you into .env\n" +
    "(TELEGRAM_BOT_TOKEN=…) and run npm start again.",
  welcome: "Type a question about the meetings. /help for help, /quit to leave.",
  help:
    "Type a question and press Enter; it may follow up on the one before.\n" +
    "/documents  list the documents\n" +
    "/help       this help\n" +
    "/quit       leave",
  noDocuments: "There are no documents yet.",
  unknownCommand: (command) => `There is no command ${command}. Type /help for those there are.`,
  failed: "Sorry, this question could not be answered. Please try again.",
  goodbye: "Goodbye.",
};

export function phrases(language: Language): CliPhrases {
  return language === "vi" ? vietnamese : english;
}
