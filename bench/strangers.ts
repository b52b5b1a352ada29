import { connect, type Socket } from "node:net";
import { WEBHOOK_PATH } from "./payloads.ts";

/** GitHub's largest body. */
export const LARGEST = 25 * 1024 * 1024;
const DRIP = 10_000;
const PERIOD = 100;

/** People who cannot sign, and do not give up. */
export interface Strangers {
  /** How often one of them was sent away. */
  sentAway(): number;
  leave(): void;
}

/** So many connections that announce the largest body there is, send this much of it at once, and 100 kB a second from then on; whoever is sent away comes again. */
export function strangers(url: URL, count: number, atOnce: number): Strangers {
  const sockets = new Set<Socket>();
  const begin = Buffer.alloc(atOnce, 0x20);
  const drip = Buffer.alloc(DRIP, 0x20);
  let left = false;
  let away = 0;
  const come = () => {
    const socket = connect({ host: url.hostname, port: Number(url.port) });
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("close", () => {
      sockets.delete(socket);
      if (left) return;
      away += 1;
      setTimeout(come, PERIOD);
    });
    socket.write(headOf(url));
    socket.write(begin);
  };
  for (let index = 0; index < count; index += 1) come();
  const dripping = setInterval(() => {
    for (const socket of sockets) if (socket.writableLength === 0) socket.write(drip);
  }, PERIOD);
  return {
    sentAway: () => away,
    leave() {
      left = true;
      clearInterval(dripping);
      for (const socket of sockets) socket.destroy();
    },
  };
}

function headOf({ host }: URL): string {
  return `POST ${WEBHOOK_PATH} HTTP/1.1\r\nHost: ${host}\r\nX-Hub-Signature-256: sha256=${"0".repeat(64)}\r\nContent-Length: ${LARGEST}\r\n\r\n`;
}
