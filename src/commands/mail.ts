import { type Line, readLines } from "../forms/lines.ts";

/**
 * A comment without the mail that it answers, where a mail program put that below without marking it
 * as a quote: whoever answers by mail says nothing of what others wrote there.
 */
export function withoutQuotedMail(text: string): string {
  if (!MAYBE.test(text)) return text;
  const all = readLines(text);
  const written = [...all.entries()].filter(([, line]) => line.text.trim() !== "");
  const lines = written.map(([, line]) => line);
  const [at] = written[lines.findIndex((_, place) => beginsMail(lines, place))] ?? [];
  if (at === undefined) return text;
  const above = all.slice(0, at).map((line) => line.text);
  return above.join("\n");
}

/** Most comments have none of the words by which mail programs say so. */
const MAYBE = /wrote:|escribió:|From:|De:|Original|Forwarded/i;

function beginsMail(lines: readonly Line[], place: number): boolean {
  const [line, ...below] = lines.slice(place, place + HEAD);
  if (!line?.shown) return false;
  const head = line.text.trim();
  const further = below.map(({ text }) => text.trim());
  return SEPARATOR.test(head) || isHeader(head, further) || isAttribution(head, further);
}

/** So many lines a head has at most. */
const HEAD = 7;

/** `-----Original Message-----` */
const SEPARATOR =
  /^-{4,20} {0,3}(?:original message|mensaje original|forwarded message|mensaje reenviado) {0,3}-{4,20}$/i;

const FROM = /^[*_]{0,2}(?:From|De):[*_]{0,2}\s/i;
const FURTHER = [
  /^[*_]{0,2}(?:Sent|Date|Enviado(?: el)?|Fecha):[*_]{0,2}\s/i,
  /^[*_]{0,2}(?:To|Para):[*_]{0,2}\s/i,
  /^[*_]{0,2}(?:Subject|Asunto):[*_]{0,2}\s/i,
];
/** `From: …`, with at least two of `Sent: …`, `To: …` and `Subject: …` right below. */
function isHeader(head: string, below: readonly string[]): boolean {
  return (
    FROM.test(head) && FURTHER.filter((one) => below.some((line) => one.test(line))).length >= 2
  );
}

/** `On Monday, … <ada@…> wrote:`, be it on two lines, where no quote follows that is marked as one. */
function isAttribution(head: string, [next = "", afterwards = ""]: readonly string[]): boolean {
  if (!/^(?:On|El)\s/i.test(head)) return false;
  const isAlone = endsAttribution(head);
  if (!isAlone && !endsAttribution(next)) return false;
  const whole = isAlone ? head : `${head} ${next}`;
  const behind = isAlone ? next : afterwards;
  return whole.includes("@") && !behind.startsWith(">");
}

function endsAttribution(line: string): boolean {
  return line.length <= LONGEST && /(?:wrote|escribió):$/i.test(line);
}

/** Nobody is called by more. */
const LONGEST = 400;
