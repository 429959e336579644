/** Written by `linkbook fields` from the Python declarations. Change those, never this file. */

/** The line above the YAML in an e-mail. */
export const BEGIN_MARK = "--- linkbook ---";

/** The line below the YAML in an e-mail. */
export const END_MARK = "--- end ---";

/** Most characters of a place's notice that a card has room for. */
export const MOST_NOTICE = 60;

/** The fields that the form asks for, by dotted path, in the order of a file. */
export const FIELDS = {
  "name": {"title":"What is it called?","kind":"line","required":true,"max":100},
  "other_names": {"title":"Has it other names, or had it?","kind":"line","many":true,"max":10},
  "summary": {"title":"What happens there?","kind":"line","required":true,"max":250},
  "description": {"title":"Would you like to say more?","kind":"paragraphs","max":4000},
  "organisation": {"title":"Who runs it?","kind":"group","required":true},
  "organisation.name": {"title":"Who runs it?","kind":"line","required":true,"max":100},
  "organisation.kind": {"title":"What kind of organisation is that?","kind":"choice","choices":["charity","community group","council","NHS","faith group","social enterprise","company","school or college","government","other"]},
  "organisation.charity_number": {"title":"What is its charity number, if it has one?","kind":"charity_number"},
  "organisation.website": {"title":"Does the organisation have a website?","kind":"web_address"},
  "organisation.other_names": {"title":"Has it other names, or had it?","kind":"line","many":true,"max":10},
  "organisation.social": {"title":"Which social media pages does it have?","kind":"web_address","many":true,"max":6},
  "also_run_by": {"title":"Does anybody else run it with them?","kind":"group","many":true,"max":8},
  "also_run_by.name": {"title":"Who runs it?","kind":"line","required":true,"max":100},
  "also_run_by.kind": {"title":"What kind of organisation is that?","kind":"choice","choices":["charity","community group","council","NHS","faith group","social enterprise","company","school or college","government","other"]},
  "also_run_by.charity_number": {"title":"What is its charity number, if it has one?","kind":"charity_number"},
  "also_run_by.website": {"title":"Does the organisation have a website?","kind":"web_address"},
  "also_run_by.other_names": {"title":"Has it other names, or had it?","kind":"line","many":true,"max":10},
  "also_run_by.social": {"title":"Which social media pages does it have?","kind":"web_address","many":true,"max":6},
  "needs": {"title":"What does it help with?","kind":"reference","many":true,"required":true,"max":8},
  "keywords": {"title":"Which other words might people type to find it?","kind":"line","many":true,"max":20},
  "ways": {"title":"How do people take part?","kind":"choice","many":true,"required":true,"max":8,"choices":["in person","by phone","online","home visit","by post","by text","by video call","by web chat"]},
  "venues": {"title":"Where does it happen?","kind":"group","many":true,"max":30},
  "venues.name": {"title":"What is the building called?","kind":"line","max":100},
  "venues.address": {"title":"What is the number and street?","kind":"line","max":150},
  "venues.town": {"title":"Which town or village is it in?","kind":"line","max":60},
  "venues.postcode": {"title":"What is the postcode?","kind":"postcode"},
  "venues.access": {"title":"What is it like to get in and take part?","kind":"group"},
  "venues.access.step_free": {"title":"Can you get in without steps?","kind":"answer"},
  "venues.access.accessible_toilet": {"title":"Is there an accessible toilet?","kind":"answer"},
  "venues.access.changing_places": {"title":"Is there a Changing Places toilet?","kind":"answer"},
  "venues.access.hearing_loop": {"title":"Is there a hearing loop?","kind":"answer"},
  "venues.access.quiet_space": {"title":"Is there a quiet room or corner?","kind":"answer"},
  "venues.access.parking": {"title":"Is there parking nearby?","kind":"answer"},
  "venues.access.note": {"title":"Is there anything else to know about getting in?","kind":"line","max":200},
  "venues.keep_address_private": {"title":"Must the address stay secret?","kind":"yes"},
  "venues.not_on": {"title":"On which days is the place shut?","kind":"day_span","many":true,"max":60},
  "venues.notice": {"title":"Is there anything that people must know about the place for now?","kind":"line","max":200},
  "no_fixed_place": {"title":"Does it meet in a different place each time?","kind":"yes"},
  "serves": {"title":"Which areas is it for?","kind":"reference","many":true,"required":true,"max":40},
  "catchment": {"title":"Must people live or be registered somewhere?","kind":"group"},
  "catchment.postcodes": {"title":"Is it only for some postcodes?","kind":"postcode_sector","many":true,"max":60},
  "catchment.gp_in": {"title":"Must people be registered with a GP somewhere?","kind":"line","many":true,"max":20},
  "catchment.areas": {"title":"Is it for an area that is not in this book?","kind":"line","many":true,"max":20},
  "sessions": {"title":"When does it happen?","kind":"group","many":true,"max":60},
  "sessions.days": {"title":"On which days?","kind":"choice","many":true,"max":7,"choices":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]},
  "sessions.dates": {"title":"If it is on single dates, which?","kind":"date","many":true,"max":60},
  "sessions.irregular": {"title":"Do its days follow no rule?","kind":"yes"},
  "sessions.all_day": {"title":"Is it open all day and night?","kind":"yes"},
  "sessions.starts": {"title":"When does it start?","kind":"time"},
  "sessions.ends": {"title":"When does it end?","kind":"time"},
  "sessions.by_appointment": {"title":"Do people need an appointment?","kind":"yes"},
  "sessions.weeks": {"title":"Which weeks of the month, if not all?","kind":"choice","many":true,"max":5,"choices":["1st","2nd","3rd","4th","5th","last"]},
  "sessions.every_weeks": {"title":"If it is not every week, every how many weeks is it?","kind":"whole_number","low":2,"high":26},
  "sessions.counted_from": {"title":"If it is every so many weeks, what is the date of one of them?","kind":"date"},
  "sessions.fortnightly_from": {"title":"If it is every other week, what is the date of one session?","kind":"date"},
  "sessions.months": {"title":"Is it only in some months of the year?","kind":"year_span","many":true,"max":12},
  "sessions.not_on": {"title":"On which days does it not happen?","kind":"day_span","many":true,"max":60},
  "sessions.bank_holidays": {"title":"Does it happen on bank holidays?","kind":"choice","choices":["yes","no","only","unknown"]},
  "sessions.school_holidays": {"title":"Does it happen in the school holidays?","kind":"choice","choices":["yes","no","only","unknown"]},
  "sessions.term_time_only": {"title":"Does it stop in the school holidays?","kind":"yes"},
  "sessions.overnight": {"title":"Does it end the next morning?","kind":"yes"},
  "sessions.first_date": {"title":"If it is a course, what is the first day?","kind":"date"},
  "sessions.last_date": {"title":"If it is a course, what is the last day?","kind":"date"},
  "sessions.way": {"title":"Is this time by another way than the rest?","kind":"choice","choices":["in person","by phone","online","home visit","by post","by text","by video call","by web chat"]},
  "sessions.venue": {"title":"Which place is this at?","kind":"line","max":100},
  "sessions.note": {"title":"Is there anything else about this time?","kind":"line","max":150},
  "first_date": {"title":"If it has not begun yet, when does it begin?","kind":"date"},
  "last_date": {"title":"Does it end on some day?","kind":"date"},
  "not_on": {"title":"On which days does it not happen?","kind":"day_span","many":true,"max":60},
  "bank_holidays": {"title":"Does it happen on bank holidays?","kind":"choice","choices":["yes","no","only","unknown"]},
  "school_holidays": {"title":"Does it happen in the school holidays?","kind":"choice","choices":["yes","no","only","unknown"]},
  "times_note": {"title":"Is there anything else about times?","kind":"line","max":200},
  "cost": {"title":"What does it cost?","kind":"group"},
  "cost.kind": {"title":"Does it cost anything?","kind":"choice","required":true,"choices":["free","donation","paid","depends"]},
  "cost.note": {"title":"How much is it?","kind":"line","max":200},
  "cost.prices": {"title":"Are there several prices?","kind":"group","many":true,"max":8},
  "cost.prices.amount": {"title":"How much is it?","kind":"line","required":true,"max":30},
  "cost.prices.label": {"title":"Who or what is this price for?","kind":"line","max":60},
  "cost.voucher": {"title":"Do people need a voucher, and who gives it?","kind":"line","max":150},
  "cost.membership": {"title":"Do people need to be members, and how do they join?","kind":"line","max":150},
  "who": {"title":"Who is it for?","kind":"group"},
  "who.from_age": {"title":"What is the youngest age?","kind":"whole_number","low":0,"high":120},
  "who.to_age": {"title":"What is the oldest age?","kind":"whole_number","low":0,"high":120},
  "who.groups": {"title":"Is it only for some people?","kind":"line","many":true,"max":10},
  "who.any_of": {"title":"Is any one of several conditions enough?","kind":"group","many":true,"max":6},
  "who.any_of.from_age": {"title":"What is the youngest age?","kind":"whole_number","low":0,"high":120},
  "who.any_of.to_age": {"title":"What is the oldest age?","kind":"whole_number","low":0,"high":120},
  "who.any_of.groups": {"title":"For which people?","kind":"line","many":true,"max":10},
  "who.note": {"title":"Who is it for, in your own words?","kind":"line","max":250},
  "who.not_for": {"title":"Who can it not help?","kind":"line","max":250},
  "languages": {"title":"Which languages are spoken?","kind":"line","many":true,"max":30},
  "join": {"title":"How does a person join or get in touch?","kind":"group","required":true},
  "join.routes": {"title":"How do people come to you?","kind":"choice","many":true,"required":true,"max":17,"choices":["turn up","self","family or friend","gp","link worker","health visitor","midwife","mental health team","hospital","social worker","school","police","probation","job centre","housing officer","charity or advice service","any professional"]},
  "join.first_step": {"title":"What should a person do first?","kind":"line","max":200},
  "join.phone": {"title":"Which number should people ring?","kind":"phone"},
  "join.other_phones": {"title":"Are there other numbers?","kind":"group","many":true,"max":4},
  "join.other_phones.label": {"title":"What is this number for?","kind":"line","required":true,"max":60},
  "join.other_phones.number": {"title":"What is the number?","kind":"phone","required":true},
  "join.text": {"title":"Can people send a text message?","kind":"group"},
  "join.text.to": {"title":"Which number do people text?","kind":"text_code","required":true},
  "join.text.say": {"title":"Which word do they send, if any?","kind":"line","max":40},
  "join.email": {"title":"Which e-mail address should people write to?","kind":"email"},
  "join.website": {"title":"Is there a web page about it?","kind":"web_address"},
  "join.referral_form": {"title":"Is there a form for professionals?","kind":"web_address"},
  "join.social": {"title":"Are there pages on social media?","kind":"web_address","many":true,"max":6},
  "join.waiting_time": {"title":"How long do people wait?","kind":"line","max":100},
  "facilities": {"title":"What will people find?","kind":"group"},
  "facilities.dogs": {"title":"Can people bring a dog?","kind":"answer"},
  "facilities.children": {"title":"Can people bring their children?","kind":"answer"},
  "facilities.creche": {"title":"Is there a crèche?","kind":"answer"},
  "facilities.camera_off": {"title":"Can people keep their camera off?","kind":"answer"},
  "facilities.interpreters": {"title":"Can you get an interpreter?","kind":"answer"},
  "places": {"title":"Is there room for new people?","kind":"group"},
  "places.kind": {"title":"Is there room for new people?","kind":"choice","required":true,"choices":["open","waiting list","full","closed to new people"]},
  "places.until": {"title":"Until when is that so?","kind":"date"},
  "places.note": {"title":"Is there anything else about places?","kind":"line","max":150},
  "status": {"title":"Is it running now?","kind":"group"},
  "status.kind": {"title":"Is it running now?","kind":"choice","choices":["open","paused","closed"]},
  "status.until": {"title":"When does it start again?","kind":"date"},
  "status.reason": {"title":"Why has it stopped?","kind":"line","max":200},
  "sensitive": {"title":"Could it be dangerous to be seen looking at this?","kind":"yes"},
};

