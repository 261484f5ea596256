import { ledgerMessages } from "./telegram-ledger.ts";
import type { TelegramMessages } from "./telegram-messages.ts";
import { modelMessages } from "./telegram-model.ts";

const months =
  "January February March April May June July August September October November December";

function instant(iso: string): string {
  const at = new Date(iso);
  const clock = `${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}`;
  return `${at.getDate()} ${months.split(" ")[at.getMonth()]} ${at.getFullYear()}, ${clock}`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

export const telegramEnglish: TelegramMessages = {
  commands: {
    ask: "Ask about the outcome of meetings",
    documents: "Documents that are loaded",
    tasks: "Tasks given, and what became of them",
    figures: "Figures reported",
    chart: "A chart of one figure over the meetings",
    new: "Start afresh, forget earlier questions",
    help: "How to use this bot",
    ingest: "Load the documents folder again (admins)",
    rollback: "Go back to earlier data (admins)",
    members: "People and groups with access (admins)",
    grant: "Let this group read documents (admins)",
    usage: "What the model has used today (admins)",
  },
  instant,
  answer: {
    page: (page) => `p. ${page}`,
    moreSources: (count) =>
      `… and ${counted(count, "more source")}: press a number below to open it.`,
    sourceButton: (number) => `Source [${number}]`,
  },
  ask: {
    empty: "What would you like to know? Write the question right after the command or my name.",
    tooLong: "This question is too long. Please put it in about 1,000 characters.",
    notText: "I can only read questions in text. Please type your question.",
    unknownCommand: "I do not know this command. Send /help to see what I can do.",
    forgotten: "Earlier questions are forgotten. Please ask a new one.",
  },
  passage: {
    gone: "This passage is gone, or you may not read the document it stands in.",
    shownAbove: "This passage has just been opened here.",
    opensInPrivate: "The source opens in a private chat with me.",
  },
  documents: {
    title: (count) => `Documents loaded: ${count}`,
    none: "There are no documents yet.",
    undated: "no date",
    earlier: "Older »",
    later: "« Newer",
  },
  ledger: ledgerMessages.en,
  model: modelMessages.en,
  start: {
    greeting: (name) =>
      `Hello ${name}! I answer questions about what meetings decided: the tasks given, the figures reported. Every answer comes with the very words it rests on.`,
    help: [
      "Just type a question. For example:",
      "• How many new members were admitted?",
      "• And in the second half of the year?",
      "• Who chaired the meeting?",
      "",
      "Press a source button below an answer to read the passage around it. Reply to an older answer of mine to continue from there.",
      "",
      "/documents: what is loaded",
      "/tasks: tasks given and what became of them; add an owner's name to filter",
      "/figures: figures reported; add words to filter",
      "/chart: a chart of one figure over the meetings",
      "/new: start afresh",
    ].join("\n"),
    helpAdmin: [
      "For admins:",
      "/ingest: load the documents folder again",
      "/ingest check: see what would change before it is published",
      "/rollback: go back to earlier data",
      "/members: people and groups with access",
      "/grant: in a group, let that group read documents",
      "/usage: tokens the model has used today, and whose",
      "Send me a file to add a document; the first word of its caption may name a collection.",
    ].join("\n"),
    helpGroup:
      "In groups: mention me, use /ask, or reply to a message of mine. Anywhere: type my name and a question to insert an answer.",
  },
  access: {
    stranger:
      "Hello. This is an internal assistant that answers only people who have been given access. The button below sends a request to its admins.",
    noAdmin:
      "Hello. This assistant has no admin yet, so nobody can give access. Whoever installed it should open the one-time link that the program printed when it started.",
    askButton: "Request access",
    sent: "Your request has been sent. I will tell you as soon as an admin has decided.",
    waiting: "Your request is waiting for an admin. I will tell you as soon as it is decided.",
    declinedLately: "Your last request was declined. You can send another one after a day.",
    alreadyMember: "You have access. Please ask your question.",
    approved: "Your request has been approved. Ask your question, or send /help.",
    declined: "Sorry, your request was not approved.",
    groupApproved: "This group now has access. Mention me or use /ask to ask a question.",
    groupDeclined: "Sorry, the request for this group was not approved.",
    groupClosed:
      "This group may not read any documents yet, so I cannot answer here. One of my admins can change that with /grant in this group.",
    groupAskButton: "Request access for this group",
    requestOfPerson: (name, id) => `${name} (id ${id}) would like to ask the assistant.`,
    requestOfGroup: (group, name) => `${name} requests access for the group “${group}”.`,
    approveAll: "Approve, all documents",
    approveOne: (collection) => `Approve, only “${collection}”`,
    decline: "Decline",
    decided: (state, by) => `${state === "approved" ? "Approved" : "Declined"} by ${by}.`,
    decidedBefore: "This request was decided before.",
    adminsOnly: "Only admins can do this.",
    inPrivateOnly: "Please do this in a private chat with me.",
    anonymous:
      "You are writing anonymously, so I cannot tell whether you are an admin. Switch anonymity off, or write to me in private.",
    claimed: "You are now the first admin. Send /help to see the commands.",
    claimFailed:
      "This link is wrong or has been used. Take the latest one that the program printed when it started.",
  },
  members: {
    title: (count) => `With access: ${count}. Press a name to see and change it.`,
    none: "Nobody has access yet.",
    cardOfPerson: (name, id) => `${name} (id ${id}) may read:`,
    cardOfGroup: (name) =>
      `Everybody in the group “${name}” may read the collections ticked below. Press to change.`,
    all: "All documents",
    remove: "Withdraw access",
    removed: "Access has been withdrawn.",
    back: "« List",
    admin: "admin, all documents",
    group: "group",
    noCollections: "no collection",
    gone: "This person or group is no longer in the list.",
  },
  ingest: {
    running: "Loading documents…",
    checking: "Looking at what would change…",
    wouldBe: "Nothing is published yet. It would be:",
    publish: "Publish",
    progress: (phase, done, total) => {
      const name = { read: "Reading", index: "Indexing", publish: "Publishing" }[phase];
      return `${name}: ${done}/${total}`;
    },
    nothingNew: "Nothing has changed. The data in use stays as it is.",
    done: "Done. Questions are answered from the new data from now on.",
    added: (count) => `Added: ${count}`,
    changed: (count) => `Changed: ${count}`,
    unchanged: (count) => `Unchanged: ${count}`,
    removed: (count) => `Removed: ${count}`,
    failed: (count) => `Failed: ${count}`,
    failure: {
      empty: "the file is empty",
      "too-large": "the file is larger than 20 MB",
      binary: "the file is not text",
      undecodable: "its character encoding cannot be read",
      unsupported: "this kind of file is not supported yet; use .txt, .md or .html",
      unreadable: "the file cannot be opened",
      "duplicate-path": "another file has the same name",
    },
    facts: (count) => `Figures and tasks that changed: ${count}`,
    factKind: { figure: "figure", task: "task" },
    more: (count) => `… and ${count} more`,
    busy: "Documents are already being loaded. Please try again when that is done.",
  },
  upload: {
    receiving: (files) => (files === 1 ? "Receiving the file…" : `Receiving ${files} files…`),
    refused: (name, why) =>
      ({
        "too-large": `“${name}” is larger than 20 MB, which Telegram does not let me fetch. Split it, or copy it into the documents folder and use /ingest.`,
        empty: `“${name}” has no content.`,
        type: `“${name}”: I can read .txt, .md and .html so far. Please export the document as one of these.`,
        name: `“${name}”: this file name cannot be used. Please rename it, below 200 characters, and send it again.`,
        download: `“${name}” could not be fetched from Telegram. Please send it again.`,
      })[why],
    into: (collection) => `Collection: ${collection}`,
  },
  rollback: {
    choose: "Choose the data to go back to. ✓ marks what is in use.",
    none: "There is no other data to go back to yet.",
    snapshot: (publishedAt, documents) =>
      `${instant(publishedAt)}, ${counted(documents, "document")}`,
    confirm: (publishedAt, documents) =>
      `Go back to the data published ${instant(publishedAt)}, ${counted(documents, "document")}?`,
    yes: "Go back to it",
    no: "Cancel",
    done: (publishedAt, documents) =>
      `Back to the data published ${instant(publishedAt)}, ${counted(documents, "document")}.`,
    kept: "The data in use stays as it is.",
    gone: "This data is no longer kept. Send /rollback to see what is.",
  },
  inline: {
    askAccess: "You have no access yet. Press to request it",
    nothing: "Not in the documents loaded",
    latest: "Latest meeting",
    slow: "This takes a while. Press to ask in private",
  },
  failure: {
    general: (code) =>
      `Sorry, something went wrong and I could not answer. Please try again in a few minutes. If it stays like this, tell an admin the code ${code}.`,
    oldButton: "This button is too old. Please send the question or command again.",
  },
};
