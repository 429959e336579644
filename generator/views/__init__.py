"""What every page says: each word, date, link and class decided here, so that templates only have to show them."""

from generator.views.card import Card
from generator.views.furniture import Furniture, furniture
from generator.views.page import Link, Page
from generator.views.site import Maker, by_hand, makers, pages

__all__ = ["Card", "Furniture", "Link", "Maker", "Page", "by_hand", "furniture", "makers", "pages"]
