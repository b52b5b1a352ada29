import {
  createServer,
  type IncomingMessage,
  request as send,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** One request on its way. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** What somebody in between does with it: `onward` carries it to where it was going. */
export type Way = (passing: Passing, onward: Onward) => Promise<Answer | undefined>;
/** The answer; `undefined` where nobody gave one. */
export type Onward = (passing: Passing) => Promise<Answer | undefined>;

export interface Relay {
  readonly url: string;
  close(): Promise<void>;
}

/** Stands between two who speak HTTP. Where the way gives no answer, the connection breaks. */
export async function relay(to: string, way: Way): Promise<Relay> {
  const server = createServer((request, response) => {
    void pass(request, response, to, way);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => ended(server) };
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  to: string,
  way: Way,
): Promise<void> {
  const passing = await read(request).catch(() => undefined);
  const answer = passing && (await way(passing, (one) => carried(one, to)));
  if (!answer) return void request.socket.destroy();
  // Whoever asked may be dead by now.
  response.on("error", () => undefined);
  response.writeHead(answer.status, headersOf(answer.headers));
  response.end(answer.body);
}

async function read(request: IncomingMessage): Promise<Passing> {
  const { method = "GET", url: path = "/", headers } = request;
  return { method, path, headers, body: await whole(request) };
}

async function whole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

function carried({ method, path, headers, body }: Passing, to: string) {
  const { host: _, connection: __, ...rest } = headers;
  return new Promise<Answer | undefined>((resolve) => {
    const options = { method, headers: headersOf(rest), agent: false };
    const request = send(`${to}${path}`, options, (answer) => {
      whole(answer).then(
        (bytes) =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes }),
        () => resolve(undefined),
      );
    });
    request.on("error", () => resolve(undefined));
    request.end(body);
  });
}

/** Without what is only about one connection. */
function headersOf(headers: Passing["headers"]): Record<string, string | string[]> {
  const kept = Object.entries(headers).filter(
    ([name, value]) => value !== undefined && !OF_A_CONNECTION.includes(name),
  );
  return Object.fromEntries(kept) as Record<string, string | string[]>;
}

const OF_A_CONNECTION = ["connection", "keep-alive", "transfer-encoding"];

async function ended(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