/** When a question is asked that is not always asked: alternatives, each of clauses that hold together. */
export const ASKED_WHEN = {
  "also_run_by": [[{"field":"run_together","among":["yes"]}]],
  "catchment.postcodes": [[{"field":"narrow_catchment","among":["yes"]}]],
  "catchment.gp_in": [[{"field":"narrow_catchment","among":["yes"]}]],
  "catchment.areas": [[{"field":"narrow_catchment","among":["yes"]}]],
  "who.any_of": [[{"field":"any_condition","among":["yes"]}]],
  "facilities.dogs": [[{"field":"ways","among":["in person"]}]],
  "facilities.children": [[{"field":"ways","among":["in person"]}]],
  "facilities.creche": [[{"field":"ways","among":["in person"]}]],
  "facilities.camera_off": [[{"field":"ways","among":["online","by video call"]}]],
  "no_fixed_place": [[{"field":"ways","among":["in person"]}]],
  "venues": [[{"field":"ways","among":["in person"]},{"field":"no_fixed_place","unless":["yes"]}]],
  "venues.name": [[{"field":"venues.keep_address_private","unless":["yes"]}]],
  "venues.address": [[{"field":"venues.keep_address_private","unless":["yes"]}]],
  "venues.postcode": [[{"field":"venues.keep_address_private","unless":["yes"]}]],
  "venues.not_on": [[{"field":"venues.keep_address_private","unless":["yes"]}]],
  "venues.notice": [[{"field":"venues.keep_address_private","unless":["yes"]}]],
  "sessions.weeks": [[{"field":"sessions.pattern","among":["some weeks"]}]],
  "sessions.every_weeks": [[{"field":"sessions.pattern","among":["every so many weeks"]}]],
  "sessions.counted_from": [[{"field":"sessions.pattern","among":["every so many weeks"]}]],
  "sessions.dates": [[{"field":"sessions.pattern","among":["single dates"]}]],
  "sessions.days": [[{"field":"sessions.pattern","among":["every week","some weeks","every so many weeks","by appointment"]}]],
  "sessions.starts": [[{"field":"sessions.pattern","unless":["all day and night"]}]],
  "sessions.ends": [[{"field":"sessions.pattern","unless":["all day and night"]}]],
  "sessions.overnight": [[{"field":"sessions.ends","notAfter":"sessions.starts"}]],
  "sessions.venue": [[{"field":"venues","several":true}]],
  "sessions.way": [[{"field":"ways","several":true}]],
  "sessions.note": [[{"field":"sessions.pattern","among":["no fixed days"]}],[{"field":"sessions","several":true}]],
  "sessions.months": [[{"field":"sessions.pattern","unless":["single dates","no fixed days"]}]],
  "sessions.by_appointment": [[{"field":"sessions.pattern","unless":["by appointment"]}]],
  "sessions.all_day": [[{"field":"sessions.pattern","unless":["all day and night","no fixed days"]}]],
  "sessions.not_on": [[{"field":"sessions","several":true}]],
  "sessions.bank_holidays": [[{"field":"sessions","several":true}]],
  "sessions.school_holidays": [[{"field":"sessions","several":true}]],
  "sessions.first_date": [[{"field":"sessions.pattern","unless":["single dates"]}]],
  "sessions.last_date": [[{"field":"sessions.pattern","unless":["single dates"]}]],
  "not_on": [[{"field":"sessions.days"}]],
  "bank_holidays": [[{"field":"sessions.days","among":["monday","friday"]}],[{"field":"sessions.starts"}]],
  "school_holidays": [[{"field":"sessions.days"}]],
  "cost.note": [[{"field":"cost.kind","among":["donation","paid","depends"]}]],
  "cost.prices": [[{"field":"cost.kind","among":["paid","depends"]}]],
  "cost.voucher": [[{"field":"cost.requires","among":["voucher"]}]],
  "cost.membership": [[{"field":"cost.requires","among":["membership"]}]],
  "join.routes.roles": [[{"field":"join.referred","among":["yes"]}]],
  "join.referral_form": [[{"field":"join.referred","among":["yes"]}]],
  "places.until": [[{"field":"places.kind","among":["waiting list","full","closed to new people"]}]],
  "places.note": [[{"field":"places.kind","among":["waiting list","full","closed to new people"]}]],
  "status.until": [[{"field":"status.kind","among":["paused"]}]],
  "status.reason": [[{"field":"status.kind","among":["paused","closed"]}]],
};

