// Set phrases in other languages that are spoken in Britain, by the topics of the English ones, for
// too few texts are in any of them to teach its words. Arabic, Persian and Urdu letters may be
// typed either way, and Chinese is a letter to a word: `wordsHeard` reads both.

/** @type {Record<string, string>} */
export const TRANSLATED_EXPRESSIONS = {
  "translated partner":
    "asawa|eşim|fy nghariad|fy ngwr|gharwala|gwr|jamai|kocam|mari|marido|maz|meu marido|" +
    "mi pareja|mio marito|moj maz|mon mari|ninkaygu|pareja|pati|shauhar|shohar|sotia|sotul|" +
    "sotul meu|zona|жена|муж|мужа|мъжът|чоловік|بیوی|خاوند|خطيبي|زوجتي|زوجي|شوهر|شوهرم|شوہر|" +
    "میرا شوہر|مێردەکەم|पति|पत्नी|জামাই|স্বামি|স্বামী|ਘਰਵਾਲਾ|ਪਤੀ|丈 夫|男 朋 友|老 公|老 婆",
  "translated hurting":
    "a batut|ameaca|ameaca me|amenaza con|ameninta|bate copiii|bate me|bate na|bate nos|bateu me|" +
    "beni dovdu|bicak|bije|bije dzieci|bije mame|bije mnie|binubugbog|bogazimi sikti|bop co|" +
    "bygwth|bygwth fy lladd|coltello|couteau|cu cutitul|cuchillo|cutit|danh dap|danh toi|dhamki|" +
    "do me vrase|doa giet|dovuyor|dusi mnie|dusil|fenyeget|fojtogat|fy mrifo|fy mwrw|fy nghuro|" +
    "fy nharo|garaaca|giet toi|grasina|grozi|grozi mi|grozi ze|hanjabay|hanjabaya|i dilaya|" +
    "i dili|i garaacaa|i garaacay|jaan se maar|jaan se marne|jano maar|ma ameninta|ma bate|" +
    "ma frappe|ma frappee|ma loveste|ma omoara|ma strange de gat|ma urmareste|maarda|maare che|" +
    "maarta|mane musa|mare amare|mare che|mari nakhish|matar me|me ahorca|me ameaca|me amenaza|" +
    "me bate|me bateu|me cogne|me godet|me golpea|me kercenon|me menace|me pega|me pego|" +
    "me persegue|me persigue|me quiere matar|me rrahu|me rreh|me suit partout|me tape|me tuer|" +
    "me vrasin|meg fog olni|megol|megver|menace de|mere felbe|metrangle|mi ha picchiata|mi mena|" +
    "mi minaccia|mi perseguita|mi picchia|mi strangola|mi uccide|minaccia|mnie bije|mnie zabije|" +
    "musa mane|ne bate|nos pega|nous frappe|nozem|nuzudyti|oldurecek|oldurmekle|papatayin|" +
    "peet raha|peetda|peetta|pobil|przemoc|przesladuje|sa ma omoare|siddet|sinasaktan|sinuntok|" +
    "sledzi mnie|strange de gat|takip ediyor|tehdit ediyor|thike|tinatakot|uccidermi|uderzyl|" +
    "uzmusti|va a matar|va me tuer|vadd ditta|vai me matar|ver a ferjem|z nozem|zabije mnie|" +
    "zabije nas|zneca sie|бие|бьет|бє|бє мене|вбити мене|вбє мене|души ме|душит|душить|заплашва|" +
    "избивает|избил|ме бие|ножем|ножом|переслідує|побив|погрожує|преследва|преследует|убить меня|" +
    "убьет|убьет меня|угрожает|удари ме|ударил меня|ще ме убие|بالقتل|بسکین|بيضربني|بیهددنی|تشدد|" +
    "تهدید|جان سے مار|خنقني|دھمکی|دھمکیاں|دەتکوژم|دەمکوژن|سکین|سیقتلنی|ضرب|ضربني|ضربنی|قتل|لێدان|" +
    "لێم دەدات|مارا|مارتا|مارتی|می زند|می کشد|میزند|میزنه|میکشه|هیقتلنی|هەڕەشە|وهی|وژنی|ویهددنی|" +
    "يخنقني|يضرب اولادي|يضربنا|يضربني|يضربها|يعنفني|پیٹا|پیٹتا|پیچھا کرتا|چاقو|کتک|گلا دبایا|" +
    "یذبحنی|یقتلنی|یقتلونی|یلاحقنی|یهدد|یهددنی|गला दबाया|चाकू|जान से मार|धमकी|पीछा करता|पीटता|" +
    "पीटा|मार डाल|मारता|मारते|मारपीट|খুন|গলা টিপে|ছুরি|নির্যাতন|পেটায়|মারছে|মারধর|মারে|" +
    "মেরে ফেলব|মেরে ফেলবে|মেরেছে|হুমকি|ਕੁੱਟਦਾ|ਕੁੱਟਮਾਰ|ਜਾਨੋਂ ਮਾਰ|ਧਮਕੀ|ਮਾਰਦਾ|ધમકી|માર માર્યો|" +
    "મારી નાખ|મારે છે|அடிக்கிறான்|அடிக்கிறார்|அடித்தார்|கொன்று|மிரட்டுகிறார்|மிரட்டுறான்|ይመታኛል|" +
    "ይቐትለኒ|ይወቕዓኒ|ይደበድበኛል|ይገድለኛል|威 胁|威 脅|家 暴|恐 吓|打 人|打 孩 子|打 我|打 我 妈|打 老 婆|拿 刀|掐 我|攞 刀|斩 我|杀 了 我|" +
    "杀 我|殺 我|跟 住 我|跟 踪|跟 蹤|追 杀",
  "translated dying":
    "acabar com tudo|acabar con todo|ayoko nang mabuhay|chce sie zabic|chce umrzec|" +
    "ddim eisiau byw|ddim isio byw|dua te vdes|eisiau marw|en finir|envie de mourir|farla finita|" +
    "gusto ko nang mamatay|hunanladdiad|inaan dhinto|intihar|is dilo|isdil|isio marw|jeena nahi|" +
    "jina nahi|kendimi oldur|khong muon song|khudkushi|lladd fy hun|ma sinucid|magpakamatay|" +
    "mamatay na|mar jaun|marna chahta|marna chahti|marna chaunda|marna chaundi|marvu che|matarme|" +
    "me matar|me suicider|meg akarok halni|more jaite|morirme|morte chai|muon chet|" +
    "mysli samobojcze|nao quero mais viver|nao quero viver|nebenoriu gyventi|nem akarok elni|" +
    "nie chce juz zyc|nie chce mi sie juz zyc|nie chce mi sie zyc|nie chce zyc|no quiero vivir|" +
    "non voglio vivere|noriu mirti|nu mai vreau sa traiesc|nusizudyti|olmek istiyorum|ongyilkos|" +
    "plus envie de vivre|quero acabar com tudo|quero morrer|quiero morir|quitarme la vida|" +
    "sa ma omor|samobojstwo|sinucid|sinucidere|skonczyc ze soba|suicidarme|suicidarmi|suicider|" +
    "suicidio|te vdes|tne sie|tu sat|tu tu|uccidermi|veux mourir|veux plus vivre|voglio morire|" +
    "voglio piu vivere|vras veten|vreau sa mor|yasamak istemiyorum|zabic sie|zabije sie|" +
    "zindagi khatam|вбити себе|да се убия|искам да умра|не искам да живея|не хочу більше жити|" +
    "не хочу жити|не хочу жить|покончить с собой|покінчити з собою|самогубство|самоубийство|" +
    "убить себя|хочу померти|хочу умереть|ابغى اموت|اريد ان اموت|اقتل نفسی|اموت|انتحار|انتحر|" +
    "انهی حیاتی|بدي اموت|بمرم|بمیرم|جینا نہیں|خودم را بکشم|خودمو بکشم|خودکشی|خۆم بکوژم|خۆکوشتن|" +
    "زندگی ختم|عايز اموت|لا اريد العيش|لا اريد ان اعيش|ما ابغى اعيش|ما بدي عيش|مر جاؤں|" +
    "مرنا چاہتا|مرنا چاہتی|مړ شم|میخوام بمیرم|نمی خواهم زنده|ځان وژنم|आत्महत्या|खुदकुशी|" +
    "जीना नहीं|मर जाऊं|मरना चाहता|मरना चाहती|আত্মহত্যা|বাঁচতে চাই না|মরতে চাই|মরে যেতে|ਖੁਦਕੁਸ਼ੀ|" +
    "ਜੀਣਾ ਨਹੀਂ|ਮਰਨਾ ਚਾਹੁੰਦਾ|ਮਰਨਾ ਚਾਹੁੰਦੀ|આત્મહત્યા|જીવવું નથી|મરવું છે|મરી જવું|சாக வேண்டும்|" +
    "சாகணும்|தற்கொலை|வாழ விருப்பமில்லை|መሞት|መሞት እፈልጋለሁ|ራሴን ማጥፋት|ርእሰይ ክቐትል|ክመውት|ክመውት ደልየ|不 想 活|割 腕|" +
    "唔 想 做 人|唔 想 生|好 想 死|想 死|活 不 下 去|自 杀|自 残|自 殺|轻 生",
  "translated violated":
    "a violat|abuso de mi|abusou de mim|attouchements|cam drin rhywiol|dobiera sie|dotyka mnie|" +
    "estuprada|estupro|estuprou|ete violee|fost violat|fui violada|ginahasa|gwalt|hinipuan|" +
    "humihipo|kufsaday|kufsi|lhe mexe|ma atinge|ma touchee|ma viole|ma violee|me toca|me toco|" +
    "me violaron|me violo|me violou|mi ha toccata|molestuje|stuprata|taciz|tecavuz|treisio|" +
    "violentata|violentato|wedi fy nhreisio|zabardasti ki|zgwalcil|zgwalcili|zgwalcona|" +
    "домагається|домогается|зґвалтував|зґвалтували|зґвалтування|изнасили|изнасиловал|" +
    "изнасиловали|изнасилование|лізе до мене|пристает|اغتصاب|اغتصبنی|تجاوز|تحرش|دەستدرێژی|ریپ|" +
    "زیادتی|للاغتصاب|یتحرش|یلمسنی|छेड़छाड़|बलात्कार|ধর্ষণ|ਬਲਾਤਕਾਰ|強 姦|强 奸|强 暴|性 侵|摸 我|猥 亵|非 礼|非 禮",
  "translated nowhere":
    "a dat afara|a la rue|bezdomna|bezdomny|cacciata di casa|cacciato di casa|cysgu allan|" +
    "cysgu ar y stryd|dat afara|digartref|donde dormir|dorm in masina|dorm pe strada|" +
    "dormim in masina|dormir dehors|dormo in strada|dormons dehors|dors dehors|dove dormire|" +
    "en la calle|evden atti|evden kovdu|expulsa de casa|fara adapost|fui expulsa|fui expulso|" +
    "ghar se nikal|ghar se nikala|gharo kadd|hoy malihi|in mezzo alla strada|kalacak yerim|" +
    "kirakott|kithe sovan|ma dat afara|me echaron|me echo de|me expulsou|meel aan seexdo|" +
    "mis a la porte|mis dehors|mise a la porte|mise dehors|na rua|na ulicy|nao tenho onde|" +
    "nie mam gdzie|nie mam gdzie spac|nincs hol|no tengo donde|nu am unde|nu am unde sa dorm|" +
    "nulle part ou|onde dormir|ou dormir|pe strada|pinalayas|sokakta kaldim|sokaktayim|" +
    "spac na ulicy|spie na ulicy|spie w aucie|spie w samochodzie|unlle i fynd|unlle i gysgu|" +
    "unman i gysgu|walang matulugan|wyrzucil mnie|wyrzucil z domu|wyrzucili mnie|yatacak yer|" +
    "вигнав|вигнали|выгнал|выгнали|на вулиці|на улицата|на улице|негде ночевать|негде спать|" +
    "немає де|нямам къде|ніде ночувати|انام فی الشارع|بلا ماوى|بیرون کرد|بیرونم کرد|بے گھر|" +
    "جا ندارم|جای خواب|رات کہاں|شوێنم نیە|طردنی|طردونی|فی الشارع|لیس لدی مکان|ما عندی مکان|" +
    "نوم فی|گھر سے نکال|گھر سے نکالا|घर से निकाल|बेघर|सोने की जगह|ঘর থেকে বের|ঘুমানোর জায়গা|" +
    "থাকার জায়গা|রাস্তায়|ਘਰੋਂ ਕੱਢ|ਸੌਣ ਲਈ|ઘરમાંથી કાઢી|સૂવાની જગ્યા|தங்க இடம்|தூங்குறது|" +
    "வீட்டை விட்டு|መኝታ የለኝም|እድቅሰሉ|冇 地 方|无 家 可 归|没 地 方 住|没 地 方 睡|没 有 地 方|流 落|睡 街|瞓 街|赶 出|趕 出|趕 咗|" +
    "露 宿",
  "translated controlled":
    "atkaiya|ayaw ako palabasin|cikmama izin|eve kilitledi|exciser|excision|" +
    "ficou com o meu passaporte|hindi ako pinapalabas|jor kore|jor koria|kinuha ang passport|" +
    "kinuha passport|luat actele|luat buletinul|luat pasaportul|ma incuie|ma obliga|" +
    "ma tine inchisa|mariage force|me encierra|me forcent|me obligan|me obrigam|me obrigar|" +
    "me tranca|menferme|mi chiude|mi costringono|nao me deixa|nie pozwala mi|no me deja|" +
    "nu ma lasa|obligan a casar|pasaportumu|passport chheen|passport le liya|passport rakh|" +
    "preso il passaporto|quitaron el pasaporte|sa ma marit|tirou meu passaporte|zabardasti|" +
    "zabardasti shadi|zabiera mi|zabral dokumenty|zabral mi klucze|zabral mi paszport|" +
    "zabral mi telefon|zabral telefon|zabrali dokumenty|zabrali mi paszport|zabrali paszport|" +
    "zamknal mnie|zamyka mnie|zmusza mnie|zorla evlendir|взеха ми|выдают замуж|забрав паспорт|" +
    "забрал паспорт|забрали паспорт|замкнув|запер|заставляют|личната карта|не випускає|" +
    "не выпускает|не пускает|не пускає|отнял паспорт|отобрали паспорт|примушують|اخذ جوازی|" +
    "اخذوا جوازی|بالاجبار|باہر نہیں|بند کر|به زور|تزویجی|جواز سفری|حبسنی|ختان|زبردستی شادی|" +
    "زبردستی نکاح|زواج بالاجبار|قید|لا یسمح لی|ما یخلی|ما یخلینی|پاسپورتم|پاسپورٹ رکھ|په زور|" +
    "یجبرنی|یجبرونی|یحبسنی|یمنعنی|जबरदस्ती शादी|ज़बरदस्ती|ज़बरन|पासपोर्ट छीन|पासपोर्ट रख|बंद कर|" +
    "बाहर जाने नहीं|बाहर नहीं जाने|আটকে|আটকে রাখে|জোর করে|জোর করে বিয়ে|নিজের ঘরে আটকে|" +
    "পাসপোর্ট নিয়ে|ਜ਼ਬਰਦਸਤੀ|ਜ਼ਬਰਦਸਤੀ ਵਿਆਹ|ਪਾਸਪੋਰਟ ਰੱਖ|ਬਾਹਰ ਨਹੀਂ|不 讓 我|不 让 我|关 起 来|唔 俾 我|唔 畀 我|" +
    "囚 禁|扣 了 我 的 护|扣 护 照|护 照 被|迫 我|逼 婚|鎖 住|锁 在",
  "translated illness":
    "a avale|a inghitit|ambulanta|anymwybodol|avale des|avale une|bayildi|behosh|cale opakowanie|" +
    "ddim yn anadlu|desmaiou|engoliu|goliyan kha|gorddos|ha ingoiato|hap icti|hindi humihinga|" +
    "inconscient|inconsciente|inconstient|inconstienta|karetka|luat pastile|nakalunok|" +
    "nao respira|ne respire|nefes almiyor|nie oddycha|nieprzytomna|nieprzytomny|no respira|" +
    "non respira|nu respira|polknal|polknela|polknelam|przedawkowal|przedawkowala|saans nahi|" +
    "se tomo|se trago|svenuta|svenuto|tome muchas|tomei muitos|tomou muitos|troppe pastiglie|" +
    "udar|walang malay|wedi llyncu|zawal|без свідомості|без сознания|наглоталась|наглотался|" +
    "наковтався|не дихає|не дышит|непритомна|непритомний|передозировка|проглотил|проковтнув|" +
    "ابتلع|اسعاف|اغمی|بلع|بیهوش|بے ہوش|جرعه زائده|سانس نہیں|فاقد الوعی|لا یتنفس|ما عم یتنفس|" +
    "ما یتنفس|نفس نمی|گولیاں کھا|गोलियां खा|बेहोश|सांस नहीं|অজ্ঞান|শ্বাস নিতে|ਬੇਹੋਸ਼|ਸਾਹ ਨਹੀਂ|" +
    "不 呼 吸|中 風|中 风|半 边 身|半 邊 身|叫 不 醒|叫 唔 醒|吃 了 很 多 药|吞 了|救 护 车|昏 迷|晕 倒|暈 低|没 呼 吸|白 車|胸 口 痛|药 过 量|" +
    "誤 吞|误 吞",
  "translated getaway":
    "baqayaa|bhoy lage|boje sie|boje sie meza|boje sie o dzieci|boje sie wrocic|dar lagda|" +
    "dar lagta|frica de el|ho paura|imi e frica|jai peur|korkuyorum|medo dele|mi e frica|" +
    "mie frica|miedo de|natatakot|ofn fy|ofn mynd adra|ofn mynd adref|paura di lui|peur de lui|" +
    "peur de rentrer|tengo miedo|tenho medo|боюсь|боюся|اخاف منه|خائفه|خاىفه|خایف|خایفه|دەترسم|" +
    "محفوظ نہیں|می ترسم|میترسم|هربت|ڈر لگتا|ڈرتی|डर लग रहा|डर लगता|নিরাপদ নই|নিরাপদ না|ভয় পাই|" +
    "ভয় লাগে|ਡਰ ਲੱਗਦਾ|不 敢|好 惊|好 驚|害 怕",
  "translated errand":
    "admission|aulas|bac si|banc bwyd|banco alimentar|banco de alimentos|biserica|busco|cerco|" +
    "chashma|cherche|clases|clwb|consulta|corso|cours de|curs de|cursuri|danglais|darbo|darmowy|" +
    "de lucru|dentist|dentysta|dentysty|dhakhtar|disci|doktor|dosbarth|dugsi|ecole|eglise|" +
    "emprego|escola|escuela|fasal|fogorvos|gydytojas|is ariyorum|iskola|kurs|kursai|kursu|kursy|" +
    "lavoro|lekarz|lekarza|lekcje|loc de munca|lop hoc|meddyg|medecin|medic|medico|medicul|misa|" +
    "mjek|mokykla|msza|munkat|naukri|okul|orvos|praca|prace|pracy|pune|scoala|scuola|shaqo|" +
    "shkolle|simbahan|szkola|szkole|szkoly|tanfolyam|tim viec|trabaho|trabajo|trabalho|travail|" +
    "truong|viec lam|ysgol|zasilek|врач|врача|допомога|курс|курси|курсы|лекар|лікар|лікаря|" +
    "пособие|работа|работу|роботу|стоматолога|уроци|училище|церковь|школа|школи|школу|اسکول|" +
    "بنک الطعام|ترجمه|تسجیل|خوێندن|دروس|دوره|دکتر|سکول|طبیب|مترجم|مدرسه|مسجد|موعد|مکتب|نوکری|" +
    "وظیفه|ټولګی|ڈاکٹر|ښوونځی|کلاس|کورس|کۆرسی|क्लास|डॉक्टर|नौकरी|फॉर्म|मंदिर|स्कूल|ক্লাস|চাকরি|" +
    "ডাক্তার|ফর্ম|মসজিদ|শিক্ষা|স্কুল|ਕਲਾਸ|ਗੁਰਦੁਆਰੇ|ਡਾਕਟਰ|ਨੌਕਰੀ|ਲੰਗਰ|ਸਕੂਲ|ક્લાસ|ડોક્ટર|નોકરી|" +
    "મંદિર|શાળા|பள்ளி|மருத்துவர்|வகுப்பு|வேலை|ሐኪም|ሓኪም|ትምህርቲ|ትምህርት|上 课|学 校|學 校|小 学|找 工 作|报 名|教 会|" +
    "注 册|申 請|申 请|翻 譯|翻 译|英 文|英 語|英 语|预 约|食 物 银 行",
  "translated grief":
    "bu farw|wedi marw|wedi colli fy|wedi colli ei|collais fy|collais i fy|colli gwr|" +
    "colli gwraig|galar|profedigaeth|angladd|gweddw|zmarl|zmarla|pogrzeb|zaloba|wdowa|est mort|" +
    "est decede|perdu mon mari|deuil|murio|perdido a mi|viuda|a murit|inmormantare|mar gaya|" +
    "intiqal|bewah|dehant|kocam oldu|esim oldu|cenaze|توفی|وفات|انتقال ہو|মারা গেছেন|মারা গেছে|" +
    "去 世|过 世|過 世|помер|умер муж|умер мой|похорон",
};
