import { sql } from "kysely";
import { Client } from "pg";
import type { Database } from "./connect.ts";

const CHANNEL = "waymark";
const POLL = 1000;
const RECONNECT = 300;

export interface Wake {
  /** Calls back whenever there may be something to do, and every second or so; gives a function that ends it. */
  onWake(callback: () => void): () => void;
  close(): Promise<void>;
}

/** The same as part of another statement. */
export const waking = sql<string>`pg_notify(${CHANNEL}, '')`;

/** Wakes whoever listens once the transaction has committed. */
export async function wake(db: Database): Promise<void> {
  await db.selectNoFrom(waking.as("waking")).execute();
}

/** Hears what is written by any replica; while the database is away, the clock alone wakes. */
export function listen(url: string, poll = POLL): Wake {
  const callbacks = new Set<() => void>();
  const call = () => callbacks.forEach((callback) => callback());
  const ear = new Ear(url, call);
  const timer = setInterval(call, poll);
  timer.unref();
  return {
    onWake(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    async close() {
      clearInterval(timer);
      callbacks.clear();
      await ear.close();
    },
  };
}

/** One connection that listens, made anew whenever it is lost. */
class Ear {
  readonly #url: string;
  readonly #heard: () => void;
  #client: Client | undefined;
  #closed = false;
  #opening: Promise<void>;

  constructor(url: string, heard: () => void) {
    this.#url = url;
    this.#heard = heard;
    this.#opening = this.#open();
  }

  async #open(): Promise<void> {
    const client = new Client({ connectionString: this.#url, keepAlive: true });
    client.on("error", () => undefined);
    client.on("notification", this.#heard);
    client.once("end", () => this.#later());
    this.#client = client;
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.#heard();
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  #later(): void {
    if (this.#closed) return;
    const again = () => {
      if (!this.#closed) this.#opening = this.#open();
    };
    setTimeout(again, RECONNECT).unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#opening;
    await this.#client?.end().catch(() => undefined);
  }
}