/** Who may refer somebody, by their job. */
export const ROLES = ["gp","link worker","health visitor","midwife","mental health team","hospital","social worker","school","police","probation","job centre","housing officer","charity or advice service","any professional"];

/** The months, January first. */
export const MONTHS = ["january","february","march","april","may","june","july","august","september","october","november","december"];

/** What `serves` says of a listing that anybody in the country may use. */
export const EVERYWHERE = "everywhere";

/** What a whole text of each kind looks like. */
export const SHAPES = {
  "id": /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)$/,
  "outward_code": /^(?:([A-Z])([1-9][0-9A-HJKPSTUW]?)|([A-Z]{2})([0-9]|[1-9][0-9ABEHMNPRVWXY]))$/,
  "inward_code": /^(?:[0-9][ABD-HJLNP-UW-Z]{2})$/,
  "bfpo": /^(?:BFPO ?(?:C\/O ?)?([0-9]{1,4}))$/,
  "charity_number": /^(?:[0-9]{6,7}(?:-[0-9]{1,3})?|SC[0-9]{6}|NIC[0-9]{6})$/,
  "clock": /^(?:([0-9]{1,2}):([0-9]{2}))$/,
  "twelve_hour_clock": /^(?:([0-9]{1,2})(?:[:.]([0-9]{2}))?\s*([ap])\.?m\.?)$/i,
  "clock_without_colon": /^(?:([01]?[0-9]|2[0-3])[.h ]?([0-5][0-9]))$/,
  "date": /^(?:([0-9]{4})-([0-9]{2})-([0-9]{2}))$/,
  "text_code": /^(?:[0-9]{4,11})$/,
  "phone_characters": /^(?:[0-9+()\-. ]+)$/,
  "mailbox": /^(?:[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63})$/,
  "host_label": /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)$/,
  "last_host_label": /^(?:[a-z]{2,24}|xn--[a-z0-9]{2,20})$/,
  "address_path": /^(?:[A-Za-z0-9._~%!$&'()*+,;=:@\/?#-]*)$/,
};

/** What a part of a text looks like that makes it one kind or spoils it. */
export const SIGNS = {
  "two_times": /[0-9]\s*(?:-|\u{2013}|to)\s*[0-9]/u,
  "two_phones": /[0-9]\s*(?:\/|,|;|&|\bor\b|\band\b)\s*[+(0-9]/i,
  "relay_prefix": /\s*(1800[12])[ -]*/,
  "phone_extension": /\s*(?:ext(?:ension)?\.?|x)\s*([0-9]{1,6})\s*$/i,
  "postcode_of_no_place": /^(?:BFPO|BX[0-9])/,
  "bad_percent_code": /%(?:[01][0-9A-Fa-f]|7[Ff]|(?![0-9A-Fa-f]{2}))/,
  "dots_in_path": /\/(?:\.|%2[Ee]){1,2}(?:\/|$)/,
};

/** Times that people write as words. */
export const SPOKEN_TIMES = {
  "noon": "12:00",
  "midday": "12:00",
  "midnight": "00:00",
  "24:00": "00:00",
};

/** The letters that begin a UK postcode. */
export const POSTCODE_AREAS = ["AB","AL","B","BA","BB","BD","BF","BH","BL","BN","BR","BS","BT","BX","CA","CB","CF","CH","CM","CO","CR","CT","CV","CW","DA","DD","DE","DG","DH","DL","DN","DT","DY","E","EC","EH","EN","EX","FK","FY","G","GL","GU","GX","GY","HA","HD","HG","HP","HR","HS","HU","HX","IG","IM","IP","IV","JE","KA","KT","KW","KY","L","LA","LD","LE","LL","LN","LS","LU","M","ME","MK","ML","N","NE","NG","NN","NP","NR","NW","OL","OX","PA","PE","PH","PL","PO","PR","RG","RH","RM","S","SA","SE","SG","SK","SL","SM","SN","SO","SP","SR","SS","ST","SW","SY","TA","TD","TF","TN","TQ","TR","TS","TW","UB","W","WA","WC","WD","WF","WN","WR","WS","WV","YO","ZE"];

/** How a name ends that is not on the public internet. */
export const HIDDEN_HOSTS = [".local",".internal",".localhost",".lan",".home",".corp",".invalid",".onion"];

/** Most characters of somebody's text that a message repeats. */
export const MAX_ECHO = 60;

/** Most characters of a phone number. */
export const MAX_PHONE = 60;

/** Most characters of an e-mail address. */
export const MAX_EMAIL = 254;

/** Most characters of a web address. */
export const MAX_ADDRESS = 300;

/** What a finding means to somebody who fills in the form, by code. A private one repeats nothing. */
export const MESSAGES = {
  "nhs_number": {"severity":"error","sentence":"this looks like a patient's NHS number. Nothing about a patient belongs here. Take it out before you send anything","private":true},
  "date_of_birth": {"severity":"error","sentence":"this looks like somebody's date of birth. Nothing about a patient belongs here. Take it out before you send anything","private":true},
  "private_life": {"severity":"error","sentence":"this says something private about a named person. Take it out before you send anything","private":true},
  "case_note": {"severity":"error","sentence":"this looks like a note about one person. Nothing about a patient belongs here. Take it out before you send anything","private":true},
  "bank_details": {"severity":"error","sentence":"this looks like bank details, which do not belong in a listing. Take it out before you send anything","private":true},
  "private_address": {"severity":"error","sentence":"you said that a place is secret, so nothing that shows where it is may be here. Take it out before you send anything","private":true},
  "patient_in_address": {"severity":"error","sentence":"this address seems to carry details of a patient. Use the address of the empty page or form","private":true},
  "named_person": {"severity":"warning","sentence":"this names a person, and it will be public. Could it be a job title? If not, ask them first","private":false},
  "mobile": {"severity":"warning","sentence":"is this a work phone? A mobile number becomes public for good. Ask its owner first","private":false},
  "free_mail": {"severity":"warning","sentence":"this looks like a person's own address, and it will be public. An address of the group is better. If not, ask them first","private":false},
  "emergency_claim": {"severity":"held","sentence":"speaks of emergencies or of 999, which the site does itself on every page. A curator will read this before it is published","private":false},
  "exploitation": {"severity":"held","sentence":"has words that recruiters of vulnerable people use. A curator will read this before it is published","private":false},
  "exclusion": {"severity":"held","sentence":"seems to shut people out in a way that may be against the law. A curator will read this before it is published","private":false},
  "clinical_claim": {"severity":"held","sentence":"makes a promise about health, or speaks against medicine. A curator will read this before it is published","private":false},
  "asks_for_money": {"severity":"held","sentence":"asks for money in a way that people cannot get back. A curator will read this before it is published","private":false},
  "says_closed": {"severity":"held","sentence":"says that it has closed. A curator will read this before it is published","private":false},
  "refuge": {"severity":"held","sentence":"speaks of a refuge or safe house, and gives an address. If the place is secret, take the address out and tick that it must stay secret","private":true},
  "chat_invitation": {"severity":"held","sentence":"an invitation to a chat group shows every member's number to the public. Is there another way to ask?","private":false},
  "outside_form": {"severity":"held","sentence":"who receives what people write in this form? A curator will read this before it is published","private":false},
  "placeholder": {"severity":"warning","sentence":"this looks like words that somebody meant to replace. Put the real ones, or leave it out","private":false},
  "web_page_mark": {"severity":"error","sentence":"this has what a web page writes for a letter, such as \"&amp;\" for \"&\". Write the letter itself","private":false},
  "to_the_reviewer": {"severity":"warning","sentence":"this speaks to the curators and not to readers. Write it in your e-mail instead","private":false},
  "garbled": {"severity":"warning","sentence":"a letter here was garbled on the way. Retype the word","private":false},
  "mixed_alphabets": {"severity":"warning","sentence":"a word here mixes alphabets. Retype it","private":false},
  "no_days": {"severity":"error","sentence":"please tick the days on which it is. If you cannot say, choose \"No fixed days\" and say how people find out","private":false},
  "irregular": {"severity":"error","sentence":"please say how people find out when it is","private":false},
  "counted_from": {"severity":"error","sentence":"please say both how many weeks it is from one to the next, and the date of any one of them","private":false},
  "two_patterns": {"severity":"error","sentence":"please say in one way alone on which days it is, and leave this empty","private":false},
  "two_times": {"severity":"error","sentence":"please leave this empty, since it is open all day and night","private":false},
  "all_day": {"severity":"warning","sentence":"is it open all day and night? Then choose \"All day and night\" instead","private":false},
  "not_overnight": {"severity":"warning","sentence":"it ends after it starts on the same day. Does it really end the next morning?","private":false},
};

/** What rules look for in text, by code, as source and flags: a browser may not know every mark in them. */
export const TEXT_PATTERNS = {
  "nhs_number": ["[4-9](?<![0-9+].)(?<!ID .)(?<!ID: .)[0-9]{2}[ .-]?[0-9]{3}[ .-]?[0-9]{4}(?![0-9])","g"],
  "record_number": ["\\b(?:NHS|CHI|EMIS|hospital|patient) (?:no|num|number|id)\\b\\.?\\W{0,3}[0-9][0-9 -]{4,12}|\\b[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]\\b","gi"],
  "date_of_birth": ["\\b(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?(?: the)?|b\\.)[^a-z0-9]{0,4}(?:[0-9]{1,4}(?:st|nd|rd|th)?(?: of)?[/. -]{1,2}(?:[0-9]{1,2}|[a-z]{3,9})[/., -]{1,2}[0-9]{2,4}|[a-z]{3,9} [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}|[0-9]{6,8}\\b)","gi"],
  "private_life": ["\\b(?:(?:Aisha|Alan|Alice|Alison|Amanda|Amy|Andrea|Andrew|Andy|Angela|Ann|Anna|Anne|Barbara|Ben|Beth|Betty|Bill|Bob|Brenda|Brian|Carol|Caroline|Catherine|Charlotte|Chris|Christine|Claire|Colin|Craig|Dan|Daniel|Dave|David|Dawn|Deborah|Debbie|Denise|Diane|Donna|Dorothy|Elaine|Elizabeth|Emily|Emma|Fatima|Fiona|Fred|Gary|Gemma|George|Geoff|Gill|Gillian|Graham|Hannah|Harry|Hazel|Heather|Helen|Ian|Irene|Jack|Jackie|Jacqueline|James|Jan|Jane|Janet|Janice|Jason|Jean|Jen|Jennifer|Jenny|Jess|Jessica|Jill|Jim|Jo|Joan|Joanne|Joe|John|Jon|Joyce|Judith|Judy|Julia|Julie|June|Karen|Kate|Kath|Kathleen|Katie|Keith|Kelly|Ken|Kevin|Kim|Laura|Lauren|Leanne|Lee|Lesley|Linda|Lisa|Liz|Lorraine|Louise|Lucy|Lynn|Maggie|Malcolm|Margaret|Maria|Marie|Marion|Martin|Mary|Matt|Matthew|Maureen|Michael|Michelle|Mick|Mike|Mo|Mohammed|Muhammad|Nadia|Nicola|Nigel|Norman|Olivia|Pam|Pamela|Pat|Patricia|Patrick|Paul|Pauline|Pete|Peter|Phil|Philip|Rachel|Ray|Rebecca|Richard|Rita|Rob|Robert|Roger|Ron|Rosie|Ruth|Ryan|Sally|Sam|Samantha|Sandra|Sarah|Sean|Sharon|Sheila|Shirley|Simon|Sophie|Stacey|Stephanie|Stephen|Steve|Steven|Stuart|Sue|Susan|Suzanne|Sylvia|Tina|Tom|Tony|Tracey|Tracy|Trevor|Val|Valerie|Vera|Victoria|Vicky|Wendy|Yvonne|Zoe|Abdul|Agnieszka|Ahmed|Ali|Amir|Amit|Anil|Anita|Asif|Bilal|Deepa|Ewa|Gurpreet|Harpreet|Hassan|Hussain|Ibrahim|Imran|Jaspreet|Kasia|Khadija|Magda|Manjit|Mariam|Mohamed|Nasreen|Omar|Parveen|Piotr|Priya|Raj|Rajesh|Ravi|Sanjay|Shabana|Sunita|Tariq|Tomasz|Wojciech|Yusuf|Zainab|Chloe|Doris|Edna|Elsie|Ethel|Gladys|Hilda|Mabel|Mavis|Muriel|Phyllis|Winifred)(?: [A-Z][a-z]+)?|(?:Mr|Mrs|Ms|Miss|Mx)\\.? [A-Z][a-z]+)\\b[^.\\n]{0,15}\\((?:[^)\\n]*\\b(?:[rR][eE][cC][oO][vV][eE][rR]\\w*|[aA][lL][cC][oO][hH][oO][lL]\\w*|[aA][dD][dD][iI][cC][tT]\\w*|[dD][rR][iI][nN][kK] [pP][rR][oO][bB][lL][eE][mM]|[dD][rR][uU][gG][sS]?|[dD][eE][pP][rR][eE][sS][sS]\\w*|[aA][nN][xX][iI]\\w*|[bB][iI][pP][oO][lL][aA][rR]|[sS][cC][hH][iI][zZ][oO]\\w*|[pP][sS][yY][cC][hH][oO]\\w*|[sS][uU][iI][cC][iI][dD]\\w*|[sS][eE][lL][fF].[hH][aA][rR][mM]\\w*|[dD][eE][mM][eE][nN][tT]\\w*|[aA][uU][tT][iI][sS]\\w*|[aA][dD][hH][dD]|[hH][iI][vV]|[cC][aA][nN][cC][eE][rR]|[eE][pP][iI][lL][eE][pP]\\w*|[dD][iI][sS][aA][bB]\\w*|[pP][rR][eE][gG][nN][aA][nN]\\w*|[aA][bB][uU][sS]\\w*|[aA][sS][yY][lL][uU][mM]|[cC][oO][nN][vV][iI][cC][tT]\\w*|[pP][rR][iI][sS][oO][nN]|[gG][aA][mM][bB][lL]\\w*|[dD][eE][bB][tT]|[dD][iI][aA][bB][eE][tT]\\w*|[cC][oO][pP][dD]|[sS][tT][rR][oO][kK][eE]|[pP][aA][rR][kK][iI][nN][sS][oO][nN]\\w*|[aA][lL][zZ][hH][eE][iI][mM][eE][rR]\\w*|[dD][oO][wW][nN]'?[sS]? [sS][yY][nN][dD][rR][oO][mM][eE]|[aA][rR][tT][hH][rR][iI][tT][iI][sS]|[fF][rR][aA][iI][lL]|[aA][nN][oO][rR][eE][xX][iI]\\w*|[sS][eE][cC][tT][iI][oO][nN][eE][dD]|[hH][oO][mM][eE][lL][eE][sS][sS]))|\\b(?:(?:Aisha|Alan|Alice|Alison|Amanda|Amy|Andrea|Andrew|Andy|Angela|Ann|Anna|Anne|Barbara|Ben|Beth|Betty|Bill|Bob|Brenda|Brian|Carol|Caroline|Catherine|Charlotte|Chris|Christine|Claire|Colin|Craig|Dan|Daniel|Dave|David|Dawn|Deborah|Debbie|Denise|Diane|Donna|Dorothy|Elaine|Elizabeth|Emily|Emma|Fatima|Fiona|Fred|Gary|Gemma|George|Geoff|Gill|Gillian|Graham|Hannah|Harry|Hazel|Heather|Helen|Ian|Irene|Jack|Jackie|Jacqueline|James|Jan|Jane|Janet|Janice|Jason|Jean|Jen|Jennifer|Jenny|Jess|Jessica|Jill|Jim|Jo|Joan|Joanne|Joe|John|Jon|Joyce|Judith|Judy|Julia|Julie|June|Karen|Kate|Kath|Kathleen|Katie|Keith|Kelly|Ken|Kevin|Kim|Laura|Lauren|Leanne|Lee|Lesley|Linda|Lisa|Liz|Lorraine|Louise|Lucy|Lynn|Maggie|Malcolm|Margaret|Maria|Marie|Marion|Martin|Mary|Matt|Matthew|Maureen|Michael|Michelle|Mick|Mike|Mo|Mohammed|Muhammad|Nadia|Nicola|Nigel|Norman|Olivia|Pam|Pamela|Pat|Patricia|Patrick|Paul|Pauline|Pete|Peter|Phil|Philip|Rachel|Ray|Rebecca|Richard|Rita|Rob|Robert|Roger|Ron|Rosie|Ruth|Ryan|Sally|Sam|Samantha|Sandra|Sarah|Sean|Sharon|Sheila|Shirley|Simon|Sophie|Stacey|Stephanie|Stephen|Steve|Steven|Stuart|Sue|Susan|Suzanne|Sylvia|Tina|Tom|Tony|Tracey|Tracy|Trevor|Val|Valerie|Vera|Victoria|Vicky|Wendy|Yvonne|Zoe|Abdul|Agnieszka|Ahmed|Ali|Amir|Amit|Anil|Anita|Asif|Bilal|Deepa|Ewa|Gurpreet|Harpreet|Hassan|Hussain|Ibrahim|Imran|Jaspreet|Kasia|Khadija|Magda|Manjit|Mariam|Mohamed|Nasreen|Omar|Parveen|Piotr|Priya|Raj|Rajesh|Ravi|Sanjay|Shabana|Sunita|Tariq|Tomasz|Wojciech|Yusuf|Zainab|Chloe|Doris|Edna|Elsie|Ethel|Gladys|Hilda|Mabel|Mavis|Muriel|Phyllis|Winifred)(?: [A-Z][a-z]+)?|(?:Mr|Mrs|Ms|Miss|Mx)\\.? [A-Z][a-z]+)\\b,?(?: (?:aged )?[0-9]{1,3},?)? (?:who )?(?:is|has|had|suffers|was|has been|lives with)\\b(?:(?!experience|support|help|work|train|speciali|qualif|advis|nurs|manag|run|teach|counsel)[^.\\n]){0,40}\\b(?:[rR][eE][cC][oO][vV][eE][rR]\\w*|[aA][lL][cC][oO][hH][oO][lL]\\w*|[aA][dD][dD][iI][cC][tT]\\w*|[dD][rR][iI][nN][kK] [pP][rR][oO][bB][lL][eE][mM]|[dD][rR][uU][gG][sS]?|[dD][eE][pP][rR][eE][sS][sS]\\w*|[aA][nN][xX][iI]\\w*|[bB][iI][pP][oO][lL][aA][rR]|[sS][cC][hH][iI][zZ][oO]\\w*|[pP][sS][yY][cC][hH][oO]\\w*|[sS][uU][iI][cC][iI][dD]\\w*|[sS][eE][lL][fF].[hH][aA][rR][mM]\\w*|[dD][eE][mM][eE][nN][tT]\\w*|[aA][uU][tT][iI][sS]\\w*|[aA][dD][hH][dD]|[hH][iI][vV]|[cC][aA][nN][cC][eE][rR]|[eE][pP][iI][lL][eE][pP]\\w*|[dD][iI][sS][aA][bB]\\w*|[pP][rR][eE][gG][nN][aA][nN]\\w*|[aA][bB][uU][sS]\\w*|[aA][sS][yY][lL][uU][mM]|[cC][oO][nN][vV][iI][cC][tT]\\w*|[pP][rR][iI][sS][oO][nN]|[gG][aA][mM][bB][lL]\\w*|[dD][eE][bB][tT]|[dD][iI][aA][bB][eE][tT]\\w*|[cC][oO][pP][dD]|[sS][tT][rR][oO][kK][eE]|[pP][aA][rR][kK][iI][nN][sS][oO][nN]\\w*|[aA][lL][zZ][hH][eE][iI][mM][eE][rR]\\w*|[dD][oO][wW][nN]'?[sS]? [sS][yY][nN][dD][rR][oO][mM][eE]|[aA][rR][tT][hH][rR][iI][tT][iI][sS]|[fF][rR][aA][iI][lL]|[aA][nN][oO][rR][eE][xX][iI]\\w*|[sS][eE][cC][tT][iI][oO][nN][eE][dD]|[hH][oO][mM][eE][lL][eE][sS][sS])","g"],
  "case_note": ["\\b[Rr]eferred by (?:Dr|GP|[Dd]octor|the GP)\\b[^\\n.]{0,30}\\bfor (?:patient|Mr|Mrs|Ms|Miss|[A-Z]\\.)|\\b[Pp]atient (?:[A-Z]\\. ?[A-Z]\\.|[A-Z]{2}\\b)|\\b(?:[Kk]ey ?safe|[Dd]oor|[Ee]ntry) (?:code |number )?(?:is )?:? ?[0-9]{4,6}\\b","g"],
  "bank_details": ["\\bsort ?(?:code)?\\b[^\\n]{0,20}[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}\\b|\\b(?:account|acct?|a/c)\\.? ?(?:number|no\\.?)?\\W{0,3}[0-9]{8}\\b|\\b[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}\\b[^\\n]{0,30}\\b[0-9]{8}\\b|\\b[0-9]{8}\\b[^\\n]{0,30}\\b[0-9]{2}-[0-9]{2}-[0-9]{2}\\b|\\bGB[0-9]{2} ?[A-Z]{4} ?[0-9]|\\b[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{4}\\b","gi"],
  "private_address": ["\\b[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}\\b|\\b[A-Z] [A-Z] [0-9] ?[0-9A-Z]? [0-9] [A-Z] [A-Z]\\b|\\b[Pp]ostcode:? [A-Za-z]{1,2}[0-9]|\\b(?:49|5[0-9]|60)\\.[0-9]{3,}|[0-9]{1,2} ?°|///[a-z]+\\.[a-z]+\\.[a-z]+|\\b(?:[Ww]3[Ww]|[Ww]hat ?(?:3|three) ?[Ww]ords)\\b|\\b[23456789CFGHJMPQRVWX]{4,8}\\+[23456789CFGHJMPQRVWX]{2,3}\\b|\\b[HNOST][A-Z] ?[0-9]{3,5} ?[0-9]{3,5}\\b|\\b[0-9]{1,4}[A-Za-z]?,? (?:[A-Za-z']+ ){1,3}(?:(?:[sS][tT][rR][eE][eE][tT]|[rR][oO][aA][dD]|[lL][aA][nN][eE]|[aA][vV][eE][nN][uU][eE]|[cC][lL][oO][sS][eE]|[dD][rR][iI][vV][eE]|[wW][aA][yY]|[cC][oO][uU][rR][tT]|[pP][lL][aA][cC][eE]|[tT][eE][rR][rR][aA][cC][eE]|[cC][rR][eE][sS][cC][eE][nN][tT]|[rR][oO][wW]|[gG][aA][rR][dD][eE][nN][sS]|[sS][qQ][uU][aA][rR][eE]|[gG][rR][oO][vV][eE]|[mM][eE][wW][sS]|[sS][tT]|[rR][dD]|[aA][vV][eE]))\\b|\\b[A-Z][a-z']+ (?:Street|Road|Lane|Avenue|Terrace|Crescent|Rd|Ave)\\b|\\b[Ff]lat [0-9]|\\b(?:[Oo]pposite|[Bb]ehind|[Bb]eside|[Nn]ext (?:door )?to|[Aa]cross from|[Cc]orner of) (?:the|a|[A-Z][a-z]+)\\b|\\b[Bb]us stop\\b|\\b[Bb]us (?:number |route )?[0-9]|\\b[0-9]{1,3}[A-Z]? bus\\b|\\b[Tt]urn (?:left|right)\\b|\\bdoors? (?:down|along|up) from\\b|(?:maps\\.google|google\\.[a-z.]{2,6}/maps|goo\\.gl|maps\\.apple|bing\\.com/maps|w3w\\.co|plus\\.codes|streetmap|osm\\.org|openstreetmap)","g"],
  "named_person": ["\\b(?:[Aa]sk for|[Cc]ontact|[Ss]peak (?:to|with)|[Tt]alk to|[Rr]ing|[Cc]all|[Tt]ext|[Ee]-?mail|[Ss]ee|(?:[Ll]ed|[Rr]un|[Hh]osted|[Oo]rganised|[Tt]aught) by|(?:[Cc]o-?ordinator|[Oo]rganiser|[Ss]ecretary|[Cc]hair|[Tt]reasurer|[Vv]olunteers?|[Ll]eader|[Mm]anager):) (?:Aisha|Alan|Alice|Alison|Amanda|Amy|Andrea|Andrew|Andy|Angela|Ann|Anna|Anne|Barbara|Ben|Beth|Betty|Bill|Bob|Brenda|Brian|Carol|Caroline|Catherine|Charlotte|Chris|Christine|Claire|Colin|Craig|Dan|Daniel|Dave|David|Dawn|Deborah|Debbie|Denise|Diane|Donna|Dorothy|Elaine|Elizabeth|Emily|Emma|Fatima|Fiona|Fred|Gary|Gemma|George|Geoff|Gill|Gillian|Graham|Hannah|Harry|Hazel|Heather|Helen|Ian|Irene|Jack|Jackie|Jacqueline|James|Jan|Jane|Janet|Janice|Jason|Jean|Jen|Jennifer|Jenny|Jess|Jessica|Jill|Jim|Jo|Joan|Joanne|Joe|John|Jon|Joyce|Judith|Judy|Julia|Julie|June|Karen|Kate|Kath|Kathleen|Katie|Keith|Kelly|Ken|Kevin|Kim|Laura|Lauren|Leanne|Lee|Lesley|Linda|Lisa|Liz|Lorraine|Louise|Lucy|Lynn|Maggie|Malcolm|Margaret|Maria|Marie|Marion|Martin|Mary|Matt|Matthew|Maureen|Michael|Michelle|Mick|Mike|Mo|Mohammed|Muhammad|Nadia|Nicola|Nigel|Norman|Olivia|Pam|Pamela|Pat|Patricia|Patrick|Paul|Pauline|Pete|Peter|Phil|Philip|Rachel|Ray|Rebecca|Richard|Rita|Rob|Robert|Roger|Ron|Rosie|Ruth|Ryan|Sally|Sam|Samantha|Sandra|Sarah|Sean|Sharon|Sheila|Shirley|Simon|Sophie|Stacey|Stephanie|Stephen|Steve|Steven|Stuart|Sue|Susan|Suzanne|Sylvia|Tina|Tom|Tony|Tracey|Tracy|Trevor|Val|Valerie|Vera|Victoria|Vicky|Wendy|Yvonne|Zoe|Abdul|Agnieszka|Ahmed|Ali|Amir|Amit|Anil|Anita|Asif|Bilal|Deepa|Ewa|Gurpreet|Harpreet|Hassan|Hussain|Ibrahim|Imran|Jaspreet|Kasia|Khadija|Magda|Manjit|Mariam|Mohamed|Nasreen|Omar|Parveen|Piotr|Priya|Raj|Rajesh|Ravi|Sanjay|Shabana|Sunita|Tariq|Tomasz|Wojciech|Yusuf|Zainab|Chloe|Doris|Edna|Elsie|Ethel|Gladys|Hilda|Mabel|Mavis|Muriel|Phyllis|Winifred)\\b|\\b(?:Mr|Mrs|Ms|Miss|Mx|Rev|Revd|Fr)\\.? [A-Z][a-z]+\\b","g"],
  "mobile": ["(?<![0-9])(?:(?:\\+|00)44 ?(?:\\(0\\) ?)?|0)7[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}(?![0-9])","g"],
  "free_mail": ["@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|virginmedia|ntlworld|tiscali|blueyonder|protonmail|proton|gmx|mail)\\.(?:com|co\\.uk|net|org|me|example)(?![\\w.-]*\\w)","gi"],
  "emergency_claim": ["\\b(?:999|112)\\b|\\bemergenc(?:y|ies)\\b[^.\\n]{0,40}\\b(?:call|ring|phone|text)\\b[^.\\n]{0,20}[0-9]{3}|\\bemergenc(?:y|ies)\\b[^.\\n]{0,20}[0-9]{5}|\\brespond to emergencies\\b|\\bwe are (?:an|the) emergency service\\b|\\binstead of (?:an ambulance|the police|the hospital|a doctor|a&e|a and e|casualty|111|the samaritans)|\\b(?:do not|don't|never|no need to|without) (?:call|ring|phone|dial|contact)(?:ing)? (?:an? |the )?(?:ambulance|police|samaritans|111)\\b","gi"],
  "exploitation": ["\\b(?:young|teenage) (?:women|girls|ladies|men|boys|people) (?:wanted|needed)\\b|\\b(?:girls|models|ladies) wanted\\b|\\bbring no (?:id|passport|phone)\\b|\\bno (?:id|papers|passport|parents) (?:needed|required|allowed)\\b|\\bfree (?:room|rent|accommodation)\\b[^\\n]{0,60}\\b(?:women|girls|work|message)\\b|\\b(?:message|text|whatsapp|dm|inbox) (?:me |us )?privately\\b|\\bdm me\\b|\\bcash (?:in hand|daily)\\b|\\b(?:keep|hold) your passport\\b|\\bin exchange for (?:company|massages?|favou?rs|a room|rent)\\b|\\bearn £[0-9,]{2,7} (?:a|per) (?:day|week)\\b|\\bsend (?:me |us )?(?:a )?photos? of you","gi"],
  "exclusion": ["\\b(?:whites?|english|british|european|native|straight)(?: (?:english|british|people|residents|families|men|women|born))? only\\b|\\bonly (?:for )?(?:whites?|white (?:people|british)|native british|straight people)\\b|\\b(?:no|not for|we do not accept|refuse) (?:any )?(?:muslims?|jews?|blacks?|black people|asians?|gypsies|travellers|immigrants|migrants|refugees|asylum seekers|foreigners|gays?|gay people|lesbians|trans\\w*|disabled people|polish people|romanians|dss)\\b","gi"],
  "clinical_claim": ["\\b(?:cures?|heals?) (?:cancer|depression|diabetes|autism|dementia|anxiety|arthritis|anything|all)\\b|\\bguaranteed to (?:cure|heal)\\b|\\b(?:stop|come off)(?: taking)? (?:your |all |the )?(?:medication|medicines?|tablets|insulin|inhalers?|antidepressants)\\b|\\b(?:instead of|alternative to) (?:your )?(?:medication|medicines?|tablets|treatment|insulin|chemotherapy|antidepressants)\\b|\\bnot need (?:your |any )?(?:medication|medicine|tablets|insulin)\\b|\\bmiracle\\b|\\bguaranteed (?:cure|recovery|results)\\b","gi"],
  "asks_for_money": ["\\b(?:pay|send|deposit|buy|invest)\\b[^.\\n]{0,40}\\b(?:gift cards?|bitcoin|crypto\\w*)\\b|\\bgift cards?\\b[^.\\n]{0,40}\\bpay|\\bwestern union\\b|\\bmoneygram\\b|paypal\\.me|\\bsend (?:us )?(?:money|£)|\\bno credit checks?\\b|\\bpayday loans?\\b|\\bguaranteed (?:loan|returns|profit)|\\bdouble your money\\b","gi"],
  "says_closed": ["\\b(?:permanently closed|closed permanently|closed (?:down|until further notice)|wound up|we (?:have )?(?:now )?closed)\\b|\\b(?:has|have) (?:now )?(?:closed|ceased|ended)\\b|\\bceased to (?:run|operate|exist)\\b|\\bfunding (?:has )?(?:ended|stopped|run out|been withdrawn)\\b|\\bno longer (?:runs?|running|operat\\w+|meets?|meeting|available|open|exists?|funded)\\b|\\bstopped (?:meeting|running)\\b|\\b(?:are|is) (?:closing|shutting) down\\b|\\b(?:service|group|club|project) (?:ended|closed|finished) in\\b","gi"],
  "refuge": ["\\b(?:refuge|safe ?house|safe accommodation|wom[ae]n'?s? shelter)\\b|\\b(?:domestic (?:abuse|violence)|dv|da) (?:accommodation|shelter|hostel|house)\\b|\\b(?:accommodation|hous(?:e|ing)|home|hostel|haven|sanctuary|shelter)\\b[^.\\n]{0,30}\\b(?:fleeing|escaping|survivors of|victims of|trafficked)\\b","gi"],
  "not_a_refuge": ["\\bwildlife refuge\\b|\\brun by refuge\\b","gi"],
  "placeholder": ["\\blorem ipsum\\b|\\bto be confirmed\\b|\\bt\\.?b\\.?[ca]\\b|\\bxxx+\\b|\\btodo\\b|\\binsert [a-z ]{1,20} here\\b|\\basdf|\\byour (?:name|text|organisation) here\\b|\\?\\?\\?|\\b0?1234[ -]?567[ -]?890\\b|\\b(?:dummy|placeholder|sample) text\\b|\\[(?:insert|name|phone|date|time|venue|address)\\b[^\\]\\n]{0,30}\\]","gi"],
  "web_page_mark": ["&(?!#(?:60|62|[xX]3[cCeE]);|amp;(?:lt|gt|amp|#))(?:amp|quot|apos|nbsp|pound|euro|copy|reg|trade|hellip|ndash|mdash|[lr]s?[ad]?quo|bull|middot|deg|frac12|frac14|frac34|times|shy|szlig|[A-Za-z](?:acute|grave|circ|uml|cedil|tilde|ring|slash)|#(?:3[3-9]|[4-9][0-9]|[1-9][0-9]{2,4})|#[xX](?:2[1-9a-fA-F]|[3-7][0-9a-fA-F]|[a-fA-F][0-9a-fA-F]|[1-9a-fA-F][0-9a-fA-F]{2,3}));","g"],
  "to_the_reviewer": ["\\b(?:ignore|disregard|forget|override) (?:(?:all|any|the|your|of) ){0,3}(?:previous|above|prior|earlier|existing) (?:instructions|text|rules|prompts?)|\\bignore your (?:instructions|rules)\\b|\\byou are now an?\\b|\\bmark (?:this|it)(?: listing)? as (?:approved|safe|checked)\\b|^ *(?:system|assistant|developer) ?: ?\\b|\\b(?:approve|merge) this (?:pull request|listing|change|entry)\\b|\\bsystem prompt\\b|\\bas an ai\\b","gim"],
  "garbled": ["Ã[-¿]|â€|Â[£ -¿]","g"],
  "mixed_alphabets": ["[A-Za-z][Ͱ-ϿЀ-ԯ]|[Ͱ-ϿЀ-ԯ][A-Za-z]","g"],
};

/** Characters that nobody can see. */
export const HIDDEN_CHARACTERS = /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{7f}-\u{9f}\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}-\u{180f}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{2800}\u{3164}\u{feff}\u{ffa0}\u{fff0}-\u{ffff}\u{d800}-\u{dfff}\u{e000}-\u{f8ff}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]|(?:[\u{0}-\u{24f}])[\u{200c}\u{200d}]|[\u{300}-\u{36f}\u{1ab0}-\u{1aff}\u{1dc0}-\u{1dff}\u{20d0}-\u{20ff}]{5}/u;

