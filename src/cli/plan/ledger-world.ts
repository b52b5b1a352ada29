import { answered } from "../../core/ask.ts";
import { WITHOUT_GITHUB } from "../../core/known.ts";
import { answerOf, type QuestionKind } from "../../core/question.ts";
import { instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { worldOf } from "../../core/world-of.ts";
import { readKeeping } from "../../environment.ts";
import * as books from "../../store/answers.ts";
import { openExisting } from "../../store/open-existing.ts";
import { type Arms, readerWith } from "../../store/reader.ts";
import { openReading } from "../../store/reading.ts";
import { openStore } from "../../store/store.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { keepMemorySmall } from "../small-memory.ts";
import { chosen, notInForce } from "./backup-world.ts";

/**
 * What is worked out in the world as the server's ledger knows it, without asking GitHub: what it
 * asks is read when it asks, so that nobody need hold ten years of twenty thousand people; then it
 * begins anew. Says why where there is no ledger to read.
 */
export async function inLedger<T extends object>(
  login: string | undefined,
  voice: Voice,
  work: (world: World) => T,
): Promise<T | Shown> {
  keepMemorySmall();
  const postgres = await openExisting(readKeeping());
  const store = await openStore(postgres.url);
  // What was read is kept by the work, and nowhere else.
  const reading = openReading(postgres.url);
  try {
    const org = chosen(await store.organizations(), login, voice);
    if (typeof org === "string") return org;
    const setting = { org, now: instant(Date.now()) };
    const { value } = await answered(
      (hearing) => {
        const world = worldOf(setting, hearing);
        return world.definitions() ? work(world) : notInForce(org, voice);
      },
      readerWith(ARMS, { store: reading, org }),
    );
    return value;
  } finally {
    await reading.close();
    await store.close();
    await postgres.stop();
  }
}

type Asked = { readonly store: books.Answering; readonly org: { readonly id: number } };

/** How what is known without GitHub is read, in place of what GitHub was last heard to say. */
const ALONE = Object.fromEntries(
  Object.entries(WITHOUT_GITHUB).map(([kind, known]) => [
    kind,
    async (asked: readonly never[]) => asked.map((of) => answerOf(known(of))),
  ]),
) as Arms<Asked>;

const ARMS: { readonly [K in QuestionKind]?: Arms<Asked>[K] } = { ...books, ...ALONE };
