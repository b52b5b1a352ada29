// Generated from locales/*/schema.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Schema {
  readonly "schema-missing": { readonly key: Shown | number; };
  readonly "schema-unknown": { readonly key: Shown | number; };
  readonly "schema-allowed": { readonly keys: Shown | number; };
  readonly "schema-private": Record<never, never>;
  readonly "schema-bad-name": { readonly key: Shown | number; };
  readonly "schema-alone": { readonly key: Shown | number; readonly other: Shown | number; };
  readonly "schema-file": Record<never, never>;
  readonly "schema-item": Record<never, never>;
  readonly "schema-wrong": { readonly subject: Shown | number; readonly wanted: Shown | number; readonly instead: Shown | number; };
  readonly "schema-empty": { readonly subject: Shown | number; readonly wanted: Shown | number; };
  readonly "schema-needs-quotes": { readonly subject: Shown | number; readonly value: Shown | number; };
  readonly "schema-not-one-of": { readonly subject: Shown | number; readonly words: Shown | number; readonly instead: Shown | number; };
  readonly "schema-empty-list": { readonly subject: Shown | number; };
  readonly "schema-too-few-keys": { readonly subject: Shown | number; readonly keys: Shown | number; };
  readonly "schema-too-many-keys": { readonly subject: Shown | number; readonly keys: Shown | number; };
  readonly "schema-exactly": { readonly subject: Shown | number; readonly wanted: Shown | number; };
  readonly "schema-nothing-left": { readonly subject: Shown | number; };
  readonly "schema-instead-empty": Record<never, never>;
  readonly "schema-instead-list": Record<never, never>;
  readonly "schema-instead-mapping": Record<never, never>;
  readonly "schema-instead-value": { readonly value: Shown | number; };
  readonly "schema-instead-quoted": { readonly value: Shown | number; };
  readonly "schema-write": { readonly example: Shown | number; };
  readonly "schema-write-login": { readonly example: Shown | number; };
  readonly "schema-write-colon": { readonly example: Shown | number; };
  readonly "schema-type-array": Record<never, never>;
  readonly "schema-type-object": Record<never, never>;
  readonly "schema-type-string": Record<never, never>;
  readonly "schema-type-integer": Record<never, never>;
  readonly "schema-title-image": Record<never, never>;
  readonly "schema-title-logo": Record<never, never>;
  readonly "schema-title-private": Record<never, never>;
  readonly "schema-title-color": Record<never, never>;
  readonly "schema-title-true": Record<never, never>;
  readonly "schema-title-item": Record<never, never>;
  readonly "schema-title-id": Record<never, never>;
  readonly "schema-title-ids": Record<never, never>;
  readonly "schema-title-text": Record<never, never>;
  readonly "schema-title-name": Record<never, never>;
  readonly "schema-title-label": Record<never, never>;
  readonly "schema-title-login": Record<never, never>;
  readonly "schema-title-team": Record<never, never>;
  readonly "schema-title-role": Record<never, never>;
  readonly "schema-title-duration": Record<never, never>;
  readonly "schema-title-day": Record<never, never>;
  readonly "schema-title-day-of-year": Record<never, never>;
  readonly "schema-title-time-zone": Record<never, never>;
  readonly "schema-title-language": Record<never, never>;
  readonly "schema-title-address": Record<never, never>;
  readonly "schema-title-contribution": Record<never, never>;
  readonly "schema-title-time": Record<never, never>;
  readonly "schema-title-rhythm": Record<never, never>;
  readonly "schema-title-count": Record<never, never>;
  readonly "schema-title-how-many": Record<never, never>;
  readonly "schema-title-count-or-none": Record<never, never>;
  readonly "schema-title-option": Record<never, never>;
  readonly "schema-title-way": Record<never, never>;
  readonly "schema-title-one-to-twenty": Record<never, never>;
  readonly "schema-title-two-to-ten": Record<never, never>;
  readonly "schema-title-answer": Record<never, never>;
  readonly "schema-title-unlisted": Record<never, never>;
  readonly "schema-title-form": Record<never, never>;
  readonly "schema-title-outcome": Record<never, never>;
  readonly "schema-title-label-change": Record<never, never>;
  readonly "schema-title-community": Record<never, never>;
  readonly "schema-title-version": Record<never, never>;
  readonly "schema-title-path": Record<never, never>;
  readonly "schema-title-names": Record<never, never>;
  readonly "schema-title-emoji": Record<never, never>;
  readonly "schema-title-share": Record<never, never>;
  readonly "schema-form-text": Record<never, never>;
  readonly "schema-form-list": Record<never, never>;
  readonly "schema-form-flag": Record<never, never>;
  readonly "schema-form-index": Record<never, never>;
  readonly "schema-form-bare": { readonly value: Shown | number; };
  readonly "schema-form-unknown": { readonly key: Shown | number; };
  readonly "schema-form-no-element": { readonly type: Shown | number; };
  readonly "schema-form-known": { readonly words: Shown | number; };
}

