import type { Clock } from "./clock.ts";

/** The most that bodies may have, in bytes. */
export interface Caps {
  readonly each: number;
  /** Up to here a body is small. */
  readonly small: number;
  /** All small bodies that are held at one time, and all larger ones: neither takes the other's room. */
  readonly together: { readonly small: number; readonly large: number };
}

/** Why a body has to go before it is whole. */
export type Gone = "too large" | "too much at once" | "too slow";

/** A body in its room. */
export interface Guest {
  readonly began: number;
  readonly go: (why: Gone) => void;
  size: number;
  /** Its size, and what its pieces take up beside it. */
  held: number;
  room: Room;
}

interface Room {
  readonly most: number;
  held: number;
  /** Those that are not whole yet; whoever came first stands first. */
  readonly arriving: Set<Guest>;
}

/**
 * Room for bodies, whoever sends them: nobody is known before the signature was checked, and that
 * takes the whole body. Where room is short, the slowest goes, so that whoever wants to keep
 * GitHub out has to send faster than GitHub.
 */
export interface Rooms {
  enter(go: Guest["go"]): Guest;
  /** A piece of so many bytes came; perhaps somebody has to go for it. */
  hold(guest: Guest, bytes: number): void;
  /** It is whole: nobody sends it away any more. */
  whole(guest: Guest): void;
  leave(guest: Guest): void;
  /** Bytes held at this moment. */
  held(): number;
}

/** What a piece takes up beside its bytes, at most: a body in pieces of one byte costs hundreds of times its size. */
const PIECE = 512;
/** GitHub hangs up after 10 seconds: whoever takes longer, and sends less than this in a second, is somebody else. */
const GRACE = 10_000;
const LEAST_A_SECOND = 64 * 1024;
const SWEEP = 1000;

export function roomsFor(caps: Caps, clock: Clock): Rooms {
  const small: Room = { most: caps.together.small, held: 0, arriving: new Set() };
  const large: Room = { most: caps.together.large, held: 0, arriving: new Set() };
  const slowness = ({ began, size }: Guest) => (clock.now() - began) / Math.max(size, caps.small);
  const watch = watchOver([small, large], clock);

  return {
    held: () => small.held + large.held,
    enter(go) {
      const guest: Guest = { began: clock.now(), go, size: 0, held: 0, room: small };
      small.arriving.add(guest);
      watch();
      return guest;
    },
    hold(guest, bytes) {
      guest.size += bytes;
      if (guest.size > caps.each) return guest.go("too large");
      take(guest, bytes + PIECE);
      if (guest.held > caps.small && guest.room === small) move(guest, large);
      const { room } = guest;
      while (room.held > room.most && room.arriving.size > 0)
        slowestIn(room, slowness)?.go("too much at once");
    },
    whole(guest) {
      guest.room.arriving.delete(guest);
      watch();
    },
    leave(guest) {
      guest.room.arriving.delete(guest);
      take(guest, -guest.held);
      watch();
    },
  };
}

function take(guest: Guest, bytes: number): void {
  guest.held += bytes;
  guest.room.held += bytes;
}

function move(guest: Guest, to: Room): void {
  guest.room.arriving.delete(guest);
  guest.room.held -= guest.held;
  guest.room = to;
  to.held += guest.held;
  to.arriving.add(guest);
}

/** Of several that are as slow, whoever came first. */
function slowestIn({ arriving }: Room, slowness: (guest: Guest) => number): Guest | undefined {
  let slowest: Guest | undefined;
  for (const guest of arriving)
    if (!slowest || slowness(guest) > slowness(slowest)) slowest = guest;
  return slowest;
}

/** Sends away who is too slow, as long as anybody is there; to be called when somebody comes or goes. */
function watchOver(rooms: readonly Room[], clock: Clock): () => void {
  let stop: (() => void) | undefined;
  const sweep = () => {
    for (const guest of rooms.flatMap(({ arriving }) => [...arriving]))
      if (isTooSlow(guest, clock.now())) guest.go("too slow");
  };
  return () => {
    const anybody = rooms.some(({ arriving }) => arriving.size > 0);
    if (anybody) stop ??= clock.every(SWEEP, sweep);
    if (anybody) return;
    stop?.();
    stop = undefined;
  };
}

function isTooSlow({ began, size }: Guest, now: number): boolean {
  const age = now - began;
  return age > GRACE && size < (age / 1000) * LEAST_A_SECOND;
}
