import type { IssueForm } from "../forms/form.ts";
import type {
  Badge,
  Checklist,
  Community,
  Mentorship,
  Pathway,
  Person,
  Process,
  Settings,
} from "./types.ts";

/** One file of a definitions repository; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Why the text could not be read, as a sentence. */
  readonly unreadable?: string;
}

/** One mistake, where it stands (1-based) and what is allowed instead. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: "error" | "warning";
  /** The name of the check, or `yaml` or `schema`. */
  readonly rule: string;
  readonly message: string;
  /** JSON pointer of the value; empty for the whole file. */
  readonly pointer: string;
}

/** A problem that its file sets aside, and why. */
export interface Skipped extends Problem {
  readonly reason: string;
}

/** Everything an organisation describes; records are by id, which is the file's name. */
export interface Definitions {
  readonly settings: Settings;
  readonly communities: Readonly<Record<string, Community>>;
  readonly pathways: Readonly<Record<string, Pathway>>;
  readonly processes: Readonly<Record<string, Process>>;
  readonly checklists: Readonly<Record<string, Checklist>>;
  readonly badges: Readonly<Record<string, Badge>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly mentorships: Readonly<Record<string, Mentorship>>;
  /** By file name in `.github/ISSUE_TEMPLATE/`. */
  readonly forms: Readonly<Record<string, IssueForm>>;
}

/** Where definitions may stand in a repository. */
export const FOLDERS = [
  "communities",
  "pathways",
  "processes",
  "checklists",
  "badges",
  "people",
  "mentorships",
] as const;

/** Nothing described yet. Kinds that definitions adopted long ago did not know are empty, too. */
export const NOTHING: Definitions = {
  settings: { organization: "" },
  communities: {},
  pathways: {},
  processes: {},
  checklists: {},
  badges: {},
  people: {},
  mentorships: {},
  forms: {},
};
