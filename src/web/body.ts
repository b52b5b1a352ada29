import type { IncomingMessage } from "node:http";

/** Why a body was not read. */
export type Unread = "too large" | "too much at once" | "hung up";

export type BodyReader = (request: IncomingMessage) => Promise<Buffer | Unread>;

/** Reads bodies of at most `each` bytes, and at most `together` bytes at one time. */
export function bodyReader(each: number, together: number): BodyReader {
  let held = 0;
  return (request) =>
    new Promise((settle) => {
      if (Number(request.headers["content-length"] ?? 0) > each) return settle("too large");
      const chunks: Buffer[] = [];
      let size = 0;
      const end = (outcome: Buffer | Unread) => {
        request.off("data", collect).off("end", whole).off("close", gone);
        held -= size;
        settle(outcome);
      };
      const collect = (chunk: Buffer) => {
        size += chunk.length;
        held += chunk.length;
        chunks.push(chunk);
        if (size > each) return end("too large");
        if (held > together) end("too much at once");
      };
      const whole = () => end(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
      const gone = () => end("hung up");
      request.on("error", () => undefined);
      request.on("data", collect).once("end", whole).once("close", gone);
    });
}
