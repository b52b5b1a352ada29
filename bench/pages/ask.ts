import { Agent, request } from "node:http";

/** What came over the wire, and how long it took until all of it was there. */
export interface Answer {
  readonly status: number;
  /** As they were sent: compressed. */
  readonly bytes: number;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 2 });

/** Asks for a page as a browser does. */
export function ask(address: string): Promise<Answer> {
  const began = performance.now();
  const headers = { "accept-encoding": "gzip, deflate, br, zstd", accept: "text/html" };
  return new Promise((settle, fail) => {
    const asking = request(address, { agent, headers }, (response) => {
      let bytes = 0;
      response.on("data", (piece: Buffer) => (bytes += piece.length));
      response.once("error", fail).once("end", () => {
        const milliseconds = performance.now() - began;
        settle({ status: response.statusCode ?? 0, bytes, milliseconds });
      });
    });
    asking.once("error", fail).end();
  });
}
