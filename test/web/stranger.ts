import { once } from "node:events";
import { connect } from "node:net";
import { WEBHOOK_PATH } from "../../src/web/receive.ts";

/** Somebody without the secret, who sends part of a body and waits. */
export interface Stranger {
  send(bytes: Buffer | string): void;
  /** What was answered, once the connection was closed. */
  readonly answered: Promise<string>;
  readonly open: boolean;
  hangUp(): void;
}

const WRONG = `sha256=${"0".repeat(64)}`;

/** Connects and sends the head of a webhook that announces this many bytes, or pieces without end. */
export async function stranger(url: string, announced?: number): Promise<Stranger> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, "connect");
  let answer = "";
  socket.setEncoding("latin1");
  socket.on("data", (text: string) => (answer += text));
  socket.on("error", () => undefined);
  const answered = new Promise<string>((settle) => {
    socket.once("close", () => settle(answer));
  });
  const length =
    announced === undefined ? "Transfer-Encoding: chunked" : `Content-Length: ${announced}`;
  socket.write(
    `POST ${WEBHOOK_PATH} HTTP/1.1\r\nHost: x\r\nX-Hub-Signature-256: ${WRONG}\r\n${length}\r\n\r\n`,
  );
  return {
    send: (bytes) => void socket.write(bytes),
    answered,
    get open() {
      return !socket.destroyed;
    },
    hangUp: () => socket.destroy(),
  };
}
