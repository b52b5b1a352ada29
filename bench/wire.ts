import { once } from "node:events";
import { connect } from "node:net";

/** A kept-alive connection. A client that costs next to nothing leaves the processor to the server. */
export interface Wire {
  /** Sends a request and gives the status of its answer. */
  ask(head: string, body?: Buffer): Promise<number>;
  close(): void;
}

/** Connects; one request at a time. */
export async function openWire({ hostname, port }: URL): Promise<Wire> {
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, "connect");
  let received = "";
  let settle: ((status: number) => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  socket.setEncoding("latin1");
  socket.on("data", (text: string) => {
    received += text;
    const status = whole(received);
    if (status === undefined) return;
    received = "";
    settle?.(status);
  });
  socket.on("error", (error) => fail?.(error));
  socket.on("close", () => fail?.(new Error("the server hung up")));
  return {
    ask(head, body) {
      return new Promise((resolve, reject) => {
        [settle, fail] = [resolve, reject];
        socket.cork();
        socket.write(head, "latin1");
        if (body) socket.write(body);
        socket.uncork();
      });
    },
    close: () => socket.destroy(),
  };
}

/** The status of an answer that is there to its end. */
function whole(answer: string): number | undefined {
  const end = answer.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const head = answer.slice(0, end).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
  const complete =
    length === undefined
      ? !head.includes("chunked") || answer.endsWith("\r\n0\r\n\r\n")
      : answer.length >= end + 4 + Number(length);
  return complete ? Number(head.slice(9, 12)) : undefined;
}
