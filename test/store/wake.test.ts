import { sql } from "kysely";
import { afterAll, expect, it } from "vitest";
import { openStore } from "../../src/store/store.ts";
import { listen } from "../../src/store/wake.ts";
import { delivery } from "./delivery.ts";
import { freshDatabase } from "./database.ts";

const url = await freshDatabase();
const there = await openStore(url);
afterAll(() => there.close());
const NEVER = 2 ** 31 - 1;

it("what one replica writes wakes the others", async () => {
  const here = listen(url, NEVER);
  await next(here);
  const woken = next(here);
  await there.keep(delivery({ org: 7, id: "one" }));
  await expect(woken).resolves.toBe("woken");
  await here.close();
});

it("who lost the database hears again, and looks at once for what it missed", async () => {
  const here = listen(url, NEVER);
  await next(here);
  const back = next(here);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where query = 'listen waymark'`.execute(there.db);
  await expect(back).resolves.toBe("woken");
  const woken = next(here);
  await there.touch(7, [{ kind: "definitions" }]);
  await expect(woken).resolves.toBe("woken");
  await here.close();
});

it("the clock wakes too, and nobody who has stopped listening", async () => {
  const here = listen(url, 20);
  const stop = here.onWake(() => expect.unreachable("it had stopped listening"));
  stop();
  await expect(next(here)).resolves.toBe("woken");
  await expect(next(here)).resolves.toBe("woken");
  await here.close();
});

function next(here: { onWake(callback: () => void): () => void }): Promise<string> {
  return new Promise((settle) => {
    const stop = here.onWake(() => {
      stop();
      settle("woken");
    });
  });
}
