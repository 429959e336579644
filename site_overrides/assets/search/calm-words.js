// Everyday words, by what they are about: beside them a word of danger is often none. Hints, as
// those of `danger-words.js` are.

/** @type {Record<string, string>} */
export const CALM_WORDS = {
  grief:
    "grief grieving bereaved bereavement funeral cremation crematorium burial buried ashes widow " +
    "widower widowed passed passing mourning memorial hospice palliative terminal terminally " +
    "cancer chemo tumour probate will stillborn stillbirth miscarried miscarriage condolence " +
    "eulogy headstone doula",
  memory:
    "dementia alzheimers memory forgets forgetting forgetful forgot forgotten muddled wanders " +
    "wandering vascular lewy confusion remember remembers",
  caring:
    "carer carers caring respite sitter hoist commode bathe bathing washing dressing lifting " +
    "lift spoon feeding exhausted knackered shattered worn tired break",
  senses:
    "blind sight sighted vision macular glaucoma cataract deaf hearing lipread lipreading " +
    "tinnitus bsl loop braille magnifier talking ears lugs",
  newcomer:
    "refugee refugees asylum visa leave remain status interpreter english esol ielts migrant " +
    "newly arrived arrive manila philippines filipino lagos accra polish ukrainian ukraine romanian afghan syrian sudan gaza poland country",
  difference:
    "autistic autism adhd asperger aspergers dyslexia send sen ehcp downs disability disabled " +
    "wheelchair cerebral palsy meltdown meltdowns sensory tourettes pda",
  mood:
    "anxiety anxious depressed depression low mood stress stressed lonely loneliness isolated " +
    "worried worry worries nervous nerves counselling counsellor therapy cbt therapist " +
    "mindfulness confidence overwhelmed coping",
  habit:
    "smoking smoker vape vaping fags ciggies patches alcoholic alcoholics aa sober sobriety " +
    "rehab recovery relapse relapsed gambling gamble bookies betting bets slots scratchcards " +
    "casino detox weed",
  birth:
    "pregnant pregnancy expecting antenatal midwife newborn breastfeeding latch teething toddler " +
    "toddlers nappies pram weaning colic postnatal maternity babies",
  faith:
    "church mosque temple gurdwara synagogue prayer prayers pray priest vicar chaplain bible " +
    "quran worship mass faith sermon",
  arrears:
    "rent arrears landlord tenancy tenant lease mortgage deposit skint payday wages cupboards " +
    "cupboard fridge foodbank parcel meter owe owes owed letters letter post envelope envelopes " +
    "demands",
  club:
    "club clubs class classes lesson lessons group groups choir walk walks walking football " +
    "rugby cricket boxing karate judo gym yoga pilates swim swimming craft crafts knitting " +
    "crochet sewing pottery art arts painting dance dancing bingo chess darts snooker bowls " +
    "archery fencing paintball airsoft running cycling fishing band drumming singing ukulele " +
    "guitar team league match tournament beginners social coffee session sessions meetup",
  game:
    "game games gaming xbox playstation minecraft fortnite roblox warhammer dnd dungeons arcade " +
    "console lego pokemon cod fifa raid boss level larp",
  media:
    "film films movie movies cinema song songs album concert gig tribute netflix series podcast " +
    "novel book books reading drama telly dvd soap musical play panto poem poetry comic true " +
    "documentary tv theatre tickets festival band",
  study:
    "dissertation essay homework history lecture museum exhibition gcse gcses alevel alevels " +
    "module degree uni college university research study studying exam exams revision school " +
    "nursery reception tutor learn",
  job:
    "job jobs shift shifts vacancy vacancies interview apprentice apprenticeship cv career " +
    "careers hiring work working redundancy fired sacked notice contract hours wage payslip rota " +
    "union retired licence qualification",
  training:
    "training course courses awareness workshop workshops certificate refresher managers " +
    "accredited cpd talk toolkit policy poster",
  charity:
    "volunteer volunteering volunteers donate donation donations fundraise fundraiser " +
    "fundraising charity sponsor sponsored raffle stall sale bake collect collection recycle " +
    "recycling swap",
  benefit:
    "pip uc universal credit benefit benefits appeal form forms esa dla allowance tax claim " +
    "claiming sanction tribunal assessment badge bluebadge voucher grant grants budgeting " +
    "deduction deductions housing council",
  bills:
    "bill bills bailiff bailiffs overdraft loans rent arrears energy meter electric gas water " +
    "debt debts stepchange mortgage deposit fine fines parking refund subscription",
  pet:
    "dog dogs cat cats rabbit rabbits hamster vet vets budgie parrot puppy kitten tortoise horse " +
    "hens chickens goldfish fish pet pets bird birds hedgehog guineapig ferret poodle",
  garden:
    "garden gardens gardening allotment allotments weeds weed bindweed slugs roses rose hedge " +
    "plant plants seeds lettuces lettuce tomatoes lawn grass tree trees compost brambles nettles " +
    "ivy",
  repair:
    "boiler leak leaking tap repair repairs fix broke fence handle damp mould mold plumber " +
    "electrician locksmith shower blocked sink drain toilet washing machine fridge freezer oven " +
    "carpet laptop computer wifi bike bicycle stairlift rail rails",
  food:
    "recipe recipes cook cooking curry cake cakes chocolate lunch dinner biryani bake baking " +
    "bread eggs soup pie batter meat chicken turkey jam pudding tea cafe food vegan",
  clinic:
    "clinic physio prescription prescriptions appointment chemist pharmacy jab jabs vaccine flu " +
    "covid test tests referral gp dentist optician hearing aid aids glasses podiatry diet " +
    "menopause diabetes asthma tinnitus arthritis hay fever knee heel hip bp massage screening " +
    "nhs smear cholesterol",
  shop:
    "cheap cheapest cost costs price prices free hire booking book opening hours times timetable " +
    "bus train tram parking near delivery order buy sell selling second hand ticket discount",
  idiom:
    "lol haha joking bloody dead killing nightmare lush mad knackered gutted starving buzzing " +
    "banging sick legit",
  party:
    "party parties wedding birthday hen stag celebration costume outfit dress fancy christmas " +
    "easter eid diwali halloween present gifts decorations anniversary bouquet",
  trade:
    "plumber electrician handyman joiner builder roofer decorator polisher upholsterer mechanic mot " +
    "locksmith cleaner gardener sweep tip skip refund ombudsman supplier tariff broadband sim wifi " +
    "insurance warranty scaffolding survey estimate quote printer charger removals van storage",
  kit:
    "uniform trainers pe kit shoes boots pram cot buggy highchair bedding sofa wardrobe table chairs " +
    "cooker oven hob fridge microwave curtains carpet bike helmet coat coats toys books bags",
  place:
    "street road lane pub park church hall library centre town village market shop salon barbers " +
    "chippy",
};
