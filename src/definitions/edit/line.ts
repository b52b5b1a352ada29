import { scalar } from "../drop-downs/scalar.ts";

/** A key with a text on one line; nothing where there is no text. */
export function line(key: string, text: string): readonly string[] {
  const value = text.replaceAll(/\s+/g, " ").trim();
  return value === "" ? [] : [`${key}: ${scalar(value, "")}`];
}