export const schema = topic<Schema>({
  en: "schema-missing = { $key } is missing here.\nschema-unknown = { $key } isn't known here.\nschema-allowed = Allowed: { $keys }.\nschema-private = Private things about people don't belong in git.\nschema-bad-name = { $key } isn't a name you can use here. Use letters, digits, and hyphens, beginning with a letter.\nschema-alone = { $key } needs { $other } beside it.\nschema-file = The file\nschema-item = This item\nschema-wrong = { $subject } must be { $wanted }{ $instead }.\nschema-empty = { $subject } is empty. It must be { $wanted }.\nschema-needs-quotes = { $subject } must be text. Put { $value } in quotes.\nschema-not-one-of = { $subject } must be one of { $words }{ $instead }.\nschema-empty-list = { $subject } must have at least one item.\nschema-too-few-keys = { $subject } must have at least one of { $keys }.\nschema-too-many-keys = { $subject } must have exactly one of { $keys }.\nschema-exactly = { $subject } must have exactly { $wanted }.\nschema-nothing-left = { $subject } is empty.\nschema-instead-empty = , not empty\nschema-instead-list = , not a list\nschema-instead-mapping = , not a mapping\nschema-instead-value = , not { $value }\nschema-instead-quoted = , not { $value } in quotes\nschema-write = Write { $example }.\nschema-write-login = Write { $example } with their user name on GitHub.\nschema-write-colon = For a colon in a text, put the text in quotes: { $example }.\nschema-type-array = a list\nschema-type-object = a mapping of keys to values\nschema-type-string = text\nschema-type-integer = a whole number\nschema-title-image = the name of an SVG or PNG file beside this one\nschema-title-logo = the path of an SVG or PNG file in this repository\nschema-title-private = the name of a repository such as `people`\nschema-title-color = a color such as `\"#1c5f4c\"`\nschema-title-true = `true`\nschema-title-item = a text of at most 500 characters on one line\nschema-title-id = an id: lowercase letters, digits, and hyphens\nschema-title-ids = a list of ids\nschema-title-text = some text of at most 2,000 characters\nschema-title-name = a name of at most 200 characters on one line\nschema-title-label = the name of a label on one line\nschema-title-login = a GitHub user name without `@`\nschema-title-team = the name of a team as in its address on GitHub: letters, digits, hyphens, and underscores\nschema-title-role = a role: `author`, `subject`, `assignee`, `leads`, `members`, `mentor`, `owners`, `field:<id>`, or `team:<slug>`\nschema-title-duration = a length of time such as `3 days`, `2 weeks`, or `1 month`\nschema-title-day = a day such as `2026-02-01`\nschema-title-day-of-year = a day of the year as month and day, such as `12-15`\nschema-title-time-zone = a time zone such as `America/Los_Angeles`\nschema-title-language = a language such as `en` or `pt-BR`\nschema-title-address = a web address that starts with `https://` or `http://`\nschema-title-contribution = a kind of contribution such as `code` or `doc`\nschema-title-time = a time such as `\"19:00\"`\nschema-title-rhythm = a rhythm such as `day`, `week`, `2 weeks`, `month`, or `3 months`\nschema-title-count = a whole number of at least 1\nschema-title-how-many = a whole number of at least 1, `all`, `majority`, or a share such as `50%`\nschema-title-count-or-none = a whole number, 0 or more\nschema-title-option = a word that can stand behind a slash: lowercase letters and hyphens\nschema-title-way = `next`, `accepted`, `declined`, or a mapping with `again`\nschema-title-one-to-twenty = a whole number from 1 to 20\nschema-title-two-to-ten = a whole number from 2 to 10\nschema-title-answer = one of `is`, `is-one-of`, or `filled: true`\nschema-title-unlisted = `unlisted`\nschema-title-form = the name of a file such as `join-community.yml`\nschema-title-outcome = one of `join`, `leave`, `pair`, `labels`, `say`, or `close`\nschema-title-label-change = `put`, `take`, or both\nschema-title-community = `community`\nschema-title-version = `1`, the only version of the format that this Waymark reads\nschema-title-path = a path or pattern such as `docs/**`\nschema-title-names = a list of names\nschema-title-emoji = an emoji\nschema-title-share = a share such as `25%`\nschema-form-text = some text\nschema-form-list = a list with at least one item\nschema-form-flag = `true` or `false`\nschema-form-index = a whole number, where the first option is 0\nschema-form-bare = GitHub reads { $value } as true or false. Put it in quotes.\nschema-form-unknown = GitHub doesn't know { $key } here.\nschema-form-no-element = GitHub has no element { $type }.\nschema-form-known = It knows { $words }.\n",
  es: "schema-missing = Aquí falta { $key }.\nschema-unknown = Aquí no se reconoce { $key }.\nschema-allowed = Se permite: { $keys }.\nschema-private = Los datos privados de una persona nunca se guardan en git.\nschema-bad-name = Aquí no puedes usar el nombre { $key }. Usa letras sin acento, números y guiones, empezando por una letra.\nschema-alone = { $key } necesita a su lado { $other }.\nschema-file = El archivo\nschema-item = Este elemento\nschema-wrong = { $subject } debe ser { $wanted }{ $instead }.\nschema-empty = { $subject } está vacío. Debe ser { $wanted }.\nschema-needs-quotes = { $subject } debe ser texto. Pon { $value } entre comillas.\nschema-not-one-of = { $subject } debe ser una de estas opciones: { $words }{ $instead }.\nschema-empty-list = { $subject } debe tener al menos un elemento.\nschema-too-few-keys = { $subject } debe tener al menos una de estas claves: { $keys }.\nschema-too-many-keys = { $subject } debe tener exactamente una de estas claves: { $keys }.\nschema-exactly = { $subject } debe tener exactamente { $wanted }.\nschema-nothing-left = { $subject } está vacío.\nschema-instead-empty = , y no quedar vacío\nschema-instead-list = , no una lista\nschema-instead-mapping = , no un conjunto de claves\nschema-instead-value = , no { $value }\nschema-instead-quoted = , no { $value } entre comillas\nschema-write = Escribe { $example }.\nschema-write-login = Escribe { $example } con su nombre de usuario en GitHub.\nschema-write-colon = Si el texto lleva dos puntos, ponlo entre comillas: { $example }.\nschema-type-array = una lista\nschema-type-object = un conjunto de claves con sus valores\nschema-type-string = texto\nschema-type-integer = un número entero\nschema-title-image = el nombre de un archivo SVG o PNG que esté junto a este\nschema-title-logo = la ruta de un archivo SVG o PNG de este repositorio\nschema-title-private = el nombre de un repositorio, como `people`\nschema-title-color = un color, como `\"#1c5f4c\"`\nschema-title-true = `true`\nschema-title-item = un texto de una línea y 500 caracteres como máximo\nschema-title-id = un id: letras minúsculas sin acento, números y guiones\nschema-title-ids = una lista de ids\nschema-title-text = un texto de 2000 caracteres como máximo\nschema-title-name = un nombre de una línea y 200 caracteres como máximo\nschema-title-label = el nombre de una etiqueta, en una línea\nschema-title-login = un nombre de usuario de GitHub sin `@`\nschema-title-team = el nombre de un equipo como aparece en su dirección de GitHub: letras, números, guiones y guiones bajos\nschema-title-role = un rol: `author`, `subject`, `assignee`, `leads`, `members`, `mentor`, `owners`, `field:<id>` o `team:<slug>`\nschema-title-duration = una duración, como `3 days`, `2 weeks` o `1 month`\nschema-title-day = un día, como `2026-02-01`\nschema-title-day-of-year = un día del año, primero el mes y luego el día, como `12-15`\nschema-title-time-zone = una zona horaria, como `America/Los_Angeles`\nschema-title-language = un idioma, como `en` o `pt-BR`\nschema-title-address = una dirección web que empiece con `https://` o `http://`\nschema-title-contribution = un tipo de contribución, como `code` o `doc`\nschema-title-time = una hora, como `\"19:00\"`\nschema-title-rhythm = un ritmo, como `day`, `week`, `2 weeks`, `month` o `3 months`\nschema-title-count = un número entero, 1 o más\nschema-title-how-many = un número entero de 1 o más, `all`, `majority` o una proporción como `50%`\nschema-title-count-or-none = un número entero, 0 o más\nschema-title-option = una palabra que puede ir detrás de una barra: minúsculas y guiones\nschema-title-way = `next`, `accepted`, `declined` o un conjunto de claves con `again`\nschema-title-one-to-twenty = un número entero de 1 a 20\nschema-title-two-to-ten = un número entero del 2 al 10\nschema-title-answer = una de estas claves: `is`, `is-one-of` o `filled: true`\nschema-title-unlisted = `unlisted`\nschema-title-form = el nombre de un archivo, como `join-community.yml`\nschema-title-outcome = una de estas claves: `join`, `leave`, `pair`, `labels`, `say` o `close`\nschema-title-label-change = `put`, `take` o ambas\nschema-title-community = `community`\nschema-title-version = `1`, la única versión del formato que lee esta versión de Waymark\nschema-title-path = una ruta de archivo o un patrón, como `docs/**`\nschema-title-names = una lista de nombres\nschema-title-emoji = un emoji\nschema-title-share = un porcentaje, como `25%`\nschema-form-text = un texto\nschema-form-list = una lista con al menos un elemento\nschema-form-flag = `true` o `false`\nschema-form-index = un número entero, donde la primera opción es 0\nschema-form-bare = GitHub lee { $value } como verdadero o falso. Ponlo entre comillas.\nschema-form-unknown = GitHub no reconoce { $key } aquí.\nschema-form-no-element = GitHub no tiene ningún elemento { $type }.\nschema-form-known = Reconoce { $words }.\n",
});
