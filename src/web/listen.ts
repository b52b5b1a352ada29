import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { whyNotListening } from "../environment/no-listening.ts";

/** A server that listens. */
export interface Web {
  readonly url: string;
  /** Answers what has come, takes no more, and ends. */
  close(): Promise<void>;
}

/** How long what has come may take at the end, in milliseconds. */
const GRACE = 10_000;

/** Listens; port 0 is any free one. Fails in words where the port is taken. */
export async function listen(server: Server, port: number, host: string): Promise<Web> {
  await listening(server, port, host);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: () => closed(server),
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((settle, fail) => {
    const refuse = (error: Error) => fail(whyNotListening(error, { host, port }));
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      settle();
    });
  });
}

async function closed(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), GRACE);
  // A connection that was busy becomes idle once it is answered, and would be kept alive.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  await new Promise<void>((settle) => {
    server.close(() => settle());
  });
  clearTimeout(late);
  clearInterval(idle);
}
