import { openStore, type Store } from "../../src/store/store.ts";
import type { Target } from "../../src/core/target.ts";
import { countAsked } from "./counts.ts";
import type { Devoted } from "./devoted.ts";
import { measured, type Patience } from "./figures.ts";
import { HAPPENINGS } from "./payloads.ts";
import { person } from "./people.ts";
import { sizesFor } from "./sizes.ts";
import { working, type Working } from "./work.ts";

const THEM: Target = { kind: "person", person: person(0).id };
const ANOTHER: Target = { kind: "person", person: person(1).id };

/** Asks about them again and again, and each time in a store that has just been opened. */
async function main([url = "", facts = "", heavy = "", how = "{}"]: readonly string[]) {
  const counts = countAsked();
  const sizes = sizesFor(Number(facts), Number(heavy));
  const patience = JSON.parse(how) as Patience;
  const store = await openStore(url);
  const { takeNext, lookAt } = working(store, sizes);
  const asks = (turn: number) => store.keep(HAPPENINGS.progress(turn, sizes));
  const look = () => lookAt(THEM);
  let just: Store | undefined;
  async function started(turn: number): Promise<Working> {
    await just?.close();
    just = await openStore(url);
    const own = working(just, sizes);
    // Whatever else a process does first.
    await own.lookAt(ANOTHER);
    await asks(turn);
    return own;
  }
  const found: Devoted = {
    "/progress, again": await measured(patience, counts, asks, () => takeNext()),
    "a look, again": await measured(patience, counts, look, look),
    "/progress, the first time": await measured(patience, counts, started, (own) => own.takeNext()),
    "a look, the first time": await measured(patience, counts, started, (own) => own.lookAt(THEM)),
  };
  await just?.close();
  await store.close();
  process.stdout.write(JSON.stringify(found));
}

await main(process.argv.slice(2));