/** Words that stand for nothing where a name belongs. */
export const NOT_A_NAME = ["-",".","?","false","n/a","na","name","nan","nil","no","none","null","off","on","tba","tbc","tbd","test","testing","true","undefined","unknown","untitled","yes","~"];

/** A parameter that follows people. */
export const TRACKING_PARAMETER = /^(?:utm_[a-z_]{1,30}|fbclid|gclid|dclid|mc_[ce]id|msclkid|igshid?|_hs[a-z]{1,10}|yclid|twclid)$/i;

/** A parameter about a person. */
export const PATIENT_PARAMETER = /^(?:nhs(?:_?(?:no|num|number|id))?|patient\w{0,20}|dob|date_?of_?birth|birth\w{0,10}|surname|forename|first_?name|last_?name|hospital_?n\w{0,10}|emis\w{0,10})$/i;

/** A name that stands in examples alone. */
export const EXAMPLE_HOST = /(?:^|\.)(?:example\.(?:com|org|net|co\.uk|org\.uk)|your(?:site|website|domain|charity|group)\.[a-z.]{2,10})$|\.(?:example|test)$/;

/** Names of websites, by the code of their problem. */
export const HOSTS = {
  "chat_invitation": ["chat.whatsapp.com","discord.com","discord.gg","m.me","signal.group","t.me","telegram.me","wa.me","whatsapp.com"],
  "outside_form": ["1drv.ms","airtable.com","docs.google.com","drive.google.com","forms.cloud.microsoft","forms.gle","forms.microsoft.com","forms.office.com","jotform.com","smartsurvey.co.uk","surveymonkey.co.uk","surveymonkey.com","tally.so","typeform.com","wufoo.com"],
  "shortened": ["bit.ly","buff.ly","cutt.ly","goo.gl","is.gd","ow.ly","rebrand.ly","shorturl.at","t.co","tinyurl.com"],
};
