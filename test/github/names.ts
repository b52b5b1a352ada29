import type { User } from "./shapes.ts";

/** Names of labels, however a request lists them. */
export function namesOf(labels: unknown): readonly string[] {
  if (!Array.isArray(labels)) return [];
  return labels.flatMap((label: unknown) => {
    if (typeof label === "string") return label;
    const { name } = (label ?? {}) as { name?: unknown };
    return typeof name === "string" ? name : [];
  });
}

/** People in one list and not in the other. */
export function without(people: readonly User[], others: readonly User[]): readonly User[] {
  return people.filter((one) => !others.some((other) => other.id === one.id));
}
