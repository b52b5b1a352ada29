import { SmeeClient } from "smee-client";
import { WEBHOOK_PATH } from "./receive.ts";

/** Fetches webhooks from a channel such as those of smee.io, and hands them to our own receiver. */
export interface Channel {
  stop(): Promise<void>;
}

interface Log {
  readonly info: (details: object, message: string) => void;
  readonly warn: (details: object, message: string) => void;
}

/** Opens the channel; while it can't be reached, it is tried again and again. */
export function channelTo(source: string, url: string, log: Log): Channel {
  const logger = {
    info: (...words: unknown[]) => log.info({ source }, words.map(String).join(" ")),
    error: (...words: unknown[]) => log.warn({ source }, words.map(String).join(" ")),
  };
  const client = new SmeeClient({ source, target: reachable(url) + WEBHOOK_PATH, logger });
  client.start().catch(() => undefined);
  return { stop: () => client.stop() };
}

/** Whoever listens everywhere is reached at this machine's own address. */
function reachable(url: string): string {
  return url.replace(/\/\/0\.0\.0\.0(?=:)/, "//127.0.0.1").replace(/\/\/\[::\](?=:)/, "//[::1]");
}
