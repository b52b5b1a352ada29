import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, constants } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { keepingFailure } from "../failure.ts";
import { missing } from "../migrate.ts";
import { type End, FORMAT, type Head, type Row, type TableLine } from "./format.ts";

type Line = Head | TableLine | Row | End;

interface Backup extends Head {
  /** Tables, each followed by its rows; throws in words where the file is damaged or incomplete. */
  readonly lines: AsyncIterable<TableLine | Row>;
  /** For whoever does not read them to the end. */
  readonly close: () => Promise<void>;
}

/** Opens a file that `waymark backup` wrote; throws in words when it is none, or a later version's. */
export async function openBackup(file: string): Promise<Backup> {
  await access(file, constants.R_OK).catch(() => {
    throw keepingFailure("no-backup-file", file, `${file} is not there, or cannot be read.`);
  });
  const lines = linesOf(file);
  const head = (await lines.next()).value as Head | undefined;
  if (head?.waymark !== FORMAT)
    throw keepingFailure("no-backup", file, `${file} is no backup of Waymark.`);
  missing(head.migrations);
  const close = async () => void (await lines.return());
  return { ...head, lines: wholly(lines, file), close };
}

/** Throws in words where a file cannot be restored, as far as its beginning tells. */
export async function mustBeBackup(file: string): Promise<void> {
  await (await openBackup(file)).close();
}

export function isRow(line: Line): line is Row {
  return Array.isArray(line);
}

async function* wholly(lines: AsyncIterable<Line>, file: string): AsyncGenerator<TableLine | Row> {
  let rows = 0;
  let ended = false;
  for await (const line of lines) {
    if (isRow(line)) rows++;
    ended = "end" in line && line.rows === rows;
    if (isRow(line) || "table" in line) yield line;
  }
  if (!ended) throw keepingFailure("damaged-backup", file, `${file} is damaged or incomplete.`);
}

async function* linesOf(file: string): AsyncGenerator<Line, void, undefined> {
  const hash = createHash("sha256");
  const input = pipeline(createReadStream(file), createGunzip(), () => undefined);
  const damaged = (cause: unknown) =>
    keepingFailure("damaged-backup", file, `${file} is damaged or no backup of Waymark.`, cause);
  try {
    for await (const text of split(input)) {
      const line = JSON.parse(text) as Line;
      if ("end" in line && line.sha256 !== hash.copy().digest("hex")) throw new Error("checksum");
      hash.update(`${text}\n`);
      yield line;
    }
  } catch (error) {
    throw damaged(error);
  }
}

/** Lines end with \n alone: people's text holds every other line end there is. */
async function* split(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, end)]).toString("utf8");
      [parts, from] = [[], end + 1];
    }
    parts.push(chunk.subarray(from));
  }
}
