// Generated from locales/*/cli.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Cli {
  readonly "cli-unknown-command": { readonly command: Shown | number; };
  readonly "cli-unknown-option": { readonly option: Shown | number; };
  readonly "cli-guess": { readonly problem: Shown | number; readonly guess: Shown | number; };
  readonly "cli-see-help": { readonly command: Shown | number; };
  readonly "cli-takes-no-value": { readonly option: Shown | number; };
  readonly "cli-needs-value": { readonly option: Shown | number; readonly wanted: Shown | number; };
  readonly "cli-needs-value-dash": { readonly option: Shown | number; readonly wanted: Shown | number; readonly value: Shown | number; readonly written: Shown | number; };
  readonly "cli-not-one-of": { readonly option: Shown | number; readonly wanted: Shown | number; readonly value: Shown | number; };
  readonly "cli-missing-option": { readonly option: Shown | number; };
  readonly "cli-options-only": { readonly given: Shown | number; };
  readonly "cli-one-folder": { readonly given: Shown | number; };
  readonly "cli-one-file": Record<never, never>;
  readonly "cli-disk-eacces": Record<never, never>;
  readonly "cli-disk-eexist": Record<never, never>;
  readonly "cli-disk-eisdir": Record<never, never>;
  readonly "cli-disk-enoent": Record<never, never>;
  readonly "cli-disk-enospc": Record<never, never>;
  readonly "cli-disk-enotdir": Record<never, never>;
  readonly "cli-disk-eperm": Record<never, never>;
  readonly "cli-disk-erofs": Record<never, never>;
  readonly "cli-no-database": { readonly reasons: Shown | number; };
  readonly "cli-file-too-large": { readonly file: Shown | number; };
  readonly "cli-file-unreadable": { readonly file: Shown | number; };
  readonly "cli-not-a-file": { readonly file: Shown | number; };
  readonly "cli-nothing-written": { readonly reason: Shown | number; };
  readonly "cli-link-leads-out": { readonly link: Shown | number; readonly folder: Shown | number; };
  readonly "cli-list-warning": Record<never, never>;
  readonly "cli-list-firm": Record<never, never>;
  readonly "cli-list-format": { readonly format: Shown | number; };
  readonly "cli-plan-one-base": Record<never, never>;
  readonly "cli-plan-broken": Record<never, never>;
  readonly "cli-plan-organization": Record<never, never>;
  readonly "cli-plan-definitions-only": Record<never, never>;
  readonly "cli-plan-nothing": Record<never, never>;
  readonly "cli-plan-since-broken": { readonly folder: Shown | number; readonly command: Shown | number; };
  readonly "cli-plan-not-a-backup": { readonly reason: Shown | number; };
  readonly "cli-plan-which-organization": { readonly organizations: Shown | number; };
  readonly "cli-plan-no-organization": Record<never, never>;
  readonly "cli-plan-no-such-organization": { readonly organization: Shown | number; readonly organizations: Shown | number; };
  readonly "cli-plan-not-in-force": { readonly organization: Shown | number; };
  readonly "cli-directory-repository": Record<never, never>;
  readonly "cli-directory-no-marks": { readonly begin: Shown | number; readonly end: Shown | number; };
  readonly "cli-directory-stale": { readonly file: Shown | number; };
  readonly "cli-directory-written": { readonly file: Shown | number; };
  readonly "cli-backup-done": { readonly rows: number; readonly file: Shown | number; };
  readonly "cli-restore-done": { readonly rows: number; readonly file: Shown | number; };
  readonly "cli-restore-nothing": Record<never, never>;
  readonly "cli-rebuild-empty": Record<never, never>;
  readonly "cli-rebuild-counts": { readonly organization: Shown | number; readonly deliveries: Shown | number; readonly same: Shown | number; readonly conclusions: Shown | number; };
  readonly "cli-rebuild-fact": { readonly how: "missing" | "surplus" | "changed"; readonly fact: Shown | number; };
  readonly "cli-rebuild-name": { readonly who: Shown | number; };
  readonly "cli-rebuild-pages": { readonly people: number; };
  readonly "cli-rebuild-days": Record<never, never>;
  readonly "cli-rebuild-done": Record<never, never>;
}

