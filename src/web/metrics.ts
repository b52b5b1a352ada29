export const COUNTERS = {
  waymark_deliveries_received_total: "Deliveries stored and acknowledged.",
  waymark_deliveries_refused_total: "Requests to the webhook that were refused, by reason.",
  waymark_deliveries_taken_total: "Deliveries taken.",
  waymark_deliveries_failed_total: "Attempts to take a delivery that failed.",
  waymark_deliveries_set_aside_total: "Deliveries set aside after their last attempt.",
  waymark_looks_total: "Looks at targets, by kind and outcome.",
  waymark_github_requests_total: "Requests to GitHub, by method and status; 0 is no answer.",
} as const;

export const GAUGES = {
  waymark_deliveries_waiting: "Deliveries that wait to be taken.",
  waymark_deliveries_aside: "Deliveries set aside; they can be redelivered.",
  waymark_targets_waiting: "Targets that were touched or are due.",
  waymark_bodies_held_bytes: "What bodies of webhooks take up that are being read or kept.",
} as const;

type CounterName = keyof typeof COUNTERS;
type GaugeName = keyof typeof GAUGES;
type Labels = Readonly<Record<string, string>>;

export interface Metrics {
  count(name: CounterName, labels?: Labels, by?: number): void;
  /** From now on, measures this each time that everything is shown. */
  measure(name: GaugeName, read: () => number): void;
  /** Everything counted so far, and what was measured now, in Prometheus' text format. */
  text(measured: Readonly<Partial<Record<GaugeName, number>>>): string;
}

/** What one process counts since it started. */
export function createMetrics(): Metrics {
  const counted = new Map<CounterName, Map<string, number>>();
  const read = new Map<GaugeName, () => number>();
  return {
    count(name, labels = {}, by = 1) {
      const series = counted.get(name) ?? new Map<string, number>();
      const key = labelled(labels);
      series.set(key, (series.get(key) ?? 0) + by);
      counted.set(name, series);
    },
    measure: (name, reads) => void read.set(name, reads),
    text(given) {
      const own = Object.fromEntries([...read].map(([name, reads]) => [name, reads()]));
      const measured: typeof given = { ...own, ...given };
      const counters = namesOf(COUNTERS).flatMap((name) => [
        ...heading(name, COUNTERS[name], "counter"),
        ...[...(counted.get(name) ?? [["", 0]])].map(([key, value]) => `${name}${key} ${value}`),
      ]);
      const gauges = namesOf(GAUGES).flatMap((name) =>
        measured[name] === undefined
          ? []
          : [...heading(name, GAUGES[name], "gauge"), `${name} ${measured[name]}`],
      );
      return [...counters, ...gauges, ...memory()].join("\n") + "\n";
    },
  };
}

function memory(): readonly string[] {
  const name = "process_resident_memory_bytes";
  return [
    ...heading(name, "Resident memory in bytes.", "gauge"),
    `${name} ${process.memoryUsage.rss()}`,
  ];
}

function namesOf<K extends string>(table: Readonly<Record<K, string>>): readonly K[] {
  return Object.keys(table) as K[];
}

function heading(name: string, help: string, type: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function labelled(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.toSorted().join(",")}}`;
}

function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
