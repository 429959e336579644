"""The words of invented listings. Nothing here names a person or a real place."""

ACTIVITIES = (
    "Coffee Morning", "Walking Group", "Advice Desk", "Community Garden", "Art Club", "Knit and Natter", "Lunch Club",
    "Breathing Space", "Repair Café", "Singing Circle", "Chair Exercise", "Parent and Toddler Hour", "Job Club",
    "Carers' Hour", "Book Group", "Food Cupboard", "Warm Room", "Listening Line", "Reading Help", "Digital Drop-in",
    "Woodwork Shed", "Cooking Together", "Seated Yoga", "Table Tennis", "Memory Café", "Wild Swimmers", "Quiz Table",
    "Sewing Bee", "Drumming Workshop", "Allotment Friends", "Furniture Store", "Toy Library", "Budget Help",
    "Film Club", "Tea and Talk", "Photography Walks", "Language Table", "Model Makers", "Nature Rangers", "Skills Swap",
)  # fmt: skip
TITLES = (
    "Open", "Friendly", "Tuesday", "Wednesday", "Thursday", "Friday", "Weekend", "Evening", "Morning", "Afternoon",
    "Lively", "Gentle", "Welcome", "Neighbours'", "Seaside", "Riverside", "Hilltop", "Old Town", "New Start",
    "Everyday", "Harvest", "Lantern", "Bluebell", "Marigold", "Compass", "Anchor", "Beacon", "Bridge", "Orchard",
    "Kestrel", "Heron", "Otter",
)  # fmt: skip
BUILDINGS = (
    "Community Centre", "Library", "Village Hall", "Arts Centre", "Methodist Hall", "Family Hub", "Leisure Centre",
    "Social Club", "Mission Hall", "Pavilion", "School House", "Garden Room", "Old Chapel", "Wharf House", "Mill",
)  # fmt: skip
BODIES = (
    "Trust", "Community Association", "Neighbours", "Project", "Action", "Friends", "Together", "Development Trust",
    "Community Company", "Welfare Society", "Volunteers", "Partnership", "Foundation", "Forum", "Collective", "Network",
)  # fmt: skip
STREETS = ("Station Road", "Chapel Lane", "High Street", "Mill Lane", "Green Walk", "Harbour Row", "Park Avenue")
KINDS = ("charity", "community group", "council", "faith group", "social enterprise")
GROUPS = ("carers", "men", "women", "parents", "young people", "older people", "disabled people", "veterans")
LANGUAGES = ("Polish", "Urdu", "Punjabi", "Pashto", "Romanian", "Arabic", "Welsh", "British Sign Language")
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

SUMMARIES = (
    "Meet new people over a hot drink, with something to do if you do not feel like talking.",
    "Free, friendly help from trained volunteers who have time to listen.",
    "Get out of the house once a week and be with people who know the area well.",
    "Practical help with forms, letters and telephone calls, at your own pace.",
    "Try something new in a small group. Nobody minds how well you do it.",
    "A calm place to sit, rest and talk, with a meal for those who want one.",
    "Learn by doing, alongside others who started only a few weeks ago.",
    "Move a little more, in good company, whatever your fitness.",
)
SENTENCES = (
    "We began in a borrowed room with six chairs, and about thirty people now come in most weeks.",
    "You can come once to see what it is like, and nobody will mind if you only stay for ten minutes.",
    "Somebody will meet you at the door, show you where everything is and sit with you if you would like that.",
    "Many people come by themselves the first time, and most say that the walk to the door was the hardest part.",
    "There is tea, coffee and squash, and there are usually biscuits or a homemade cake.",
    "We can lend you everything you need, so there is nothing to buy before you start.",
    "The room is on the ground floor and is warm all through the winter.",
    "If you have not been out for a long time, ring first and we will talk it through.",
    "Volunteers are trained and have had their background checks, and there are always two of them in the room.",
    "We keep what you tell us to ourselves, unless somebody may come to harm.",
    "Friends, relations and support workers are welcome to come along with you.",
    "In summer we go outside when the weather allows, to the garden, the river path or the seafront.",
    "We help with letters about rent, council tax, heating bills and benefits, and we read them with you line by line.",
    "People have told us that they sleep better, argue less and look forward to the week again.",
    "Children may come if they stay with you, and there is a corner with toys and books.",
    "Some members have gone on to lead a group of their own, and we can help you to do that as well.",
    "The bus stops outside, and there is a place to lock up a bicycle.",
    "We can write things down in large print, and the helpers know how to speak with people who read lips.",
    "There is no waiting list at present, though some weeks are busier than others.",
    "You do not need to be good at it, and you do not need to have done it since school.",
    "Once a month somebody visits to speak about health, money, housing or local history.",
    "The group decides together what to do next, and every idea is written on the board.",
    "We also keep a small cupboard of food, toiletries and school uniform for anyone who is short this week.",
    "If this is not quite right for you, we will help you to find something that is.",
)
BULLETS = (
    "Bring a bottle of water",
    "Wear shoes that you can walk in",
    "Bring any letters that worry you",
    "Bring a friend if you like",
    "Use the side door after dark",
    "Tell us about allergies before you eat",
)
FIRST_STEPS = (
    "Just turn up, or ring for a chat first.",
    "Ring and leave a message. We ring back within two working days.",
    "Send an e-mail and say which day suits you.",
    "Ask at the desk when you arrive.",
)
COSTS = (
    ("free", None),
    ("free", "Drinks and biscuits included"),
    ("donation", "Put in what you can afford"),
    ("paid", "£3 a session, first visit free"),
    ("depends", "Ask us: most people pay nothing"),
)
TIMES_NOTES = (
    ("Not in August.", {"not_on": ["august"]}),
    ("Closed on bank holidays.", {"bank_holidays": "no"}),
    ("Doors open ten minutes early.", {}),
)
"""Notes about times, each with what the rule says of it."""
ACCESS_NOTES = ("The side door has a ramp.", "The lift is small.", "Parking is at the back.")
