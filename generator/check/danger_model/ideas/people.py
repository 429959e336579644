"""Who a sentence speaks of."""

from __future__ import annotations

from generator.check.personal import FIRST_NAMES

_PLAIN_WORDS = frozenset({"Bill", "Dawn", "Dean", "Hazel", "Heather", "Jan", "Josh", "June", "Ray", "Rob", "Sue"})
"""Names that are words too: in small letters nobody can tell."""

PEOPLE = {
    "first_name": "|".join(name.casefold() for name in FIRST_NAMES if name not in _PLAIN_WORDS and "-" not in name),
    "child": (
        "child|children|childs|kid|kids|kiddies|kiddie|boy|boys|girl|girls|lad|lads|lass|lasses|lassies|teen|teens|"
        "teenage*|youngster*|youth|youths|pupil*|schoolgirl*|schoolboy*|toddler*|son|sons|daughter|daughters|"
        "grandchild*|grandson*|granddaughter*|choirboy*|cubs|scouts|brownies|bairn*|wee ones|wee one|little one|"
        "little ones|littlies|under 8s|under 10s|under 11s|under 12s|under 13s|under 14s|under 15s|under 16s|"
        "under 18s|over 14s|minor|minors|juniors|year sevens|year eights|tween*|young person|young people|"
        "young ones|school leavers|gymnast*|cadets|our young|tinies|school age|primary age|student|students|"
        "freshers|pre teen|preschool*|nursery|nurserys|our boys|our girls|altar boys|choristers|trainees|"
        "apprentice*|young carers|fifteen year old*|thirteen year old*|9 year olds|her teens|babes|year 7s|year 11|"
        "13 year old*|14 or 15|twelve year old*|12 to 14s|runaways|foster children|fostered|sixes and sevens|"
        "8 to 11|school bus|tyke|tykes|nipper*|under sixteens|reception class|infants|key stage|primary|secondary|"
        "sixth form*|choir boys|ballerinas|swimmers|mascots|ball boys|pony club"
    ),
    "baby": (
        "baby|babies|babys|newborn*|infant*|bump|breastfe*|bottle fed|weaning|postnatal|antenatal|midwi*|pregnan*|"
        "expecting|mums and bumps|expectant|baby clinic|in labour|maternity|trimester|new mum|new mums|"
        "nursing mothers|formula"
    ),
    "woman": (
        "woman|women|womens|womans|lady|ladies|wife|wives|wifes|girlfriend*|mum|mums|mother|mothers|widow|widows|"
        "gal|gals|bride|brides|missus|female|females|sister|sisters|shes|she|her|hers|herself|spinster*|lasses|"
        "single mum|single mums"
    ),
    "man": (
        "man|men|bloke|blokes|gentleman|gentlemen|gent|gents|fella|fellas|husband|husbands|boyfriend*|he|hes|him|"
        "his|himself|chap|chaps|widower*|bachelor*|father|dad|dads|brother|brothers|uncle|guy|guys"
    ),
    "partner": (
        "ex|exes|partner|partners|husband|husbands|wife|wives|missus|girlfriend|boyfriend|spouse*|marriage|married|"
        "kids mother|kids mum|childrens mother|other half"
    ),
    "first_person": ("i|im|ive|ill|me|my|mine|myself|id"),
    "second_person": ("you|your|yours|youre|yourself|youll|youve"),
    "us": ("we|our|us|ours|weve|well|were"),
    "title": (
        "pastor|brother|sister|father|auntie|aunty|uncle|big|coach|mr|mrs|miss|ms|sheikh|imam|apostle|prophet|"
        "bishop|deacon|elder|mother|guru|master|dr|nurse|captain|skip"
    ),
    "peoples": (
        "blacks|whites|asians|africans|indians|pakistanis|bangladeshis|poles|romanians|kurds|iraqis|afghans|arabs|"
        "somalis|eritreans|nigerians|turks|europeans|gypsies|gipsies|gypsy|gypo*|pikey*|traveller|travellers|roma|"
        "foreigner*|foreign|coloured|coloureds|ethnics|immigrants|immigrant|illegals|migrant|migrants|refugee|"
        "refugees|asylum|incomers|newcomers|muslim|muslims|islam|islamic|jew|jews|jewish|hindu|hindus|sikh|sikhs|"
        "catholic|catholics|atheist*|unbeliever*|non believers|heathen*|polish|romanian|ukrainian|ukrainians|"
        "african|asian|pakistani|indian|chinese|black|brown|irish|eastern european*|somali|syrian*|arab|nigerian|"
        "hijab*|headscar*|burka*|turban*|niqab*|kosher|halal|lower caste|caste|jatt|chamar*|dalit*|accent|accents|"
        "skin|surname|race|ethnic|ethnicity|heritage|nationality|backgrounds|certain backgrounds|you know who|"
        "that lot|those people|their sort|their kind|certain types|certain sorts|english second|no english|"
        "speak english|born abroad|overseas|mental patients|patients|iranian*|eritrean|tribe|other tribe|drag|"
        "the camp|camp gone|caravan people|tinkers|settled|new mosque|sunni|shia|ahmadi*|hungarians|slovak*|"
        "kurdish|vietnamese|filipino*|ghanaian*|sudanese|congolese|lithuanian*|bulgarian*|latvian*|portuguese|"
        "turkish|greek|yank*|scousers|single mothers|benefit claimants|dss|council tenants|estate lot|ex offenders|"
        "rough sleepers|smackheads|druggies|alkies|mormon*|jehovah*|evangelical*|protestants|papists|orange|vegans|"
        "savages|tranny|trannies|freaks|cripples|cripple|handicapped|overstayers|veiled|veil|veils|prayer mat|"
        "prayer mats|the hostel|hostel lot|asylum hotel|asylum seekers|boats|spanish|italian*|french|german*|welsh|"
        "scots|scottish|tamil*|bengali*|gujarati*|punjabi*|yoruba|igbo|zimbabwean*|kenyan*|ethiopian*|moroccan*|"
        "algerian*|egyptian*|yemeni*|libyan*|palestinian*|israeli*|rwandan*|burmese|rohingya|nepali*|sri lankan*|"
        "tibetan*|brazilian*|colombian*|jamaican*|caribbean*|west indian*|thai|korean*|japanese|mongolian*|"
        "russian*|georgian*|armenian*|moldov*|serb*|croat*|bosnian*|kosov*|macedonian*|czech*|estonian*|windrush|"
        "interpreter|speaking welsh|another language|own language|own tongue|mother tongue|hong kong*|albanian*|"
        "romanies|travelling|site people|the site|benefits people|scroungers|claimants|chavs|druggie|smack head*|"
        "addicts|alcoholics|homeless|tramps|beggars|prostitutes|sex workers|unmarried|divorced|single mother|"
        "low caste|jewish visitors|hijab wearing|migrant homes|names our|fatties|diagnosis"
    ),
    "majority": (
        "white|english|british|britons|brits|native|natives|indigenous|christian|christians|born here|"
        "born and bred|this country|our own|our own kind|our own people|proper english|normal|decent|respectable|"
        "people like us|our sort|locals|local born|local families|true|patriot*|stock|blood|descent|born in this|"
        "parish born|generations|baptis*|churchgo*|practising|believers|faithful|straight|able bodied|healthy|"
        "people born here|birth certificate|local people|ratepayers|our kind|keep our borough|keep our|"
        "our heritage|our culture|our faith|ordinary people|sensible|proper ladies|nice families|working families|"
        "good families|god fearing|fit|presentable|hearing members|both sides|christened|from here|look it|"
        "round here|real yorkshire|real people|grandparent|buried in|village white|decent folk|ordinary children|"
        "ordinary|lords prayer|true born|locals first|local first|local kids first|english born|british born|"
        "white boys|white families|white only|whites only|the real|traditional|traditional families|proper|"
        "proper families|anglo|saxon|saint georges|st georges|union jack|flag|flags|our forefathers|grandfathers|"
        "our village|our town|our community|regular folk|taxpayers|hard working|hardworking|clean living|"
        "our own faith|bible believing|saved|born again|european heritage|heritage|professionals|excellence|able|"
        "neurotypical|achievers|fair complexion|complexion|fair skinned|light skinned|founding families|"
        "old families|ancestry|ancestral|values led"
    ),
    "disabled": (
        "wheelchair|wheelchairs|disabled|disability|disabilities|handicap*|autistic|autism|aspergers|adhd|downs|"
        "down syndrome|deaf|blind|hearing aids|learning disabilit*|learning difficult*|special needs|mentally ill|"
        "mental|nerves|schizo*|epilep*|dementia|guide dog|guide dogs|assistance dog*|scooter|scooters|mobility|"
        "walking frames|stammer*|incontinen*|tics|tourettes|fits|carers in tow|slow|crutches|hoist*|oxygen|stoma*|"
        "hiv|aids|learning disability|unsettle*|behaviour problems|challenging behaviour|helper|helpers|toileting|"
        "personal care needs|amputee*|facial|disfigur*|scarred|fat|overweight|obese|dwarf*|cerebral palsy|"
        "lip read*|sign language|interpreter|partially sighted|the blind|guide dogs and|hearing impaired|anxiety|"
        "depressed people"
    ),
    "lgbt": (
        "gay|gays|lesbian|lesbians|trans|transgender|transgendered|transsexual*|homosexual*|same sex|bisexual*|"
        "queer|queers|lgbt*|pride|came out|coming out|come out as|gender|genders|orientation|sexuality|tomboy*|"
        "effeminate|sissy|like other girls|like boys|likes boys|likes girls|likes men|inclination|inclinations|"
        "attraction|attractions|ssa|insist they are|identif* as|thinks he is a girl|thinks shes a boy|pronoun*|"
        "binder*|they are sons|feelings for men|feelings for other|a lifestyle|this lifestyle|that lifestyle|"
        "unnatural|seen with other girls|with other girls|with other boys|with another boy|with another girl|"
        "says she is a boy|says he is a girl|says shes a boy|says hes a girl|drag|partner the same|two mums|"
        "two dads|hormones|new name|chosen name|nonbinary|non binary|the letters|rainbow|gayness|like men|"
        "like women|lived with women|live with women|being a boy|being a girl|trans child|trans daughter|trans son|"
        "ex gay|liking for men|attracted|drag queens|closet|about men|about women|girly|boyish|camp|butch|"
        "cross dress*|dresses|wrong body|sissies|boys who|girls who like|their own sex|own sex|gender confused|"
        "gender confusion|not like other boys|nonconform*|intersex|asexual|poofs|dykes|sodom*|puberty"
    ),
    "faith": (
        "god|gods|jesus|christ|lord|church|churches|pastor|imam|prayer|prayers|pray|prays|praying|prayed|bible|"
        "biblical|scripture*|vicar|chaplain|fellowship|mosque|allah|quran|koran|ruqya*|blessed|blessing|anoint*|"
        "altar|faith|godly|holy|spirit|deliver*|exorcis*|demon*|satan*|sin|sins|sinful|sinner*|repent*|inshallah|"
        "temple|gurdwara|fasting and prayer|laying on|elders|congregation|sermon|worship|ministry|minister|monk*|"
        "monast*|testimony"
    ),
    "vulnerable": (
        "elderly|pensioner|pensioners|oap|oaps|old folk|old folks|older people|old people|frail|lonely|"
        "living alone|lives alone|live alone|on your own|on their own|on her own|all on your own|widow|widows|"
        "bereaved|grieving|homeless|rough sleep*|sofa surf*|runaway*|care leaver*|leaving care|down on your luck|"
        "fallen on hard|hard times|in a fix|no family|vulnerable|desperate|struggling|skint|behind on|behind with|"
        "in debt|no papers|no visa|no status|new here|just arrived|single mum|single mums|memory|off the street|"
        "off the streets|on benefits|on the dole|stuck|short till|broke|cant sleep|scared|frightened|"
        "lives by herself|lives by himself|live by yourself|aged 8*|aged 9*|in her eighties|in his eighties|"
        "in her nineties|widowed|newly single|separated|single parent*|isolated|confused|bedbound|housebound|"
        "international students|from abroad|far from home|learning disabled|nobody to ask|undocumented|"
        "new arrivals|under stress|depressed|heartbroken|drinkers|old ladies|lone ladies|elderly ladies|"
        "your husband|has passed|prison wives|asylum seeking|housebound pensioners|recovering addicts|"
        "without status|homeless lass|sofa surfing|after hospital|lost your husband|lost his wife|dementia|"
        "care home|care homes|sheltered|carers|disabled|learning difficulties|lone parents|destitute|evicted|"
        "hungry|starving|penniless|laid off|redundant|unemployed|jobless|young mums|teenage mums|street homeless|"
        "grief|loss"
        "|nervous by herself|nervous by himself|any lady|old dears|over 70s|confused teenagers|shy girls|shy boys"
    ),
    "mobile_number": ("07*"),
}
