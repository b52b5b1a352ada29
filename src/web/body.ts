import type { IncomingMessage } from "node:http";
import type { Caps, Gone, Rooms } from "./room.ts";

/** Why a body was not read. */
export type Unread = Gone | "hung up";

/** A body as it came. */
export type Pieces = readonly Buffer[];

/** Reads a body within caps and gives it to `use`; it counts as held until that is done. */
export async function readBody<T>(
  request: IncomingMessage,
  each: Caps["each"],
  rooms: Rooms,
  use: (body: Pieces) => Promise<T>,
): Promise<T | Unread> {
  if (Number(request.headers["content-length"] ?? 0) > each) return "too large";
  const body = await arrived(request, rooms);
  if (typeof body === "string") return body;
  try {
    return await use(body.pieces);
  } finally {
    body.leave();
  }
}

interface Arrived {
  readonly pieces: Pieces;
  leave(): void;
}

function arrived(request: IncomingMessage, rooms: Rooms): Promise<Arrived | Unread> {
  return new Promise((settle) => {
    const pieces: Buffer[] = [];
    const end = () => request.off("data", collect).off("end", whole).off("close", hungUp);
    const go = (why: Unread) => {
      end();
      rooms.leave(guest);
      settle(why);
    };
    const guest = rooms.enter(go);
    const collect = (piece: Buffer) => {
      pieces.push(piece);
      rooms.hold(guest, piece.length);
    };
    const whole = () => {
      end();
      rooms.whole(guest);
      settle({ pieces, leave: () => rooms.leave(guest) });
    };
    const hungUp = () => go("hung up");
    request.on("error", () => undefined);
    request.on("data", collect).once("end", whole).once("close", hungUp);
  });
}
