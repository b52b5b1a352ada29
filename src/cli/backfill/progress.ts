import type { Progress } from "../../backfill/backfill.ts";
import { backfill as words } from "../../words/generated/backfill.ts";
import { printed } from "../../words/printed.ts";
import type { Voice } from "../../words/voice.ts";

const WIDTH = 24;
const CLEAR = "\r\u001B[2K";

/** A line that moves on, where somebody sits at a terminal; else nothing. */
export function progressIn(organization: string, voice: Voice) {
  const { stderr } = process;
  let first: { readonly at: number; readonly read: number } | undefined;
  return {
    heard({ read, of }: Progress): void {
      if (!stderr.isTTY) return;
      first ??= { at: performance.now(), read };
      const part = of === 0 ? 1 : read / of;
      const full = Math.round(part * WIDTH);
      const bar = `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}]`;
      const minutes = minutesLeft(first, { read, of }, performance.now());
      const say = words(voice);
      const what = say("backfill-progress", { organization: printed(organization), read, of });
      const left = minutes === undefined ? "" : ` ${say("backfill-left", { minutes })}`;
      stderr.write(`${CLEAR}${bar} ${what}${left}`);
    },
    done(): void {
      if (stderr.isTTY) stderr.write(CLEAR);
    },
  };
}

/** As it went on until now; nothing before anything went on. */
export function minutesLeft(
  first: { readonly at: number; readonly read: number },
  { read, of }: Progress,
  now: number,
): number | undefined {
  const done = read - first.read;
  if (done <= 0) return undefined;
  return Math.ceil((((now - first.at) / done) * (of - read)) / 60_000);
}
