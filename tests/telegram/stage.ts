import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type App, createApp } from "../../src/app.ts";
import { type Config, loadConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { createBot, type RunningBot } from "../../src/telegram/run.ts";
import type { PaceLimits } from "../../src/telegram/send/pace.ts";
import { People } from "./server/people.ts";
import { type ApiServer, startApiServer, testToken } from "./server/server.ts";

export const adminId = 10;

export const minutesOfMay = `# Biên bản họp giao ban tháng 5

Ngày 12 tháng 5 năm 2025, Trạm Y tế xã Lạc Thành họp giao ban.

Trạm đã tiêm chủng cho 312 trẻ dưới 5 tuổi. Tỷ lệ hộ có thẻ bảo hiểm y tế đạt 94,5%.

Trạm trưởng giao chị Nguyễn Thị Hoa hoàn thành sổ theo dõi thai sản trước ngày 30/6/2025.
`;

export const minutesOfJune = `# Biên bản họp giao ban tháng 6

Ngày 10 tháng 6 năm 2025, Trạm Y tế xã Lạc Thành họp giao ban.

Tỷ lệ hộ có thẻ bảo hiểm y tế đạt 95,2%. Trạm đã khám sức khỏe cho 87 người cao tuổi. Xã ghi nhận 4 ca sốt xuất huyết.
`;

export const secretMinutes = `# Biên bản họp kín về ngân sách

Ngày 3 tháng 6 năm 2025, Ban giám đốc họp kín.

Quỹ dự phòng của Trạm còn 215 triệu đồng.
`;

/** No waiting between messages, so that tests only test what they are about. */
const fast: PaceLimits = {
  chat: { burst: 1_000, intervalMs: 1 },
  group: { calls: 1_000, windowMs: 1_000 },
  all: { burst: 1_000, intervalMs: 1 },
  previewMs: 1,
};

/** Server, people and bot over a small folder of documents, everything real. */
export interface Stage {
  readonly server: ApiServer;
  readonly people: People;
  readonly config: Config;
  readonly app: App;
  readonly bot: RunningBot;
  /** Lines that were logged, as text. */
  readonly logged: string[];
  readonly documentsFolder: string;
  write(path: string, text: string): void;
  /** Ends the bot as SIGTERM does, and starts another over the same folders. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  /** Wraps the application, to make it slow or fail. */
  readonly wrap?: (app: App) => App;
  readonly environment?: Readonly<Record<string, string>>;
  readonly pace?: PaceLimits;
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "hoihop-telegram-"));
  const documentsFolder = join(folder, "documents");
  const write = (path: string, text: string) => {
    const file = join(documentsFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write("thang-5.md", minutesOfMay);
  write("thang-6.md", minutesOfJune);
  write("kin/ngan-sach.md", secretMinutes);
  const server = await startApiServer();
  const config = loadConfig({
    TELEGRAM_BOT_TOKEN: testToken,
    TELEGRAM_API_ROOT: server.apiRoot,
    ADMIN_IDS: String(adminId),
    HOIHOP_DATA: join(folder, "var"),
    HOIHOP_DOCUMENTS: documentsFolder,
    LOG_LEVEL: "debug",
    ...options.environment,
  });
  const logged: string[] = [];
  const logger = createLogger(config, { write: (text) => logged.push(text) });
  const open = async () => {
    const app = await createApp(config, logger);
    if (app.snapshots().length === 0) await app.ingest({});
    const bot = createBot({
      app: options.wrap?.(app) ?? app,
      config,
      logger,
      pace: options.pace ?? fast,
    });
    await bot.start();
    return { app, bot };
  };
  let running = await open();
  const end = async () => {
    await running.bot.stop();
    await running.app.close();
  };
  return {
    server,
    people: new People(server.world),
    config,
    get app() {
      return running.app;
    },
    get bot() {
      return running.bot;
    },
    logged,
    documentsFolder,
    write,
    async restart() {
      await end();
      running = await open();
    },
    async close() {
      await end();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
