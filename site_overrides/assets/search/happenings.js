// Whether a time among words is when something happened or happens, and not when somebody wants to
// go anywhere: "lost my job today", "bailiffs coming tomorrow", "panic attacks in the evening". A
// filter by such a time would hide what helps.
import { wordSet } from "../shared/word-set.js";
import { isStopWord } from "./tokenizer.js";

/** @typedef {{key: "on" | "day" | "time", from: number, to: number}} TimeSpan Its words. */

/** A day after one of these is an end or a beginning, and one before "no" is not wanted. */
const LIMITS = wordSet("till til until by before since last not except but never no");
/** What goes on after "evenings no": not "tonight, no money". */
const AFTER_DENIED = wordSet("i im as because thanks good use");
/** How far from a time a word may stand that tells of it. */
const FAR = 5;
/** What people go to, use or ask for. */
const ASKED = wordSet(
  "group groups class classes session sessions club clubs course courses meeting meetings meet " +
    "meetup cafe choir drop dropin walk walks walking service services church mosque open opens " +
    "opening anything something summat somewhere someone somebody anyone activity activities " +
    "thing things event events help support need needs needed want wants wanting looking seek " +
    "find go join attend come volunteer volunteering counselling advice bank kitchen space hub " +
    "gym swim swimming yoga bingo dance dancing craft coffee tea breakfast lunch dinner meal " +
    "meals food company exercise transport lift lifts where whats talk chat free library",
);
/** What happens, or happened, to people. */
const HAPPENS = wordSet(
  "died dies dying dead passed lost losing wake wakes woke woken waking coming came comes " +
    "stops stopped stopping ended ends ending finished finishes expires expired started " +
    "sacked fired redundant evicted evicting kicked kicks kicking thrown throwing chucked " +
    "slung slinging left leaves leaving walked arrived arriving arrives arrested released " +
    "discharged diagnosed sectioned admitted told found heard happened had was were went " +
    "gone goes going fell fallen hit broken burst flooded stolen stole robbed mugged " +
    "burgled crashed failed cut burnt burned moved moving moves turning visiting taken " +
    "taking took ran runs sent rang called arguing argued split binned dumped ghosted " +
    "miscarried relapsed collapsed due",
);
/** What is fixed for a day, and cannot be gone to for help. */
const FIXED = wordSet(
  "funeral cremation burial court hearing trial inquest tribunal eviction bailiff bailiffs " +
    "enforcement operation op surgery scan biopsy chemo chemotherapy radiotherapy dialysis " +
    "hospital appointment interview exam exams assessment deadline wedding birthday anniversary " +
    "payday redundancy letter notice news",
);
/** What somebody has or is, by the hour: by itself it asks for nothing at that hour. */
const STATES = wordSet(
  "panic panics panicking attack attacks anxiety anxious worry worried worries worrying nerves " +
    "nervous mood moods low sad cry crying cries tearful upset depressed depression down angry " +
    "anger rage rages confused confusion muddled agitated agitation wander wanders wandering " +
    "sundowning restless shaky shakes shaking dizzy faint pain pains painful ache aches aching " +
    "stiff stiffness sore hurts hurting sick vomiting nausea headache headaches migraine " +
    "migraines breathless cough coughing tired exhausted fatigue worse worst bad awful terrible " +
    "rubbish poorly ill sleep sleeping sleeps asleep awake insomnia nightmares bed skint broke falls " +
    "penniless drink drinks drinking drunk smoke smokes smoking gamble gambles gambling " +
    "shout shouts shouting scream screams screaming moody work job unemployed overwhelmed stressed " +
    "stress scared frightened hyper manic voices flashbacks",
);
/** What stands beside a state and adds nothing to it. */
const BESIDE_STATES = wordSet(
  "out feel feels feeling felt gets keep keeps always really very so bit lot lots every when up " +
    "more most much again day days time times even mum dad mam nan gran grandad husband wife son " +
    "daughter partner brother sister pt patient man woman lady back chest leg legs heart head",
);

/**
 * Return whether a time is that of something that happens. What stands next before it tells, and
 * where nothing does, what comes next after it.
 * @param {string[]} list Folded words.
 * @param {TimeSpan} span
 * @param {boolean} hasDay Whether a day is named right beside it, as nobody does of a state.
 */
export function isOfHappening(list, { key, from, to }, hasDay) {
  if (isLimited(list, from, to)) return true;
  const before = list.slice(Math.max(0, from - FAR), from).reverse();
  for (const words of [before, list.slice(to, to + FAR)]) {
    const telling = words.find((word) => ASKED.has(word) || HAPPENS.has(word) || FIXED.has(word));
    if (telling) return !ASKED.has(telling);
  }
  if (key === "day" || hasDay) return false;
  const others = [...list.slice(0, from), ...list.slice(to)];
  const isIdle = (/** @type {string} */ word) => isStopWord(word) || BESIDE_STATES.has(word);
  return (
    others.some((word) => STATES.has(word)) &&
    others.every((word) => STATES.has(word) || isIdle(word))
  );
}

/**
 * Return whether a time is a limit or not wanted: "till friday", "evenings no"; but "the last
 * Friday of the month" is a day.
 * @param {string[]} list
 * @param {number} from
 * @param {number} to
 */
function isLimited(list, from, to) {
  const isOfMonth = list[to] === "of" || list[to] === "in";
  const isDenied = list[to] === "no" && (to + 1 === list.length || AFTER_DENIED.has(list[to + 1]));
  const near = list.slice(Math.max(0, from - 1), Math.min(from + 1, to));
  return isDenied || near.some((word) => LIMITS.has(word) && !(word === "last" && isOfMonth));
}
