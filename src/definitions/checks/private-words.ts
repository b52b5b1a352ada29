const ADDRESSES =
  "e ?mails?(?: ?addresse?s?| ?adresse?n?)?|gmails?|mail ?addresse?s?|mail ?adressen?|courriels?|adresses? electroniques?|correos?(?: electronicos?)?|posta elettronica|enderecos? eletronicos?";

const PASSWORDS =
  "pass ?(?:words?|phrases?|codes?)|(?:api|secret|private) ?keys?|access ?tokens?|passwort|passworter|kennwort|contrasenas?|mots? de passe|senhas?|wachtwoord(?:en)?";

/** What is about a thing and nobody's own: a mailing list, the reset of a password. */
const LIST = "(?<!\\blist[ae]s? d[ei] )";
const THING =
  "(?! (?:apps?|bots?|clients?|fields?|filters?|forms?|links?|lists?|managers?|messages?|newsletters?|notifications?|polic(?:y|ies)|prompts?|providers?|resets?|servers?|services?|settings?|templates?)\\b)";

const EMAIL = new RegExp(
  `\\b${LIST}(?:${ADDRESSES})\\b${THING}|электронн|邮箱|邮件地址|郵箱|メールアドレス|이메일`,
);
const PASSWORD = new RegExp(
  `\\b(?<!\\bthe )(?:${PASSWORDS})\\b${THING}|парол|密码|密碼|パスワード|비밀번호`,
);

/** How somebody says that it is theirs: in explanations the words alone often stand for something else. */
const YOURS = new RegExp(
  `\\b(?:your|ihre|deine?|dein|votre|ton|su|tu|sua|seu|uw|jouw) (?:\\w+ )?(?:${ADDRESSES}|${PASSWORDS})\\b${THING}`,
);
const NEVER = /\b(?:not|never|no|dont|without|nicht|keine?|pas|jamais|nunca|nao|niet|geen)\b/;

/** What a form may not ask for: a password, or an e-mail address. */
export type Secret = "password" | "address";

/** What a question wants of people that is nobody's business, in some of the languages people write. */
export function privateIn(question: string): readonly Secret[] {
  const words = plainly(question);
  return [
    ...(PASSWORD.test(words) ? (["password"] as const) : []),
    ...(EMAIL.test(words) ? (["address"] as const) : []),
  ];
}

/** The same of what explains a question, such as `We write to your e-mail address.` */
export function privateOfYours(explanation: string): readonly Secret[] {
  const words = plainly(explanation);
  return YOURS.test(words) && !NEVER.test(words) ? privateIn(words) : [];
}

/** Whether an address such as `you@example.org` stands in a text. */
export function holdsAddress(text: string): boolean {
  return /[^\s@]@[^\s@]+\.[^\s@]/.test(text);
}

/** Small letters without marks; hyphens, underscores and humps are spaces. */
function plainly(text: string): string {
  return text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replaceAll(/[\p{Pd}_]/gu, " ")
    .replaceAll(/['\u2019]/g, "")
    .toLowerCase();
}
