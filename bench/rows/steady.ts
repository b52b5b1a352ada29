import { join } from "node:path";
import { built } from "../built.ts";
import { type Child, startChild } from "../child.ts";
import { gauge } from "../gauge.ts";
import { HAPPENINGS } from "../growth/payloads.ts";
import { sizesFor } from "../growth/sizes.ts";
import { openLoop } from "../open-loop.ts";
import { type Payload, signatureOf } from "../payloads.ts";
import type { How, Line, Row } from "../row.ts";
import { startOptions } from "../start-options.ts";

const PACE = 500;
const AIM = 25;
const FACTS = 10_000;
/** As large as GitHub's are. */
const BYTES = 9000;

export const steady: Row = {
  name: "steady",
  summary:
    "acknowledgements at 500 webhooks a second, whatever comes of them, while the worker works",
  run,
};

function run(how: How): Promise<readonly Line[]> {
  return built(
    async (folder) => {
      const facts = how.quick ? 300 : FACTS;
      const place = join(how.folder, "steady");
      const server = await startChild(
        join(folder, "busy.js"),
        [place, String(facts)],
        startOptions(),
      );
      try {
        return await measured(how, server, facts);
      } finally {
        await server.stop();
      }
    },
    ["bench/busy.ts"],
  );
}

async function measured(how: How, { url }: Child, facts: number): Promise<readonly Line[]> {
  const payload = payloadsOf(facts);
  const seconds = how.quick ? 1 : 60;
  await openLoop({ url, perSecond: 100, seconds: how.quick ? 1 : 5, payload });
  const [sent, before] = [await received(url), await taken(url)];
  const { p50, p99 } = await openLoop({ url, perSecond: PACE, seconds, payload });
  const worked = (await taken(url)) - before;
  const kept = (await received(url)) - sent;
  if (kept !== PACE * seconds) throw new Error(`${kept} of ${PACE * seconds} were kept`);
  if (worked === 0) throw new Error("nothing was taken meanwhile: nobody worked");
  const aim = { words: `≤ ${AIM} ms`, met: p99 <= AIM };
  const note = `open loop for ${seconds} s, counted from when each was to be sent`;
  return [
    { what: "acknowledged at 500/s: p50", unit: "ms", ours: p50, note },
    { what: "acknowledged at 500/s: p99", unit: "ms", ours: p99, aim },
    { what: "taken meanwhile", unit: "/s", ours: worked / seconds },
  ];
}

const received = (url: string) => gauge(url, "waymark_deliveries_received_total");
const taken = (url: string) => gauge(url, "waymark_deliveries_taken_total");

/** Comments, and now and then something that is looked at. */
function payloadsOf(facts: number): (turn: number) => Payload {
  const sizes = sizesFor(facts);
  const mix = ["comment", "comment", "comment", "comment", "merged"] as const;
  let serial = 0;
  return (turn) => {
    serial += 1;
    const { name, body } = HAPPENINGS[mix[turn % mix.length] ?? "comment"](20_000 + serial, sizes);
    const text = Buffer.from(body).toString("utf8").slice(0, -1);
    const large = Buffer.from(`${text},"padding":"${"x".repeat(BYTES - text.length)}"}`);
    return { event: name, body: large, signature: signatureOf(large) };
  };
}
