/**
 * Plays a day of the bot against a full Bot API emulator and prints what was refused, what stayed
 * without an answer, and how long people waited:
 *
 *   tsx tests/telegram/acceptance.ts PATH_TO_EMULATOR [SCENARIO]
 */
import { startEmulator } from "./acceptance/emulator.ts";
import { ledgerScenarios } from "./acceptance/ledger-scenarios.ts";
import { createProgram } from "./acceptance/program.ts";
import { scenarios } from "./acceptance/scenarios.ts";
import { streaming } from "./acceptance/streaming.ts";
import { minutesOfJune, minutesOfMay, secretMinutes } from "./stage.ts";

const [folder, only] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    "Which folder holds the emulator? tsx tests/telegram/acceptance.ts PATH [SCENARIO]",
  );
  process.exit(2);
}
const questionsPerSecond = 20;
const loadSeconds = 20;
const botName = "hop_test_bot";

const emulator = await startEmulator(folder, { flood: { global: { rate: 1_000, burst: 1_000 } } });
const { client } = emulator;
const { token } = await client.createBot({ username: botName });
const admin = await client.createUser({ first_name: "Quản trị", language_code: "vi" });
const member = await client.createUser({ first_name: "An", language_code: "vi" });
const program = createProgram(client, emulator.url, token, admin.id);
program.write("thang-5.md", minutesOfMay);
program.write("thang-6.md", minutesOfJune);
program.write("kin/ngan-sach.md", secretMinutes);
const withoutAnswer = new Set<number | undefined>();
let failures = 0;

/** Lets somebody in the way people are let in. */
async function letIn(user: typeof member): Promise<void> {
  const { seq } = await client.now();
  await user.send("/start");
  const greeting = await client.next({ type: "message", chat: user.id, after: seq });
  await user.pressAndWait(greeting.message_id ?? 0, { row: 0 });
  const request = await client.next({ type: "message", chat: admin.id, after: seq });
  await admin.pressAndWait(request.message_id ?? 0, { row: 0 });
  await client.next({ type: "message", chat: user.id, after: request.seq });
}

async function severe() {
  return client.violations({ severity: ["error", "warning"] });
}

/** Twenty questions a second from as many people. */
async function load(): Promise<void> {
  const people = [];
  for (let index = 0; index < 30; index += 1) {
    const user = await client.createUser({ first_name: `Người ${index}`, language_code: "vi" });
    await letIn(user);
    people.push(user);
    // The admin reads one request a second: so much Telegram allows in one chat.
    await new Promise((wake) => setTimeout(wake, 1_100));
  }
  const questions = [
    "Tiêm chủng cho bao nhiêu trẻ dưới 5 tuổi?",
    "Xã ghi nhận bao nhiêu ca sốt xuất huyết?",
    "kham suc khoe cho bao nhieu nguoi cao tuoi",
    "Chị Hoa phải làm gì trước ngày 30/6?",
    "Giá vàng hôm nay bao nhiêu?",
  ];
  const sent: Promise<{ update_id?: number }>[] = [];
  // How fast the emulator itself answers meanwhile: what the machine adds to every figure.
  const roundTrips: number[] = [];
  const probe = setInterval(async () => {
    const at = performance.now();
    await client.now();
    roundTrips.push(Math.round(performance.now() - at));
  }, 50);
  const cpuBefore = program.cpuMs();
  const begun = Date.now();
  for (let index = 0; index < questionsPerSecond * loadSeconds; index += 1) {
    const dueAt = begun + (index * 1_000) / questionsPerSecond;
    await new Promise((wake) => setTimeout(wake, Math.max(0, dueAt - Date.now())));
    const user = people[index % people.length];
    if (user !== undefined) sent.push(user.send(questions[index % questions.length] ?? ""));
  }
  clearInterval(probe);
  const ids = new Set((await Promise.all(sent)).map((each) => each.update_id));
  const read = async () => (await client.updates({})).filter((trace) => ids.has(trace.update_id));
  let traces = await read();
  for (let tries = 0; tries < 20 && traces.some((each) => !each.latency.final); tries += 1) {
    await new Promise((wake) => setTimeout(wake, 500));
    traces = await read();
  }
  const percentile = (values: readonly (number | undefined)[], share: number) => {
    const sorted = values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  };
  const rows: Record<string, readonly (number | undefined)[]> = {
    "the emulator's own round trip": roundTrips,
    "sign of life": traces.map(({ latency }) => latency.signal ?? latency.first),
    answer: traces.map(({ latency }) => latency.final),
  };
  console.log(`\n${traces.length} questions at ${questionsPerSecond} a second:`);
  for (const [name, values] of Object.entries(rows))
    console.log(
      `  ${name}: p50 ${percentile(values, 0.5)} ms, p95 ${percentile(values, 0.95)} ms, max ${percentile(values, 1)} ms`,
    );
  console.log(
    `  ${((program.cpuMs() - cpuBefore) / traces.length).toFixed(1)} ms of processor each`,
  );
  if ((percentile(rows["sign of life"] ?? [], 0.95) ?? 9e9) >= 200) failures += 1;
  if ((percentile(rows["answer"] ?? [], 0.95) ?? 9e9) >= 500) failures += 1;
}

try {
  await program.start();
  // Telegram lets a bot write only to people who have written to it.
  await admin.send("/start");
  await client.next({ type: "message", chat: admin.id });
  await letIn(member);
  for (const [name, play] of Object.entries({ ...scenarios, ...streaming, ...ledgerScenarios })) {
    if (only !== undefined && !name.includes(only)) continue;
    const before = (await severe()).length;
    try {
      await play({ client, program, botName, admin, member, letIn, withoutAnswer });
      console.log(`ok      ${name}`);
    } catch (error) {
      failures += 1;
      console.log(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    for (const violation of (await severe()).slice(before))
      console.log(`        ${violation.severity} ${violation.kind}: ${violation.message}`);
  }
  if (only === undefined || only === "load") await load();
  const { violations, redelivered, ...summary } = await client.summary();
  const unanswered = summary.unanswered.filter(
    (update) => !withoutAnswer.has(update["update_id"] as number),
  );
  console.log("\nviolations", violations);
  console.log("unanswered", JSON.stringify(unanswered));
  console.log("redelivered", JSON.stringify(redelivered));
  if ((await severe()).length > 0 || unanswered.length > 0) failures += 1;
  const events = JSON.stringify(await client.events({}));
  if (events.includes(token) || program.output().includes(token)) {
    failures += 1;
    console.log("FAILED  the token was shown");
  }
} catch (error) {
  console.error(program.output());
  throw error;
} finally {
  await program.close();
  await emulator.close();
}
console.log(failures === 0 ? "\nall is well" : `\n${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
