import { unaccented } from "./credit-words/index.ts";

const FIRST = new RegExp(
  `^(?:${[
    "not|no|nope|nah|never|cannot|(?:do|does|did|is|are|was|ca|wo|would|should|could|have|has)n['’]?t",
    "i(?:['’]m| am) not|i (?:do|ca|wo|would)n['’]?t|later|wait|hold|maybe|perhaps|hm+|pending",
    "tomorrow|soon|next|if|when|once|after|before|until|unless|only",
    "nunca|jamas|tampoco|luego|despues|mas tarde|mas adelante|espera|esperad|esperen|manana|pronto",
    "quiza|quizas|tal vez|cuando|hasta|antes|pendiente|todavia|aun|solo",
  ].join("|")})(?![\\p{L}\\p{N}_-])`,
  "iu",
);
const ANYWHERE =
  /(?<![\p{L}\p{N}_-])(?:not (?:yet|now)|(?:todavia|aun|ahora|por ahora) no|no (?:todavia|aun))(?![\p{L}\p{N}_-])/iu;
/** With these people say yes. */
const NO_OBJECTION =
  /^(?:no|not a|sin) (?:objections?|concerns?|problems?|problemo|doubts?|questions?|worries|complaints|issues?|brainer|objecion(?:es)?|problemas?|dudas?|hay problema)(?![\p{L}\p{N}_-])/iu;

/** Whether what stands behind a word of agreement says that it is none, or none yet: `/confirm not yet`. */
export function isHeldBack(argument: string): boolean {
  const said = unaccented(argument).replace(/^(?:@[\w-]+|[^\p{L}\p{N}?@])+/u, "");
  if (/^\?+$/.test(said) || ANYWHERE.test(said)) return true;
  return FIRST.test(said) && !NO_OBJECTION.test(said);
}
