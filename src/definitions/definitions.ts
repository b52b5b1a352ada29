import type { IssueForm } from "../forms/form.ts";
import type { OwnWords } from "../words/voice.ts";
import type { PictureState } from "./pictures.ts";
import type { Saying } from "./say.ts";
import { byFolder, type Described } from "./noun.ts";
import type { Settings } from "./types.ts";

/** One file of a definitions repository; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Why the text could not be read. */
  readonly unreadable?: Saying;
  /** Of a picture that others name: what it is like. */
  readonly picture?: PictureState;
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
export interface Definitions extends Described {
  readonly settings: Settings;
  /** By file name in `.github/ISSUE_TEMPLATE/`. */
  readonly forms: Readonly<Record<string, IssueForm>>;
  /** Words of the organisation's own by language (`es`), and of a community's by both (`data/es`); absent from what was adopted before there were any. */
  readonly messages?: Readonly<Record<string, OwnWords>>;
}

/** Nothing described yet. Nouns that definitions adopted long ago did not know are empty, too. */
export const NOTHING: Definitions = {
  settings: { organization: "" },
  ...byFolder(() => ({})),
  forms: {},
};
