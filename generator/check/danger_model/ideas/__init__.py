"""Ideas: words and short phrases that mean much the same, wherever a danger may speak of them.

An idea is one line of what could be said: somebody (`child`), an act (`stop`), an object (`medicine`), a circumstance
(`secrecy`, `night`), or what makes a sentence a good one (`advice`, `openness`). None of them is a danger. Which of
them together are one has been learnt: `generator/check/danger_model/weights.json`.

In an idea `|` stands between its phrases, `*` for the rest of a word, and each `#` for a digit. To add words, add them
where they belong and run `python -m benchmarks.safeguarding.train`.
"""

from generator.check.danger_model.ideas.coercion import COERCION
from generator.check.danger_model.ideas.harm import HARM
from generator.check.danger_model.ideas.health import HEALTH
from generator.check.danger_model.ideas.money import MONEY
from generator.check.danger_model.ideas.people import PEOPLE
from generator.check.danger_model.ideas.private import PRIVATE
from generator.check.danger_model.ideas.reassurance import REASSURANCE
from generator.check.danger_model.ideas.turning_away import TURNING_AWAY

IDEAS = {**PEOPLE, **COERCION, **MONEY, **HEALTH, **HARM, **TURNING_AWAY, **PRIVATE, **REASSURANCE}
"""The phrases of each idea, by its name."""

__all__ = ["IDEAS"]
