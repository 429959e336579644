// The words that danger is heard by. Each is only a hint, as those are beside which there is none
// (`calm-words.js`): what a hint is worth is learnt from texts (`benchmarks/crisis`), and many are
// summed.
// After a change here the weights are learnt again: `python -m benchmarks.crisis --train`.
import { wordSet } from "../shared/word-set.js";
import { CALM_WORDS } from "./calm-words.js";

/**
 * Return a table from each word to the names that it stands under.
 * @param {Record<string, string>} table
 * @returns {Map<string, string[]>}
 */
function namesByWord(table) {
  /** @type {Map<string, string[]>} */
  const names = new Map();
  for (const [name, words] of Object.entries(table)) {
    for (const word of wordSet(words)) names.set(word, [...(names.get(word) ?? []), name]);
  }
  return names;
}

/** Another person: who does it, or to whom it is done. */
export const PERSON = wordSet(
  "he she they hes shes theyre husband wife partner boyfriend girlfriend ex dad mum " +
    "father mother brother sister son daughter stepdad stepfather uncle bloke fella " +
    "fiance man hubby missus exhusband lad boyf boyfriends bf gf carer inlaws stepmum " +
    "grandson grandad nan parents",
);

/** Words that are read as one. */
export const SYNONYMS = namesByWord({
  couldnt: "cant",
  wanna: "want",
  gonna: "going",
  suicid: "suicidal",
  pill:
    "pills tablet tablets meds medication paracetamol paracetamols ibuprofen aspirin " +
    "capsules antidepressant antidepressants",
  take: "took taken takes taking swallow swallowed swallowing necked downed popped ate eaten",
  hit:
    "hits hitting slap slaps slapped slapping punch punches punched punching thump thumps " +
    "thumped smack smacks smacked smacking",
  kick: "kicks kicking kicked chucked thrown booted slung turfed",
  night: "nite",
  tonight: "tonite 2nite 2night tonigh",
  kid: "kids child children toddler babby baby pupil",
  scare: "scared frightened afraid terrified petrified frit",
  sleep: "sleeping sleeps slept kip kipping doss dossing",
  flee: "fleeing fled flees escaping escaped escape",
  threat: "threaten threatens threatened threatening threats",
  cut:
    "cuts cutting slice slices slicing slash slashes slashing carve carves carving " + "scratches",
  arm: "arms wrist wrists leg legs thigh thighs",
  knif: "knife knives machete machetes blade hammer",
  many: "loads load lots lot much",
});

