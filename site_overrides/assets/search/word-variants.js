// Words as people say them and text them, read as those that everybody writes: "sum1", "cor",
// "divvent", "wanna". The page does not call that a correction: nothing is misspelt.

/** @import { Token } from "./query-parser.js" */

/**
 * By the words that are meant, the variants that mean nothing else: of texting, of slips, and of
 * how people speak around Dudley, Durham, Hounslow, Southend and the east of London.
 */
const VARIANTS = Object.entries({
  // people
  someone: "somebody sum1 some1 sumone sumbody sumbdy",
  anyone: "anybody any1 ne1 anyone1 anybdy onnybody",
  nobody: "no1 neebody neebdy nobdy nobdi neeone",
  everyone: "everybody every1 evry1 ivrybody",
  you: "u ya ye yow yous youse",
  your: "ur yer",
  yourself: "yersel thisen urself",
  myself: "mesel mesen miself",
  himself: "hissel hissen hisself",
  herself: "hersel hersen",
  them: "dem",
  our: "wor",
  mother: "muvver muvva mutha",
  brother: "bruvver bruvva bro",
  baby: "babby babba bubba",
  babies: "babbies",
  mate: "m8",
  mates: "m8s",
  people: "ppl peeps",
  // things and places
  something: "summat summet summut summot somefing somefink sumthing sumthin sumfin sumfing summin",
  anything: "owt anyfing anyfink anythin nethin",
  nothing: "nowt nuffin nuffink nuttin nothin nuthin nuffing",
  phone: "fone phne phon",
  where: "wheer weer wheor wher whier",
  home: "hyem hame wum",
  house: "hoose",
  school: "skyeul skool skule skul",
  town: "toon tahn",
  hospital: "hosp ospital",
  council: "cncl cowncil",
  accommodation: "accom",
  appointment: "appt appointmnt",
  money: "munny",
  thing: "ting",
  things: "tings fings",
  youth: "yute",
  pregnant: "preg pregs prego preggo preggers pregnent",
  basketball: "bball",
  // doing
  cant: "cor cyar cannit cannat canna cannae cnt carnt",
  couldnt: "cudnt cudna",
  dont: "dow divvent divnt dinnot dinnit dinna dinnae dunna dnt doan",
  doesnt: "doesna dusnt dunt",
  didnt: "didna dint dinty",
  wont: "wo winnit winna wunna wunt wnt",
  wasnt: "wornt wadnt",
  isnt: "ay aint int isna",
  have: "hav av",
  going: "gannin ganning gannen gaan gooin gunna gonna gointer goin",
  go: "gan goo gwan",
  gone: "gorn",
  take: "tek tak tyek",
  make: "mek mak myek",
  give: "gis giv",
  "give me": "gimme giz",
  "let me": "lemme",
  "want to": "wanna",
  "got to": "gotta gorra",
  "get up": "gerrup",
  "get on": "gerron",
  "get out": "gerrout gerraht",
  "get a": "gerra gerran",
  "dont know": "dunno idk dunnaw",
  know: "knaw knaa kno",
  think: "fink tink",
  talk: "tlk tork",
  text: "txt",
  message: "msg",
  would: "wud",
  could: "cud",
  should: "shud",
  love: "luv",
  told: "telt",
  // small words
  what: "wot wat wha",
  when: "wen",
  who: "whee",
  because: "cos coz cuz bcos bcoz bcuz becos",
  with: "w wiv wid",
  without: "wivout wivoot withoot",
  from: "frum",
  for: "fer",
  and: "n",
  are: "r",
  the: "th",
  this: "dis",
  that: "dat tht",
  about: "abt aboot abaht",
  out: "oot aht",
  down: "doon dahn",
  around: "arahnd aroond",
  round: "roond rahnd",
  now: "noo",
  no: "nee nah naw",
  old: "owd aad auld aald owld",
  little: "lil likkle",
  before: "b4",
  great: "gr8",
  late: "l8",
  wait: "w8",
  please: "pls plz plse pleez",
  thanks: "thx thnx",
  today: "2day tday",
  tomorrow: "2moro 2morro 2moz tomoz tmrw tomorra",
  tonight: "2nite 2night tonite toneet",
  though: "tho",
  through: "thru",
  until: "til",
});
/** @type {Map<string, string[]>} */
const STANDARD = new Map(
  VARIANTS.flatMap(([words, variants]) =>
    variants.split(" ").map((variant) => /** @type {const} */ ([variant, words.split(" ")])),
  ),
);
/** Words that say nothing at all. */
const EMPTY = new Set("innit lol tbh omg af rn atm x xx xxx wagwan bruv".split(" "));
/** What a lone figure is: "need help 2 move", and not "2 children". */
const FIGURES = new Map([
  ["2", "to"],
  ["4", "for"],
]);
const AFTER_TO = new Set(
  "talk tlk txt text do go get see eat speak help stay play meet be buy pay me u you move find".split(
    " ",
  ),
);
const AFTER_FOR = new Set(
  "me my a an the u you him her them us food mum dad mam kids pt help someone sum1 free".split(" "),
);
/** A shorter last word may be the beginning of another, while it is typed. */
const LEAST_UNFINISHED = 4;

/**
 * Return the words that everybody writes for one.
 * @param {string} word
 * @returns {string[]}
 */
export const standardWords = (word) => STANDARD.get(word) ?? [word];

/**
 * Return words with those in the place of variants that everybody writes. A word in capitals is a
 * name, or stands for something.
 * @param {Token[]} tokens
 * @param {boolean} isTyping Whether the last word may be unfinished.
 * @returns {Token[]}
 */
export function withStandardWords(tokens, isTyping) {
  const read = tokens.flatMap((token, n) => {
    const isUnfinished =
      isTyping && n === tokens.length - 1 && token.word.length < LEAST_UNFINISHED;
    return isUnfinished || token.case === "all" ? [token] : standardTokens(token, tokens[n + 1]);
  });
  return read.length ? read : tokens;
}

/**
 * @param {Token} token
 * @param {Token | undefined} next
 * @returns {Token[]}
 */
function standardTokens(token, next) {
  const { word } = token;
  if (EMPTY.has(word)) return [];
  const words = STANDARD.get(word) ?? figure(word, next?.word ?? "");
  if (!words) return [token];
  return words.map((standard) => ({ ...token, word: standard, from: word, isVariant: true }));
}

/**
 * Return the word that a figure stands for, before another.
 * @param {string} word
 * @param {string} next
 */
function figure(word, next) {
  const follows = word === "2" ? AFTER_TO : AFTER_FOR;
  const standard = FIGURES.get(word);
  return standard && follows.has(next) ? [standard] : null;
}
