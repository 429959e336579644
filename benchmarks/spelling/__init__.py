"""Words that are spelt right, which the finder never corrects."""
