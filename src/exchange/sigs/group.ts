import type { Community, FurtherTeam, Person } from "../../definitions/types.ts";
import { quoted } from "../../words/printed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import { allowed } from "../allowed.ts";
import type { Wishes } from "../carried.ts";
import { ledOrForming } from "../led.ts";
import { leaveOthers, type Notes, type Why } from "../notes.ts";
import { idOf, slugOf } from "../slug.ts";
import { list, mapping, type Spot, text } from "../spot.ts";
import { purposeOf } from "../purpose.ts";
import { readChannels } from "./channels.ts";
import { readLeading } from "./leads.ts";
import { readMeeting } from "./meeting.ts";
import { plain } from "./plain.ts";

const KNOWN = [
  "dir",
  "name",
  "mission_statement",
  "charter_link",
  "leadership",
  "meetings",
  "contact",
];
const WHY: Readonly<Record<string, Why>> = {
  label: "exchange-why-label",
  subprojects: "exchange-why-subproject",
  stakeholder_sigs: "exchange-why-stakeholders",
};
const CONTACT = ["slack", "mailing_list", "teams"];
const PRIVATE: Readonly<Record<string, Why>> = {
  private_mailing_list: "exchange-why-private",
  liaison: "exchange-why-liaison",
};

/** A group of `sigs.yaml` as a community, with the people it names. */
interface Group {
  readonly id: string;
  readonly community: Community;
  readonly people: ReadonlyMap<string, Person>;
}

type Entries = ReadonlyMap<string, Spot>;

/** Reads one special interest group, working group, user group or committee. */
export function readGroup(spot: Spot, wishes: Wishes, notes: Notes): Group | undefined {
  const say = exchange(notes.voice);
  const entries = mapping(spot, notes);
  leaveOthers(entries, KNOWN, WHY, notes);
  const dir = text(entries.get("dir"), notes);
  const name = text(entries.get("name"), notes) ?? dir ?? "";
  const id = idOf(dir ?? name);
  const { people, ...leading } = readLeading(entries.get("leadership"), notes);
  const community = ledOrForming({
    name,
    ...readWords(entries, dir ?? "", wishes, notes),
    ...filled(leading),
    ...readContact(entries, wishes, notes),
  });
  if (!id) {
    notes.left.push({ pointer: spot.pointer, message: say("exchange-group-nameless") });
    return undefined;
  }
  if (!allowed({ name }, spot.pointer, notes)) return undefined;
  if (community.status)
    notes.left.push({ pointer: spot.pointer, message: say("exchange-forming") });
  return { id, community, people };
}

function readWords(entries: Entries, dir: string, { links }: Wishes, notes: Notes) {
  const purpose = part(entries.get("mission_statement"), notes, (words) => purposeOf(plain(words)));
  const charter = part(entries.get("charter_link"), notes, (path): { charter: string } | string => {
    if (/^https?:/.test(path)) return { charter: path };
    if (links) return { charter: `${links.replace(/\/+$/, "")}/${dir}/${path}` };
    return exchange(notes.voice)("exchange-charter", { path: quoted(path) });
  });
  return { ...purpose, ...charter };
}

/** A key of a community made of a text, or why there is none. */
function part<Part extends object>(
  spot: Spot | undefined,
  notes: Notes,
  make: (words: string) => Part | string,
): Part | undefined {
  const words = text(spot, notes);
  if (!spot || words === undefined) return undefined;
  const made = make(words);
  if (typeof made !== "string") return allowed(made, spot.pointer, notes);
  notes.left.push({ pointer: spot.pointer, message: made });
  return undefined;
}

/** Its teams are for mentioning it; which one its members are in, if any, the file does not say. */
function readContact(entries: Entries, wishes: Wishes, notes: Notes) {
  const contact = mapping(entries.get("contact"), notes);
  leaveOthers(contact, CONTACT, PRIVATE, notes);
  return filled({
    teams: list(contact.get("teams"), notes).flatMap((one) => readTeam(one, notes)),
    meetings: list(entries.get("meetings"), notes).flatMap((one) => readMeeting(one, notes) ?? []),
    channels: readChannels(contact, wishes, notes),
  });
}

function readTeam(spot: Spot, notes: Notes): readonly FurtherTeam[] {
  const entries = mapping(spot, notes);
  leaveOthers(entries, ["name", "description"], {}, notes);
  const team = { team: slugOf(text(entries.get("name"), notes) ?? "") };
  if (!allowed(team, spot.pointer, notes, inTeams)) return [];
  const words = text(entries.get("description"), notes);
  const purpose = purposeOf(words === undefined ? undefined : plain(words));
  return [{ ...team, ...allowed({ ...team, ...purpose }, spot.pointer, notes, inTeams) }];
}

function inTeams(team: FurtherTeam): Partial<Community> {
  return { teams: [team] };
}

/** Without the lists that are empty. */
function filled<Lists extends Readonly<Record<string, readonly unknown[]>>>(
  lists: Lists,
): Partial<Lists> {
  return Object.fromEntries(
    Object.entries(lists).filter(([, items]) => items.length > 0),
  ) as Partial<Lists>;
}
