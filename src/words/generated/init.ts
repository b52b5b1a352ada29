// Generated from locales/*/init.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Init {
  readonly "init-ask-organization": Record<never, never>;
  readonly "init-ask-timezone": Record<never, never>;
  readonly "init-ask-community": Record<never, never>;
  readonly "init-ask-purpose": Record<never, never>;
  readonly "init-ask-lead": Record<never, never>;
  readonly "init-ask-team": Record<never, never>;
  readonly "init-ask-joining": Record<never, never>;
  readonly "init-default-organization": Record<never, never>;
  readonly "init-default-community": Record<never, never>;
  readonly "init-default-purpose": Record<never, never>;
  readonly "init-wrong-lead": Record<never, never>;
  readonly "init-wrong-team": Record<never, never>;
  readonly "init-wrong-joining": Record<never, never>;
  readonly "init-words-approval": Record<never, never>;
  readonly "init-words-open": Record<never, never>;
  readonly "init-wrong-none": Record<never, never>;
  readonly "init-wrong-name": Record<never, never>;
  readonly "init-wrong-zone-abbreviation": { readonly zones: Shown | number; };
  readonly "init-wrong-zone": Record<never, never>;
  readonly "init-wrong-option": { readonly option: Shown | number; readonly answer: Shown | number; readonly problem: Shown | number; };
  readonly "init-already": { readonly file: Shown | number; };
  readonly "init-not-a-folder": { readonly folder: Shown | number; };
  readonly "init-interrupted": Record<never, never>;
  readonly "init-wrote": { readonly files: number; readonly folder: Shown | number; };
  readonly "init-here": Record<never, never>;
  readonly "init-kept": { readonly file: Shown | number; };
  readonly "init-no-workflow": Record<never, never>;
  readonly "init-misfits": Record<never, never>;
  readonly "init-next": Record<never, never>;
  readonly "init-next-read": Record<never, never>;
  readonly "init-next-lead": { readonly community: Shown | number; readonly file: Shown | number; };
  readonly "init-next-lead-open": { readonly community: Shown | number; readonly file: Shown | number; };
  readonly "init-next-team": { readonly team: Shown | number; };
  readonly "init-next-repository": Record<never, never>;
  readonly "init-next-install": Record<never, never>;
  readonly "init-pathway": { readonly community: Shown | number; };
  readonly "init-pathway-shared": Record<never, never>;
  readonly "init-pathway-description": Record<never, never>;
  readonly "init-forming": Record<never, never>;
  readonly "init-readme-title": { readonly organization: Shown | number; };
  readonly "init-readme-about": { readonly waymark: Shown | number; };
  readonly "init-readme-join": Record<never, never>;
  readonly "init-readme-how": { readonly community: Shown | number; };
  readonly "init-readme-how-approved": { readonly community: Shown | number; };
  readonly "init-readme-change": Record<never, never>;
  readonly "init-readme-anybody": Record<never, never>;
  readonly "init-readme-what": Record<never, never>;
  readonly "init-readme-where": Record<never, never>;
  readonly "init-readme-settings": Record<never, never>;
  readonly "init-readme-community": Record<never, never>;
  readonly "init-readme-onboarding": Record<never, never>;
  readonly "init-readme-joining": Record<never, never>;
  readonly "init-readme-pathway": Record<never, never>;
  readonly "init-readme-badges": Record<never, never>;
}

