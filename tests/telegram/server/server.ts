import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { methods, type Parameters, Refusal } from "./methods.ts";
import { type Fault, World } from "./world.ts";

export const testToken = "4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/** A strict little Bot API server on loopback. */
export interface ApiServer {
  readonly world: World;
  readonly apiRoot: string;
  close(): Promise<void>;
}

async function readParameters(request: IncomingMessage): Promise<Parameters> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/")) return readForm(body, type);
  const text = body.toString("utf8");
  return text === "" ? {} : JSON.parse(text);
}

/** Fields as they would be in JSON; a file stands where the field that names it is. */
function readForm(body: Buffer, type: string): Parameters {
  const boundary = /boundary=(.+)$/u.exec(type)?.[1] ?? "";
  const fields: Record<string, unknown> = {};
  const files = new Map<string, Buffer>();
  // One character a byte, so that offsets are those of the body.
  for (const part of body.toString("latin1").split(`--${boundary}`).slice(1, -1)) {
    const start = part.indexOf("\r\n\r\n") + 4;
    const head = part.slice(0, start);
    const name = /name="([^"]*)"/u.exec(head)?.[1] ?? "";
    const content = Buffer.from(part.slice(start, -2), "latin1");
    if (/filename=/u.test(head)) files.set(name, content);
    else {
      const text = content.toString("utf8");
      fields[name] = /^(?:-?\d+$|[[{])/u.test(text) ? JSON.parse(text) : text;
    }
  }
  for (const [name, value] of Object.entries(fields)) {
    const attached = /^attach:\/\/(.+)$/u.exec(String(value))?.[1];
    if (attached !== undefined) fields[name] = files.get(attached);
  }
  return fields;
}

function faultFor(world: World, method: string, parameters: Parameters): Fault | undefined {
  const fault = world.faults.find(
    (each) =>
      each.method === method &&
      each.times > 0 &&
      (each.chatId === undefined || each.chatId === parameters["chat_id"]),
  );
  if (fault !== undefined) fault.times -= 1;
  return fault;
}

async function run(world: World, name: string, parameters: Parameters, signal: AbortSignal) {
  const method = methods[name];
  if (method === undefined) throw new Refusal(404, "Not Found");
  const unknown = Object.keys(parameters).filter((key) => !method.known.includes(key));
  if (unknown.length > 0) throw new Refusal(400, `Bad Request: unknown ${unknown.join(", ")}`);
  return method.run(world, parameters, signal);
}

export async function startApiServer(port = 0): Promise<ApiServer> {
  const world = new World();

  const callMethod = async (request: IncomingMessage, response: ServerResponse, name: string) => {
    const parameters = await readParameters(request);
    const call = { method: name, parameters, at: Date.now(), status: 0 };
    world.calls.push(call);
    const reply = (status: number, body: unknown) => {
      call.status = status;
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    const fault = faultFor(world, name, parameters);
    if (fault?.kind === "drop-before") return request.socket.destroy();
    if (fault?.kind === "server")
      return reply(502, { ok: false, error_code: 502, description: "Bad Gateway" });
    // As a server of an older version answers.
    if (fault?.kind === "missing")
      return reply(404, { ok: false, error_code: 404, description: "Not Found: method not found" });
    if (fault?.kind === "entities") {
      const description = "Bad Request: can't parse entities: Unsupported start tag";
      return reply(400, { ok: false, error_code: 400, description });
    }
    if (fault?.kind === "flood") {
      const seconds = fault.retryAfter ?? 1;
      return reply(429, {
        ok: false,
        error_code: 429,
        description: `Too Many Requests: retry after ${seconds}`,
        parameters: { retry_after: seconds },
      });
    }
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    try {
      const result = await run(world, name, parameters, gone.signal);
      if (fault?.kind === "drop-after") return request.socket.destroy();
      return reply(200, { ok: true, result });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      Object.assign(call, { description: error.message });
      return reply(error.status, {
        ok: false,
        error_code: error.status,
        description: error.message,
        parameters: error.parameters,
      });
    }
  };

  const sendFile = (response: ServerResponse, path: string) => {
    const call = { method: "file", parameters: { path }, at: Date.now(), status: 200 };
    world.calls.push(call);
    const file = [...world.files.values()].find((each) => each.path === path);
    const fault = faultFor(world, "file", {});
    if (file === undefined || fault?.kind === "server")
      call.status = file === undefined ? 404 : 502;
    response.writeHead(call.status).end(call.status === 200 ? file?.bytes : "");
  };

  const server = createServer((request, response) => {
    const [, place = "", second = "", ...rest] = decodeURI(request.url ?? "").split("/");
    const isFile = place === "file";
    const authorized = (isFile ? second : place) === `bot${testToken}`;
    if (!authorized)
      response
        .writeHead(401)
        .end(JSON.stringify({ ok: false, error_code: 401, description: "Unauthorized" }));
    else if (isFile) sendFile(response, rest.join("/"));
    else
      callMethod(request, response, second).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const { port: chosen } = server.address() as AddressInfo;
  return {
    world,
    apiRoot: `http://127.0.0.1:${chosen}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
