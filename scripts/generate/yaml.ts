import { CORE_SCHEMA, dump } from "js-yaml";

/** A value as somebody would write it down: what stands so deep or deeper is on one line. */
export function inYaml(value: unknown, flowLevel = 2): string {
  return dump(value, {
    schema: CORE_SCHEMA,
    flowLevel,
    flowBracketPadding: true,
    quoteStyle: "double",
    lineWidth: 100,
  });
}
