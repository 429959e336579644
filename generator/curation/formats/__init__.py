"""The forms that curators read things in: a terminal, a spreadsheet, an issue on GitHub."""
