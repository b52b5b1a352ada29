import { isRecord } from "./record.ts";

/** A value as a definitions file could have it on one line: `{ type: code, paths: ["src/**"] }`. */
export function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelled).join(", ")}]`;
  if (!isRecord(value)) return ofScalar(value);
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${spelled(one)}`);
  return `{ ${pairs.join(", ")} }`;
}

/** Words that need no quotes. */
const BARE = /^[a-z][\w ./-]*$/i;

function ofScalar(value: unknown): string {
  return typeof value === "string" && BARE.test(value) ? value : JSON.stringify(value);
}