export const cli = topic<Cli>({
  en: "cli-unknown-command = there's no command { $command }\ncli-unknown-option = there's no option { $option }\ncli-guess = { $problem }. Did you mean { $guess }?\ncli-see-help = To see how it works, run { $command }.\ncli-takes-no-value = { $option } doesn't take a value\ncli-needs-value = { $option } needs { $wanted } after it\ncli-needs-value-dash = { $option } needs { $wanted } after it; if you mean { $value }, write { $written }\ncli-not-one-of = { $option } can be { $wanted }, not { $value }\ncli-missing-option = please add { $option }\ncli-options-only = this command takes only options, not { $given }\ncli-one-folder = name only one folder, not { $given } as well\ncli-one-file = name one file\ncli-disk-eacces = you don't have permission to read or write this\ncli-disk-eexist = something else is already there\ncli-disk-eisdir = this is a folder, not a file\ncli-disk-enoent = there's no such file or folder\ncli-disk-enospc = the disk is full\ncli-disk-enotdir = part of this path is a file, not a folder\ncli-disk-eperm = you don't have permission to change this\ncli-disk-erofs = this disk is read-only\ncli-no-database = can't reach the database in DATABASE_URL ({ $reasons })\ncli-file-too-large = { $file } is larger than 10 MB\ncli-file-unreadable = { $file } isn't UTF-8 text, or can't be read\ncli-not-a-file = { $file } isn't a file\ncli-nothing-written = nothing was written: { $reason }\ncli-link-leads-out = { $link } is a link that leads out of { $folder }, so nothing was written\ncli-list-warning = a warning\ncli-list-firm = can't be skipped\ncli-list-format = the list comes as `text` or `json`, not { $format }\ncli-plan-one-base = give `--since` or `--ledger`, not both: the plan compares with one of them\ncli-plan-broken = Fix these first, and you'll get a plan.\ncli-plan-organization = `--organization` picks one of the server's organizations, so say where its ledger is, too: with `--ledger`, DATABASE_URL, or WAYMARK_DATA\ncli-plan-definitions-only = Without the server's ledger (`--ledger`, DATABASE_URL, or WAYMARK_DATA), this plan covers only what the definitions decide on their own, not people, teams, or open requests.\ncli-plan-nothing = Nothing changes that people or GitHub would notice.\ncli-plan-since-broken = the definitions in { $folder } have problems; { $command } lists them\ncli-plan-not-a-backup = { $reason } `--ledger` takes a file that `waymark backup FILE` wrote.\ncli-plan-which-organization = pick one of the server's organizations with `--organization`: { $organizations }\ncli-plan-no-organization = this ledger doesn't hold any organization yet\ncli-plan-no-such-organization = there's no { $organization } in this ledger; pick one of its organizations: { $organizations }\ncli-plan-not-in-force = { $organization } has no definitions in force yet; its first plan is waiting in an issue\ncli-directory-repository = write the repository as OWNER/NAME\ncli-directory-no-marks = No file here has a place for a table yet. Put { $begin } and { $end } on lines of their own where you want it.\ncli-directory-stale = { $file } is out of date.\ncli-directory-written = Updated { $file }.\ncli-backup-done =\n    { $rows ->\n        [one] Saved one row in { $file }.\n       *[other] Saved { $rows } rows in { $file }.\n    }\ncli-restore-done =\n    { $rows ->\n        [one] Restored one row from { $file }.\n       *[other] Restored { $rows } rows from { $file }.\n    }\ncli-restore-nothing = Nothing was restored.\ncli-rebuild-empty = There's nothing to replay yet.\ncli-rebuild-counts = { $organization }: deliveries replayed: { $deliveries }; facts that match: { $same }; conclusions kept: { $conclusions }\ncli-rebuild-fact =\n    { $how ->\n        [missing] missing from the ledger: { $fact }\n        [surplus] only in the ledger: { $fact }\n       *[changed] different in the ledger: { $fact }\n    }\ncli-rebuild-name = has a different name: { $who }\ncli-rebuild-pages =\n    { $people ->\n        [one] what the pages show of one person doesn't match the ledger\n       *[other] what the pages show of { $people } people doesn't match the ledger\n    }\ncli-rebuild-days = what people did day by day doesn't match the ledger\ncli-rebuild-done = Repaired.\n",
  es: "cli-unknown-command = no existe el comando { $command }\ncli-unknown-option = no existe la opción { $option }\ncli-guess = { $problem }. ¿Querías decir { $guess }?\ncli-see-help = Para ver cómo funciona, ejecuta { $command }.\ncli-takes-no-value = { $option } no lleva ningún valor\ncli-needs-value = después de { $option } falta { $wanted }\ncli-needs-value-dash = después de { $option } falta { $wanted }; si quieres decir { $value }, escribe { $written }\ncli-not-one-of = { $option } puede ser { $wanted }, no { $value }\ncli-missing-option = falta { $option }\ncli-options-only = este comando solo acepta opciones, no { $given }\ncli-one-folder = indica una sola carpeta, no { $given } también\ncli-one-file = indica un archivo\ncli-disk-eacces = no tienes permiso para leer o escribir aquí\ncli-disk-eexist = ya hay otra cosa ahí\ncli-disk-eisdir = es una carpeta, no un archivo\ncli-disk-enoent = no existe ese archivo o carpeta\ncli-disk-enospc = el disco está lleno\ncli-disk-enotdir = una parte de esta ruta es un archivo, no una carpeta\ncli-disk-eperm = no tienes permiso para cambiar esto\ncli-disk-erofs = este disco es de solo lectura\ncli-no-database = no se puede conectar con la base de datos de DATABASE_URL ({ $reasons })\ncli-file-too-large = { $file } ocupa más de 10 MB\ncli-file-unreadable = { $file } no es texto UTF-8 o no se puede leer\ncli-not-a-file = { $file } no es un archivo\ncli-nothing-written = no se escribió nada: { $reason }\ncli-link-leads-out = { $link } es un enlace que sale de { $folder }, así que no se escribió nada\ncli-list-warning = solo avisa\ncli-list-firm = no se puede omitir\ncli-list-format = la lista se muestra como `text` o `json`, no como { $format }\ncli-plan-one-base = usa `--since` o `--ledger`, no ambas: el plan compara con una sola cosa\ncli-plan-broken = Corrige esto primero y tendrás un plan.\ncli-plan-organization = `--organization` elige una de las organizaciones del servidor, así que indica también dónde está su registro: con `--ledger`, DATABASE_URL o WAYMARK_DATA\ncli-plan-definitions-only = Sin el registro del servidor (`--ledger`, DATABASE_URL o WAYMARK_DATA), este plan abarca solo lo que deciden las definiciones por sí mismas, no a las personas, los equipos ni las solicitudes abiertas.\ncli-plan-nothing = No cambia nada que la gente o GitHub vayan a notar.\ncli-plan-since-broken = las definiciones de { $folder } tienen problemas; { $command } los muestra\ncli-plan-not-a-backup = { $reason } `--ledger` recibe un archivo que escribió `waymark backup FILE`.\ncli-plan-which-organization = elige con `--organization` una de las organizaciones del servidor: { $organizations }\ncli-plan-no-organization = este registro todavía no tiene ninguna organización\ncli-plan-no-such-organization = { $organization } no está en este registro; elige una de sus organizaciones: { $organizations }\ncli-plan-not-in-force = { $organization } todavía no tiene definiciones en vigor; su primer plan espera en un issue\ncli-directory-repository = escribe el repositorio como OWNER/NAME\ncli-directory-no-marks = Ningún archivo tiene todavía un lugar para una tabla. Pon { $begin } y { $end } en líneas propias donde la quieras.\ncli-directory-stale = { $file } está desactualizado.\ncli-directory-written = Se actualizó { $file }.\ncli-backup-done =\n    { $rows ->\n        [one] Se guardó una fila en { $file }.\n       *[other] Se guardaron { $rows } filas en { $file }.\n    }\ncli-restore-done =\n    { $rows ->\n        [one] Se restauró una fila de { $file }.\n       *[other] Se restauraron { $rows } filas de { $file }.\n    }\ncli-restore-nothing = No se restauró nada.\ncli-rebuild-empty = Todavía no hay nada que volver a procesar.\ncli-rebuild-counts = { $organization }: entregas procesadas de nuevo: { $deliveries }; hechos que coinciden: { $same }; conclusiones conservadas: { $conclusions }\ncli-rebuild-fact =\n    { $how ->\n        [missing] falta en el registro: { $fact }\n        [surplus] solo está en el registro: { $fact }\n       *[changed] es distinto en el registro: { $fact }\n    }\ncli-rebuild-name = tiene otro nombre: { $who }\ncli-rebuild-pages =\n    { $people ->\n        [one] lo que las páginas muestran de una persona no coincide con el registro\n       *[other] lo que las páginas muestran de { $people } personas no coincide con el registro\n    }\ncli-rebuild-days = lo que hizo la gente cada día no coincide con el registro\ncli-rebuild-done = Reparado.\n",
});
