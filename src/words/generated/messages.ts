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
  readonly "messages-bar": Record<never, never>;
  readonly "messages-unseen": Record<never, never>;
  readonly "messages-language": { readonly language: Shown | number; };
  readonly "messages-languages": { readonly languages: Shown | number; };
}

export const messages = topic<Messages>({
  en: [{"id":"messages-none","value":"This isn't a message. Write `name = text`, and indent the lines on which a text goes on.","attributes":{}},{"id":"messages-term","value":"Terms (`-name`) don't work here. Write the words themselves.","attributes":{}},{"id":"messages-unknown","value":["There is no message ",{"type":"var","name":"id"},"."],"attributes":{}},{"id":"messages-twice","value":[{"type":"var","name":"id"}," is here twice. Keep one of them."],"attributes":{}},{"id":"messages-attributes","value":"A message is one text. It can't have `.attributes`.","attributes":{}},{"id":"messages-no-variable","value":["This message has no ",{"type":"var","name":"variable"},"."],"attributes":{}},{"id":"messages-variables","value":["These exist: ",{"type":"var","name":"variables"},"."],"attributes":{}},{"id":"messages-without-variables","value":"It has none.","attributes":{}},{"id":"messages-keep","value":[{"type":"var","name":"variable"}," has to stay in this message."],"attributes":{}},{"id":"messages-long","value":["A message can have at most ",{"type":"var","name":"most"}," characters, and this one has ",{"type":"var","name":"count"},"."],"attributes":{}},{"id":"messages-braces","value":["Only variables such as `",{"type":"str","value":"{"}," $name ",{"type":"str","value":"}"},"` and choices between texts can go into braces."],"attributes":{}},{"id":"messages-html","value":"HTML isn't shown, and could hide things. Leave it out.","attributes":{}},{"id":"messages-mention","value":"Don't mention anybody here. People and teams would be notified each time.","attributes":{}},{"id":"messages-bar","value":"A `|` would break tables. Leave it out.","attributes":{}},{"id":"messages-unseen","value":"There's an invisible character in it. Leave it out.","attributes":{}},{"id":"messages-language","value":["Waymark doesn't speak ",{"type":"var","name":"language"}," yet."],"attributes":{}},{"id":"messages-languages","value":["It speaks ",{"type":"var","name":"languages"},"."],"attributes":{}}],
  es: [{"id":"messages-none","value":"Esto no es un mensaje. Escribe `name = text` y sangra las líneas en las que el texto continúa.","attributes":{}},{"id":"messages-term","value":"Aquí no se usan los términos (`-name`). Escribe las palabras mismas.","attributes":{}},{"id":"messages-unknown","value":["No existe el mensaje ",{"type":"var","name":"id"},"."],"attributes":{}},{"id":"messages-twice","value":[{"type":"var","name":"id"}," está aquí dos veces. Quédate con uno."],"attributes":{}},{"id":"messages-attributes","value":"Un mensaje es un solo texto. No puede tener `.attributes`.","attributes":{}},{"id":"messages-no-variable","value":["Este mensaje no tiene ",{"type":"var","name":"variable"},"."],"attributes":{}},{"id":"messages-variables","value":["Existen: ",{"type":"var","name":"variables"},"."],"attributes":{}},{"id":"messages-without-variables","value":"No tiene ninguna.","attributes":{}},{"id":"messages-keep","value":[{"type":"var","name":"variable"}," tiene que quedarse en este mensaje."],"attributes":{}},{"id":"messages-long","value":["Un mensaje puede tener como mucho ",{"type":"var","name":"most"}," caracteres, y este tiene ",{"type":"var","name":"count"},"."],"attributes":{}},{"id":"messages-braces","value":["Entre llaves solo pueden ir variables, como `",{"type":"str","value":"{"}," $name ",{"type":"str","value":"}"},"`, y elecciones entre textos."],"attributes":{}},{"id":"messages-html","value":"El HTML no se muestra y podría esconder algo. Quítalo.","attributes":{}},{"id":"messages-mention","value":"No menciones a nadie aquí. Cada vez les llegaría un aviso a las personas o a los equipos.","attributes":{}},{"id":"messages-bar","value":"Un `|` rompería las tablas. Quítalo.","attributes":{}},{"id":"messages-unseen","value":"Contiene un carácter invisible. Quítalo.","attributes":{}},{"id":"messages-language","value":["Waymark todavía no habla ",{"type":"var","name":"language"},"."],"attributes":{}},{"id":"messages-languages","value":["Habla ",{"type":"var","name":"languages"},"."],"attributes":{}}],
});
