import { Socket } from "node:net";

// No test reaches the network by accident: whatever connects to another machine than this one (fetch,
// https, a database, bare sockets) fails with the host it wanted. nock could do it too, but puts sockets
// of its own in front of all others: a refused connection hangs then, and everything takes longer.
// What a program does that a test starts is beyond both.

const HERE = /^(?:127(?:\.\d+){3}|0\.0\.0\.0|localhost|::|::1|::ffff:127(?:\.\d+){3})$/;
const GUARDED = Symbol.for("no test reaches the network");

/** How net, tls, http and undici call it: always with options, or an array that holds them first. */
type Connect = (this: Socket, ...args: unknown[]) => Socket;
type Guarded = Connect & { readonly [GUARDED]?: true };
const { prototype } = Socket as unknown as { readonly prototype: { connect: Guarded } };

/** The host that somebody wants to connect to; a path is of this machine. */
function hostIn(args: readonly unknown[]): string {
  const [first, second] = args.flat();
  if (typeof first !== "object") return typeof second === "string" ? second : "localhost";
  const { host, path } = (first ?? {}) as { readonly host?: string; readonly path?: unknown };
  return typeof path === "string" ? "localhost" : (host ?? "localhost");
}

function guarded(connect: Connect): Guarded {
  function guard(this: Socket, ...args: unknown[]): Socket {
    const host = hostIn(args).replace(/^\[(.*)\]$/, "$1");
    if (HERE.test(host)) return connect.apply(this, args);
    const words = `a test wants to reach ${host}, and none may leave this machine`;
    // As a real connection does: it fails once somebody listens for that.
    setImmediate(() => this.destroy(new Error(words)));
    return this;
  }
  return Object.assign(guard, { [GUARDED]: true as const });
}

// Test files share a process: once is enough.
if (!prototype.connect[GUARDED]) prototype.connect = guarded(prototype.connect);
