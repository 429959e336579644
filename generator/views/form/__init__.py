"""The form: what a charity is asked about its listing, in what order, and where the answers go."""

from generator.views.form.page import FormView, form
from generator.views.form.sections import CURATORS_OWN, all_questions

__all__ = ["CURATORS_OWN", "FormView", "all_questions", "form"]
