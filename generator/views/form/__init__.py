"""The form: what a charity is asked about its listing, in what order, and where the answers go."""

from generator.views.form.page import Form, form
from generator.views.form.sections import CURATORS_OWN, asked

__all__ = ["CURATORS_OWN", "Form", "asked", "form"]
