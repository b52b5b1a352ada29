import { COUNTERS, GAUGES } from "../../src/web/metrics.ts";
import { cell } from "./checks-page.ts";

const INTRO = `# Metrics

\`GET /metrics\` tells what one process counts, in Prometheus' text format. Counters begin at 0 when it starts. Where several share a database, each counts what it did itself, and all measure the same of what waits there.

\`/metrics\` is for your monitoring, not for the world: have your proxy refuse it from outside, as [both recipes](how-to/self-hosting.md) do.
`;

const OUTRO = `## What to watch

- **\`waymark_deliveries_waiting\` and \`waymark_targets_waiting\`** rise while much is going on and fall again. If they only rise, GitHub can't be reached or the database is too slow: the log says which.
- **\`waymark_deliveries_aside\`** should be 0. Whatever is counted here failed six times and waits for you: [what to do](troubleshooting.md#deliveries-were-set-aside).
- **\`waymark_deliveries_refused_total\`** with the reason \`signature\` means that the webhook secret on GitHub isn't the one that Waymark has. What each reason means is on the page about [HTTP](http.md#answers-to-a-webhook).
- **\`/readyz\`** is the one to alert on: it says 503 as soon as nothing can be kept.
`;

/** By what else a counter is told apart. */
const LABELS: Partial<Record<keyof typeof COUNTERS, string>> = {
  waymark_deliveries_refused_total: "`reason`",
  waymark_looks_total: "`kind`, `outcome`",
  waymark_github_requests_total: "`method`, `status`",
};

/** The page about everything that is counted and measured. */
export function metricsPage(): string {
  const labels: Readonly<Record<string, string>> = LABELS;
  const counters = Object.entries(COUNTERS).map(
    ([name, help]) => `| \`${name}\` | counter | ${labels[name] ?? ""} | ${cell(help)} |`,
  );
  const gauges = Object.entries({
    ...GAUGES,
    process_resident_memory_bytes: "Resident memory in bytes.",
  }).map(([name, help]) => `| \`${name}\` | gauge | | ${cell(help)} |`);
  const head = "| name | kind | labels | what it says |\n| --- | --- | --- | --- |";
  return `${INTRO}\n${head}\n${[...counters, ...gauges].join("\n")}\n\n${OUTRO}`;
}
