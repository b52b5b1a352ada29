// Generated from locales/*/messages.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Messages {
  readonly "messages-none": Record<never, never>;
  readonly "messages-term": Record<never, never>;
  readonly "messages-unknown": { readonly id: Shown | number; };
  readonly "messages-twice": { readonly id: Shown | number; };
  readonly "messages-attributes": Record<never, never>;
  readonly "messages-no-variable": { readonly variable: Shown | number; };
  readonly "messages-variables": { readonly variables: Shown | number; };
  readonly "messages-without-variables": Record<never, never>;
  readonly "messages-keep": { readonly variable: Shown | number; };
  readonly "messages-long": { readonly most: Shown | number; readonly count: Shown | number; };
  readonly "messages-braces": Record<never, never>;
  readonly "messages-html": Record<never, never>;
  readonly "messages-mention": Record<never, never>;
  readonly "messages-backtick": Record<never, never>;
  readonly "messages-bar": Record<never, never>;
  readonly "messages-unseen": Record<never, never>;
  readonly "messages-language": { readonly language: Shown | number; };
  readonly "messages-unheard": { readonly language: Shown | number; };
  readonly "messages-languages": { readonly languages: Shown | number; };
}

export const messages = topic<Messages>({
  en: "messages-none = This isn't a message. Write `name = text`, and indent every line that continues the text.\nmessages-term = Terms (`-name`) don't work here. Write the words themselves.\nmessages-unknown = There is no message { $id }.\nmessages-twice = { $id } is here twice. Keep one of them.\nmessages-attributes = A message is one text. It can't have `.attributes`.\nmessages-no-variable = This message has no { $variable }.\nmessages-variables = These exist: { $variables }.\nmessages-without-variables = It takes no variables at all.\nmessages-keep = { $variable } has to stay in this message.\nmessages-long = A message can have at most { $most } characters, and this one has { $count }.\nmessages-braces = Only variables such as `{\"{\"} $name {\"}\"}` and choices between texts can go into braces.\nmessages-html = HTML isn't shown, and could hide things. Leave it out.\nmessages-mention = Don't mention anybody here. People and teams would be notified each time.\nmessages-backtick = Close each backtick in the choice where you open it.\nmessages-bar = A `|` would break tables. Leave it out.\nmessages-unseen = There's an invisible character in it. Leave it out.\nmessages-language = Waymark doesn't speak { $language } yet.\nmessages-unheard = No community here speaks { $language }, so nobody ever sees these words. To use them, set `language:` in `waymark.yml` or in the community's file.\nmessages-languages = It speaks { $languages }.\n",
  es: "messages-none = Esto no es un mensaje. Escribe `name = text` y sangra las líneas en las que el texto continúa.\nmessages-term = Los términos (`-name`) no funcionan aquí. Escribe las palabras mismas.\nmessages-unknown = No existe el mensaje { $id }.\nmessages-twice = { $id } está aquí dos veces. Quédate con uno.\nmessages-attributes = Un mensaje es un solo texto. No puede tener `.attributes`.\nmessages-no-variable = Este mensaje no tiene { $variable }.\nmessages-variables = Existen: { $variables }.\nmessages-without-variables = No lleva ninguna variable.\nmessages-keep = { $variable } tiene que quedarse en este mensaje.\nmessages-long = Un mensaje puede tener como máximo { $most } caracteres, y este tiene { $count }.\nmessages-braces = Entre llaves solo pueden ir variables, como `{\"{\"} $name {\"}\"}`, y elecciones entre textos.\nmessages-html = El HTML no se muestra y podría esconder algo. Quítalo.\nmessages-mention = No menciones a nadie aquí. Cada vez les llegaría un aviso a las personas o a los equipos.\nmessages-backtick = Cierra cada acento grave en la misma opción en la que lo abres.\nmessages-bar = Un `|` rompería las tablas. Quítalo.\nmessages-unseen = Contiene un carácter invisible. Quítalo.\nmessages-language = Waymark todavía no habla { $language }.\nmessages-unheard = Aquí ninguna comunidad habla { $language }, así que nadie ve nunca estas palabras. Para usarlas, indica `language:` en `waymark.yml` o en el archivo de la comunidad.\nmessages-languages = Habla { $languages }.\n",
});