export const init = topic<Init>({
  en: "init-ask-organization = What's your organization called?\ninit-ask-timezone = Which time zone is it in?\ninit-ask-community = What's its first community of practice called?\ninit-ask-purpose = Why do people come together in it?\ninit-ask-lead = Who leads it? Give a GitHub user name, or press Enter if nobody does yet.\ninit-ask-team = Which GitHub team are its members in? Press Enter if Waymark should keep the list.\ninit-ask-joining = How do people join it: `by-approval` (a lead says yes first) or `open`?\ninit-default-organization = Our organization\ninit-default-community = Design\ninit-default-purpose = We share what we know and mentor each other.\ninit-wrong-lead = Write just the user name, the way it appears in its address on GitHub, such as `ada`, with or without the `@`.\ninit-wrong-team = Write the team's name the way it appears in its address on GitHub, such as `data-people`.\ninit-wrong-joining = Write `by-approval` or `open`.\ninit-words-approval = approval approved yes\ninit-words-open = everybody anybody\ninit-wrong-none = GitHub uses this word for “no answer”, so please choose another one.\ninit-wrong-name = Please write a few words on one line, 180 characters at most.\ninit-wrong-zone-abbreviation = That is an abbreviation. Which time zone do you mean: { $zones }?\ninit-wrong-zone = There's no time zone with this name. Use one from the IANA list, such as `Europe/Lisbon`.\ninit-wrong-option = { $option } { $answer }: { $problem }\ninit-already = { $file } already exists, so nothing was written\ninit-not-a-folder = { $folder } isn't a folder\ninit-interrupted = Nothing was written.\ninit-wrote =\n    { $files ->\n        [one] Wrote one file to { $folder }:\n       *[other] Wrote { $files } files to { $folder }:\n    }\ninit-here = this folder\ninit-kept = { $file } already existed, so it stays as it is.\ninit-no-workflow = There's no workflow among them: this Waymark isn't published anywhere yet, so a workflow couldn't name it. You don't need one, since the App checks pull requests, too.\ninit-misfits = Some files that were already here have problems:\ninit-next = What to do next:\ninit-next-read = Look through the files and change what you like. `waymark validate` shows what's wrong, line by line.\ninit-next-lead = Nobody leads { $community } yet, so nobody can say yes to newcomers. To change that, name somebody under `leads:` in { $file }, in place of `status: forming`.\ninit-next-lead-open = Nobody leads { $community } yet, so nobody can finish the onboarding with newcomers. To change that, name somebody under `leads:` in { $file }, in place of `status: forming`.\ninit-next-team = Let Waymark look after the team { $team }: write “managed by Waymark” in its description on GitHub.\ninit-next-repository = Push everything to a repository of your organization named `community` (or `.github`).\ninit-next-install = Install the Waymark App on the organization. It opens an issue with its first plan, and changes nothing until an owner comments `/apply`.\ninit-pathway = { $community } pathway\ninit-pathway-shared = Contributor pathway\ninit-pathway-description = From a first step to looking after the work of others.\ninit-forming = becomes active with its first lead, under `leads:`\ninit-readme-title = Communities of { $organization }\ninit-readme-about = This is how our communities work. { $waymark } reads these files and takes care of the rest.\ninit-readme-join = Join in\ninit-readme-how = Open an issue with the form **Join a community** and choose { $community }. A comment tells you what comes next. To see where you stand, comment `/progress` on any issue.\ninit-readme-how-approved = Open an issue with the form **Join a community** and choose { $community }. A lead of the community says yes first, and a comment tells you what comes next. To see where you stand, comment `/progress` on any issue.\ninit-readme-change = Change something\ninit-readme-anybody = Everything here is a small file, and anybody can suggest a change with a pull request. A check points to the exact line if something's wrong, and nothing takes effect until it's merged.\ninit-readme-what = What\ninit-readme-where = Where\ninit-readme-settings = our name, our time zone, and what counts as a contribution\ninit-readme-community = the community, its leads, and its meetings\ninit-readme-onboarding = what newcomers do first\ninit-readme-joining = how people join\ninit-readme-pathway = how people grow here\ninit-readme-badges = what we thank people with\n",
  es: "init-ask-organization = ¿Cómo se llama tu organización?\ninit-ask-timezone = ¿En qué zona horaria está?\ninit-ask-community = ¿Cómo se llama su primera comunidad de práctica?\ninit-ask-purpose = ¿Para qué se reúne la gente en ella?\ninit-ask-lead = ¿Quién la coordina? Escribe un nombre de usuario de GitHub, o presiona Enter si todavía no hay nadie.\ninit-ask-team = ¿En qué equipo de GitHub están sus integrantes? Presiona Enter si Waymark debe llevar la lista.\ninit-ask-joining = ¿Cómo se une la gente a ella: `by-approval` (antes, alguien que coordina dice que sí) u `open` (abierta)?\ninit-default-organization = Nuestra organización\ninit-default-community = Diseño\ninit-default-purpose = Compartimos lo que sabemos y nos acompañamos al aprender.\ninit-wrong-lead = Escribe solo el nombre de usuario, como aparece en su dirección de GitHub: `ada`, por ejemplo, con o sin la `@`.\ninit-wrong-team = Escribe el nombre del equipo como aparece en su dirección de GitHub: `data-people`, por ejemplo.\ninit-wrong-joining = Escribe `by-approval` u `open`.\ninit-words-approval = aprobación aprobacion con-aprobación sí\ninit-words-open = abierta abierto\ninit-wrong-none = GitHub usa esta palabra para decir «sin respuesta», así que elige otra, por favor.\ninit-wrong-name = Escribe unas palabras en una sola línea, de 180 caracteres como máximo.\ninit-wrong-zone-abbreviation = Eso es una abreviatura. ¿Qué zona horaria quieres decir: { $zones }?\ninit-wrong-zone = No existe ninguna zona horaria con este nombre. Usa una de la lista de la IANA, como `Europe/Lisbon`.\ninit-wrong-option = { $option } { $answer }: { $problem }\ninit-already = { $file } ya existe, así que no se escribió nada\ninit-not-a-folder = { $folder } no es una carpeta\ninit-interrupted = No se escribió nada.\ninit-wrote =\n    { $files ->\n        [one] Se escribió un archivo en { $folder }:\n       *[other] Se escribieron { $files } archivos en { $folder }:\n    }\ninit-here = esta carpeta\ninit-kept = { $file } ya existía, así que queda como está.\ninit-no-workflow = No hay ningún workflow entre ellos: este Waymark aún no está publicado en ningún sitio, así que un workflow no podría nombrarlo. No te hace falta, porque la App también revisa los pull requests.\ninit-misfits = Algunos archivos que ya estaban aquí tienen problemas:\ninit-next = Lo que sigue:\ninit-next-read = Lee los archivos y cambia lo que quieras. `waymark validate` muestra lo que está mal, línea por línea.\ninit-next-lead = Nadie coordina { $community } todavía, así que nadie puede decir que sí a quienes llegan. Para cambiarlo, nombra a alguien en `leads:` en { $file }, en lugar de `status: forming`.\ninit-next-lead-open = Nadie coordina { $community } todavía, así que nadie puede completar la bienvenida con quienes llegan. Para cambiarlo, nombra a alguien en `leads:` en { $file }, en lugar de `status: forming`.\ninit-next-team = Deja que Waymark se ocupe del equipo { $team }: escribe «managed by Waymark» en su descripción en GitHub.\ninit-next-repository = Sube todo a un repositorio de tu organización que se llame `community` (o `.github`).\ninit-next-install = Instala la App de Waymark en la organización. Abre un issue con su primer plan y no cambia nada hasta que una persona propietaria comente `/apply`.\ninit-pathway = Ruta de { $community }\ninit-pathway-shared = Ruta de contribución\ninit-pathway-description = Desde un primer paso hasta cuidar el trabajo de otras personas.\ninit-forming = se activa cuando alguien empiece a coordinarla, en `leads:`\ninit-readme-title = Comunidades de { $organization }\ninit-readme-about = Así funcionan nuestras comunidades. { $waymark } lee estos archivos y se ocupa del resto.\ninit-readme-join = Súmate\ninit-readme-how = Abre un issue con el formulario **Join a community** y elige { $community }. Un comentario te cuenta qué sigue. Para ver en qué punto estás, comenta `/progress` en cualquier issue.\ninit-readme-how-approved = Abre un issue con el formulario **Join a community** y elige { $community }. Primero tiene que decir que sí alguien que coordina la comunidad, y un comentario te cuenta qué sigue. Para ver en qué punto estás, comenta `/progress` en cualquier issue.\ninit-readme-change = Cambia algo\ninit-readme-anybody = Todo lo que hay aquí son archivos pequeños, y cualquiera puede proponer un cambio con un pull request. Si algo está mal, una comprobación señala la línea exacta, y nada entra en vigor hasta que se fusiona.\ninit-readme-what = Qué\ninit-readme-where = Dónde\ninit-readme-settings = nuestro nombre, nuestra zona horaria y qué cuenta como contribución\ninit-readme-community = la comunidad, quienes la coordinan y sus reuniones\ninit-readme-onboarding = lo primero que hace quien llega\ninit-readme-joining = cómo unirse\ninit-readme-pathway = cómo se crece aquí\ninit-readme-badges = con qué damos las gracias\n",
});
