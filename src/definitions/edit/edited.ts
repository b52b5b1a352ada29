import { readYaml } from "../yaml/read-yaml.ts";

/** What the YAML in a file says; nothing where it is no mapping. */
type Values = Readonly<Record<string, unknown>>;

/**
 * A file with its text changed so that it says something else; every other byte stays. Nothing
 * where it would say anything but what is wanted, as where somebody repeats a part by an alias.
 */
export function edited(
  source: string,
  wanted: (values: Values) => Values,
  change: (text: string, values: Values) => string | undefined,
): string | undefined {
  const mark = source.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = source.slice(mark.length);
  const values = valuesIn(text);
  const after = values && change(text, values);
  if (!values || after === undefined) return undefined;
  const said = valuesIn(after);
  return said && inOrder(said) === inOrder(wanted(values)) ? mark + after : undefined;
}

function valuesIn(text: string): Values | undefined {
  const yaml = readYaml(text);
  const value = "value" in yaml ? yaml.value : undefined;
  return typeof value === "object" && value !== null ? (value as Values) : undefined;
}

/** The same for the same values, wherever in the file a key stands. */
function inOrder(values: Values): string {
  return JSON.stringify(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
