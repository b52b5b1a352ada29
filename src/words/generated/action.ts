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
  readonly "action-pages-broken": Record<never, never>;
  readonly "action-plan-from-ledger": { readonly file: Shown | number; readonly organization: Shown | number; readonly day: Shown | number; };
  readonly "action-plan-from-definitions": Record<never, never>;
  readonly "action-plan-from-nothing": Record<never, never>;
  readonly "action-plan-broken": Record<never, never>;
  readonly "action-plan-fork": Record<never, never>;
  readonly "action-plan-no-token": Record<never, never>;
  readonly "action-plan-not-said": { readonly status: Shown | number; };
}

export const action = topic<Action>({
  en: "action-no-command = There is no command { $command }. These exist: { $commands }.\naction-more = And { $count } more: see the log.\naction-skipped = Skipped, with a reason\naction-skipped-one = Skipped ({ $reason }): { $problem }\naction-where = Where\naction-what = What\naction-rule = Rule\naction-written = { $file } is up to date now.\naction-no-marks = No file has a place for a table of communities yet.\naction-pages-broken = Waymark: the definitions have problems, so there are no pages yet. `command: validate` shows where.\naction-plan-from-ledger = Based on { $file }, a backup of { $organization }'s ledger from { $day }, without asking GitHub.\naction-plan-from-definitions = Based on the definitions alone: this plan doesn't know about people, teams, or open requests.\naction-plan-from-nothing = This plan is compared with nothing, so everything that exists appears as new. To see only what changes, give the input `since` or `ledger`.\naction-plan-broken = Waymark: the definitions have problems, so there's no plan yet. `command: validate` shows where.\naction-plan-fork = This pull request comes from a fork, which may not comment here, so the plan is in the job's summary only.\naction-plan-no-token = Without a `token`, the plan is in the job's summary only.\naction-plan-not-said = The plan is in the job's summary only: GitHub didn't take the comment ({ $status }). The job needs `pull-requests: write`.\n",
  es: "action-no-command = No existe el comando { $command }. Existen: { $commands }.\naction-more = Y { $count } más: mira el registro.\naction-skipped = Omitidos, con un motivo\naction-skipped-one = Omitido ({ $reason }): { $problem }\naction-where = Dónde\naction-what = Qué\naction-rule = Regla\naction-written = { $file } ya está al día.\naction-no-marks = Ningún archivo tiene todavía un lugar para una tabla de comunidades.\naction-pages-broken = Waymark: las definiciones tienen problemas, así que todavía no hay páginas. `command: validate` muestra dónde.\naction-plan-from-ledger = A partir de { $file }, una copia de seguridad del registro de { $organization } con fecha del { $day }, sin preguntar a GitHub.\naction-plan-from-definitions = A partir solo de las definiciones: este plan no sabe de personas, equipos ni solicitudes abiertas.\naction-plan-from-nothing = Este plan no se compara con nada, así que todo lo que existe aparece como nuevo. Para ver solo lo que cambia, indica la entrada `since` o `ledger`.\naction-plan-broken = Waymark: las definiciones tienen problemas, así que aún no hay plan. `command: validate` te muestra dónde.\naction-plan-fork = Este pull request viene de un fork, que no puede comentar aquí, así que el plan está solo en el resumen del job.\naction-plan-no-token = Sin un `token`, el plan está solo en el resumen del job.\naction-plan-not-said = El plan está solo en el resumen del job: GitHub no aceptó el comentario ({ $status }). El job necesita `pull-requests: write`.\n",
});