/** What words are about. A word may be about more than one thing. */
export const TOPICS = namesByWord({
  person: "he she they hes shes theyre theyve hed shed theyd heself him",
  partner:
    "husband wife partner boyfriend girlfriend ex hubby missus mrs bf gf boyf bfs boyfriends " +
    "girlfriends fella bloke fiance fiancee exhusband exwife husbands wifes wives partners lover " +
    "ol man hubbys hus spouse husbend hsband bofriend",
  parent:
    "mum mam mom mummy mammy mother dad daddy father da stepdad stepmum stepmother stepfather " +
    "parents parent ma maw mums dads mams fathers mothers baba abbu ammi papa mama",
  child:
    "son daughter kid kids child children childs baby babby babies toddler boy girl boys girls " +
    "lad lads lass sons daughters grandson granddaughter grandkids niece nephew pupil pupils " +
    "student students teen teenager teenagers bairn bairns wean newborn bub bubba infant yo yr " +
    "year y7 y8 y9 y10 y11 stepson stepdaughter tot nipper eldest youngest twins",
  sibling:
    "brother sister bro sis brothers sisters cousin cousins sibling siblings bros twin " +
    "stepbrother stepsister",
  relative:
    "uncle uncles auntie aunty aunt aunties inlaws inlaw family relatives elders mil fil " +
    "grandparents",
  older:
    "nan gran grandma grandad nana granny gramps nanna elderly pensioner grandfather grandmother " +
    "nans grandads widower widow 70 75 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92",
  carer:
    "carer carers nurse staff teacher coach imam priest boss landlord lodger manager employer " +
    "agency owner driver tutor pastor vicar",
  acquaintance:
    "neighbour neighbours neighbor neighbors flatmate housemate mate mates friend friends " +
    "colleague workmate pt patient client customer resident someone somebody door",
  crowd: "gang gangs men blokes youths olders dealers dealer strangers stranger group mob elders",
  hit:
    "hits hit hitting slap slaps slapped slapping punch punches punched punching thump thumps " +
    "thumped smack smacks smacked smacking batter batters battered battering beat beats beaten " +
    "beating bashed bash belt belted whack whacks whacked clobber leathering hiding lick licks " +
    "licked lamped decked clout clouts walloped attacked attack attacks attacking assaulted " +
    "assault violent violence hurts hurting jumped",
  kick: "kick kicks kicked kicking stamped stamp stamps headbutt headbutted nutted",
  grab:
    "grab grabs grabbed grabbing push pushes pushed pushing shove shoves shoved drag drags " +
    "dragged dragging pull pulls pulled pulling pin pins pinned hold holds held holding throws " +
    "threw thrown chucks lobs spit spits spat bites bit bite pinch pinches pinched shake shook " +
    "shakes yank yanked wrestled slams slammed corner cornered hair wrist arm arms",
  choke:
    "strangle strangles strangled strangling choke chokes choked choking throat neck smother " +
    "smothered suffocate suffocated pillow throttled throttle",
  weapon:
    "knife knives knifed knif stab stabs stabbed stabbing machete machetes blade blades gun guns " +
    "shot shoot shooting acid hammer axe bat crowbar zombie petrol sword scissors screwdriver " +
    "poker glassed bottled samurai",
  threat:
    "threat threats threaten threatens threatened threatening kill kills killing murder murdered " +
    "dead bury warned promised next",
  burn:
    "burn burns burned burnt burning cigarette cig fags fag scald scalded iron straighteners " +
    "lighter boiling fire",
  injury:
    "bruise bruises bruised bruising marks mark welts black eye eyes handprint fingerprints " +
    "scratches limping stitches broken fractured cracked bleeding bleeds flinch flinches " +
    "flinched flinching sleeves covered covering",
  shout:
    "shout shouts shouting scream screams screaming screamed swears insults names belittles " +
    "mocks humiliates nasty temper rage rages raging angry moods mood kicks kicking off furious " +
    "row rows argue mental smashes smashed smashing punches walls",
  control:
    "control controls controlling lets let allow allows allowed permission forbids forbid " +
    "forbidden stops stopping checks check tracks track tracking tracker airtag watches watching " +
    "watch monitors spies spying camera cameras location follows following follow followed reads " +
    "deletes isolates isolated timing times counts ration rations decides makes made make forces " +
    "force forced making obey rules",
  locked:
    "lock locks locked locking trapped prisoner kept keeps key keys room cupboard shed escape " +
    "outside house cellar loft door windows",
  money:
    "money wages bank card pension cash savings pin account pay paid debt owe owes owed loan " +
    "stealing steals steal robbed robbing takes taking",
  stalk:
    "stalk stalker stalking stalks harass harassing harassed harassment turns turned waits " +
    "waiting lurking lurks parked sits outside creep creepy follows hanging shows",
  flee:
    "flee fleeing fled flees escape escapes escaping escaped runaway running ran run leaving " +
    "leave left away refuge hide hides hiding hid hidden bag packed safe shelter",
  fear:
    "scared scare scares frightened afraid terrified petrified frit feart frightens fear fears " +
    "feared terrifies worried dread dreading scary unsafe danger dangerous eggshells tiptoe " +
    "panic shaking trembling scaredy skerd scarred nervous cowering cowers intimidating " +
    "intimidates",
  rape:
    "rape raped rapes raping rapist molest molested molesting groped grope gropes groping " +
    "grooming groomed groomer abuse abused abuses abusing abuser abusive sexually assaulted " +
    "assault predator pervert perv paedo paedophile incest noncing nonce",
  sex:
    "sex sexual touch touches touched touching naked nude nudes undress undressed bed consent " +
    "condom private privates knickers pants bits kiss kissed fingers inside slept sleep strip " +
    "stripped feeling feels",
  image:
    "nudes nude pics pictures photos photo video videos filmed films recorded post posting share " +
    "sharing leak leaked blackmail blackmailed blackmailing sextortion onlyfans snap insta " +
    "snapchat webcam send sent online screenshots",
  marry:
    "marry marries married marriage wedding nikah engaged engagement bride groom rishta fiance " +
    "arranged wed shaadi husbandtobe match dowry",
  fgm:
    "fgm circumcise circumcised circumcision gudniin sunna cutter cut khatna sewn closed purify " +
    "purified bondo ceremony special clean gambia somalia sierra sudan egypt kenya mali nigeria",
  honour:
    "honour honor shame shamed dishonour dishonoured izzat disgrace disgraced reputation " +
    "community respect hijab shamefully",
  abroad:
    "pakistan india bangladesh somalia dubai abroad flight flights ticket tickets passport " +
    "passports village country back home airport visa papers deport deported",
  traffic:
    "trafficked trafficking slave slavery unpaid brothel customers massage nail farm factory " +
    "warehouse cannabis car wash trap county lines cuckoo cuckooed cuckooing drugs deliver " +
    "deliveries carry runs phone burner pimp escort lorry van recruiter passports",
  death:
    "die dying died death dead suicide suicidal suicid kill kms unalive unaliving end ending " +
    "ends ended alive live living life exist existing existence gone disappear vanish wake " +
    "asleep forever sleep here point over peace goodbye goodbyes note notes letters burden " +
    "worthless hopeless pointless",
  means:
    "rope hosepipe noose ligature bridge platform track tracks rails train cliff roof ledge jump " +
    "jumping hang hanging hung hose exhaust motorway river water drown overdose razor pills stash saved " +
    "stockpiled tower multistorey parapet edge belt cable",
  selfharm:
    "sh selfharm selfharming cut cutting cuts slice slicing slash slashing carve carving scratch " +
    "scratching blade blades razor razors scars burning wrist wrists thigh thighs arms legs bang " +
    "banging urges sharpener headbanging bleed bleeds hurt hurting punish",
  medicine:
    "pill pills tablet tablets meds medication paracetamol paracetamols ibuprofen aspirin " +
    "capsules antidepressant antidepressants insulin codeine cocodamol morphine calpol " +
    "amitriptyline sertraline propranolol diazepam zopiclone tramadol warfarin metformin " +
    "digoxin lithium packet packets box boxes bottle strip strips dose doses cupboard pcm paras " +
    "inhaler pump epipen nytol drops cream",
  drug:
    "heroin gear smack fent fentanyl nitazene nitazenes ket ketamine spice mdma pregabs " +
    "pregabalin benzos xanax vallies valium methadone coke crack meth ghb gbl g pingers pills e " +
    "speed balloons nos bag bags dab monkey dust k2 mcat street blues needle inject injected " +
    "injecting vodka whisky drink drunk drinking booze alcohol",
  take:
    "take took taken takes taking swallow swallowed swallows swallowing necked downed popped ate " +
    "eaten eats drank drunk drink drinks had having double twice many too much whole lot load " +
    "loads all",
  poison:
    "bleach cleaner antifreeze detergent pod capsule battery batteries magnet magnets berries " +
    "mushrooms mushroom nightshade laburnum poison poisoned weedkiller rat paint thinner white " +
    "spirit petrol dishwasher toilet chemicals chemical fumes gas monoxide lily nicotine vape " +
    "bathbomb descaler turps screenwash",
  body:
    "breathing breath breathe breathes breathless chest heart lips face arm side leg head " +
    "tongue mouth skin rash stomach belly eyes pupils pulse neck jaw throat hands foot feet " +
    "toes finger fingers ear ears nose tummy ribs shoulder bump balls vision wee poo wrist " +
    "veins artery palm bone",
  symptom:
    "unconscious unresponsive blue grey gray sweaty clammy fit fitting fits seizure seizures " +
    "convulsing shaking bleeding bleed blood stroke droop droops drooped drooping slurring " +
    "slurred slurs collapse collapsed collapsing faint fainted fainting floppy limp rash purple " +
    "mottled stiff swollen swelling hives epipen anaphylaxis sepsis hypo sugars ketones " +
    "vomiting vomit vomited sick dizzy numb paralysed waking wake woken asleep snoring gurgling " +
    "rattling foaming jerking twitching confused delirious hallucinating drowsy sleepy passed " +
    "overdose od ods odd ambulance 999 dying crushing crushed tight tightness pain agony " +
    "wheezing gasping contractions waters miscarrying haemorrhaging prolapse drowning " +
    "electrocuted knocked unsteady cold responding respond slumped crooked fever feverish " +
    "burning shivering shivers shivery blurry wobbly staggering pouring gushing spurting " +
    "pumping clots croup stung sting ripped gash severed drowned underwater anaphylactic " +
    "heatstroke hypothermia coma puffed puffy jaundiced blisters blistering jelly gibberish " +
    "nonsense slurry puffs miscarry labour pushing",
  accident:
    "fell fallen slipped tripped crash crashed trapped pinned ladder scaffold tractor mower " +
    "chainsaw saw chisel drill firework fireworks explosion exploded blew pool lake pond canal " +
    "river sea cliff ice window stairs steps wheel motorbike lorry snake adder wasp bee kettle " +
    "pan oil grape coin marble",
  outdoors:
    "homeless rough streets street bench doorway doorways car tent sofa hostel shelter bus " +
    "station park bin shed garage stairwell squat sleeping sleeps sleep kip kipping doss dossing " +
    "bed floor roof outside evicted eviction kicked chucked thrown slung turfed booted out " +
    "nowhere stay couch",
  now:
    "tonight tonite 2nite 2night tonigh now rn today nite night yesterday minute minutes hour " +
    "hours just morning again still currently asap urgent emergency hurry quick help hlp " +
    "suddenly sudden",
  often: "every always keeps keep again often nightly daily constantly weekend payday",
  neg:
    "dont cant wont not never no nowt nothing nobody noone without didnt doesnt isnt wasnt " +
    "wouldnt couldnt hasnt havent aint nah none neither nor cudnt cba dnt no1",
  want:
    "want wants wanted wanna gonna going goin plan plans planning planned ready thinking " +
    "thoughts think tempted urge decided",
  secret:
    "secret secrets secretly whisper whispers whispering tell told say said lie quietly quiet " +
    "delete history hidden discreet discreetly silently code text listening listens hears " +
    "overhear",
  alone:
    "alone left unattended home hungry starving dirty filthy neglected fed feed nappy wet cold " +
    "food unsupervised midnight missing",
  mind:
    "voices hearing paranoid psychosis psychotic manic possessed demons devil tv messages " +
    "following sectioned bipolar schizophrenia eupd ideation intent",
  police:
    "police order court injunction restraining nonmol bail released prison jail tag social " +
    "services mash refuge probation",
  better: "better without me everyone burden off trouble nobody care cares notice miss",
  helpline:
    "samaritans refuge refuges idva isva idvas isvas marac dash sarc sarcs napac rasaac rasasc " +
    "galop papyrus hopeline calm shout childline nspcc streetlink nightstop sanctuary iris " +
    "respect solace karma nirvana womensaid safelives paladin suzy lamplugh",
  abuse:
    "abuse abused abuses abuser abusive abusing violence violent dv da vawg domestic domestics " +
    "coercive coercion controlling gaslighting perpetrator perpetrators victim victims survivor " +
    "survivors molestation clares disclosed discloses disclosure safeguarding exploited " +
    "exploitation exploiting csa cse perp perps",
  roofless:
    "homeless homelessness roofless houseless rough nfa hostel hostels shelter shelters sofa " +
    "surfing doorway doorways tent squat squatting streets evicted kicked chucked turfed slung " +
    "nowhere abode kip kipping doss dossing rucksack bags",
  ...CALM_WORDS,
});
