import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const SERVER = createRequire(import.meta.url).resolve(
  "yaml-language-server/bin/yaml-language-server",
);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** What an editor says to a language server, and hears from it. */
export interface Client {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
  /** The next notification of this kind about a file that `fits`. */
  heard(method: string, fits: (params: never) => boolean): Promise<unknown>;
  close(): Promise<void>;
}

const SETTINGS = {
  yaml: { completion: true, hover: true, validate: true, schemaStore: { enable: false } },
};

/** Starts the YAML language server as an editor does that has this folder open. */
export async function openEditor(folder: string): Promise<Client> {
  const server = spawn(process.execPath, [SERVER, "--stdio"], { cwd: folder });
  const client = clientOf(server);
  const uri = pathToFileURL(folder).href;
  await client.request("initialize", {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: "definitions" }],
    capabilities: {
      textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {} },
      workspace: { configuration: true, workspaceFolders: true },
    },
  });
  client.notify("initialized", {});
  client.notify("workspace/didChangeConfiguration", { settings: SETTINGS });
  return client;
}

function clientOf(server: ChildProcessWithoutNullStreams): Client {
  const answers = new Map<number, (result: unknown) => void>();
  const told: Message[] = [];
  const waiting = new Set<() => void>();
  let last = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  readMessages(server, (message) => {
    const { id, method, params, result } = message;
    if (method === undefined) return answers.get(id ?? -1)?.(result);
    if (id !== undefined) return send({ id, result: answerTo(method, params) });
    told.push(message);
    for (const look of waiting) look();
  });
  return {
    request: (method, params) => {
      last += 1;
      const id = last;
      send({ id, method, params });
      return new Promise((resolve) => answers.set(id, resolve));
    },
    notify: (method, params) => send({ method, params }),
    heard: (method, fits) =>
      new Promise((resolve) => {
        const look = (): void => {
          const at = told.findIndex((one) => one.method === method && fits(one.params as never));
          if (at < 0) return;
          waiting.delete(look);
          resolve(told.splice(at, 1)[0]?.params);
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.once("exit", () => resolve());
        server.kill();
      }),
  };
}

/** The server asks for its settings, and registers what it can do. */
function answerTo(method: string, params: unknown): unknown {
  if (method !== "workspace/configuration") return null;
  const { items } = params as { readonly items: readonly { readonly section?: string }[] };
  return items.map(({ section }) => (section === "yaml" ? SETTINGS.yaml : null));
}

function readMessages(
  { stdout }: ChildProcessWithoutNullStreams,
  take: (message: Message) => void,
): void {
  let bytes = Buffer.alloc(0);
  stdout.on("data", (more: Buffer) => {
    bytes = Buffer.concat([bytes, more]);
    for (;;) {
      const head = bytes.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString("latin1", 0, head))?.[1]);
      if (head < 0 || bytes.length < head + 4 + length) return;
      const body = bytes.toString("utf8", head + 4, head + 4 + length);
      bytes = bytes.subarray(head + 4 + length);
      take(JSON.parse(body) as Message);
    }
  });
}
