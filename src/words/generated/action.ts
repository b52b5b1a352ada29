// Generated from locales/*/action.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Action {
  readonly "action-no-command": { readonly command: Shown | number; readonly commands: Shown | number; };
  readonly "action-more": { readonly count: Shown | number; };
  readonly "action-skipped": Record<never, never>;
  readonly "action-skipped-one": { readonly reason: Shown | number; readonly problem: Shown | number; };
  readonly "action-where": Record<never, never>;
  readonly "action-what": Record<never, never>;
  readonly "action-rule": Record<never, never>;
  readonly "action-written": { readonly file: Shown | number; };
  readonly "action-no-marks": Record<never, never>;
}

export const action = topic<Action>({
  en: "action-no-command = There is no command { $command }. These exist: { $commands }.\naction-more = And { $count } more: see the log.\naction-skipped = Skipped, with a reason\naction-skipped-one = Skipped ({ $reason }): { $problem }\naction-where = Where\naction-what = What\naction-rule = Rule\naction-written = { $file } is up to date now.\naction-no-marks = No file has a place for a table of communities yet.\n",
  es: "action-no-command = No existe el comando { $command }. Existen: { $commands }.\naction-more = Y { $count } más: mira el registro.\naction-skipped = Omitidos, con un motivo\naction-skipped-one = Omitido ({ $reason }): { $problem }\naction-where = Dónde\naction-what = Qué\naction-rule = Regla\naction-written = { $file } ya está al día.\naction-no-marks = Ningún archivo tiene todavía un lugar para una tabla de comunidades.\n",
});
