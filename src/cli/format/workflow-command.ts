/** Where GitHub shows a workflow command, and under which title; in the order they are written. */
export type Properties = Readonly<Record<string, string | number>>;

/** A line that GitHub's runner acts on: `::error file=waymark.yml,line=3::What is wrong`. */
export function workflowCommand(name: string, properties: Properties, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(`${value}`)}`);
  return `::${[name, given.join(",")].filter(Boolean).join(" ")}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
